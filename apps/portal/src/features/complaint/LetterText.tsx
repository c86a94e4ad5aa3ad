import type { Part, ReadableLetter } from '@redress/domain/letters/letter-document.ts';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { FormattedMessage } from 'react-intl';
import { useThisOrganisation } from '../../layout/organisation.ts';

/** A letter as a page to read or print: its headings, paragraphs and lists, as they were frozen when it was sent. */
export function LetterText({ letter }: { letter: ReadableLetter }) {
  const { name } = useThisOrganisation();
  return (
    <article className="redress-letter" lang={letter.language}>
      <p className="govuk-body govuk-!-font-weight-bold">
        <bdi>{name}</bdi>
      </p>
      <h1 className="govuk-heading-l">{letter.title}</h1>
      <p className="govuk-body">
        <FormattedMessage id="letter.of" values={{ date: <LongDate on={letter.datedOn} /> }} />
      </p>
      {letter.addressee.length > 0 && (
        <address className="govuk-body redress-typed">
          <bdi>{letter.addressee.join('\n')}</bdi>
        </address>
      )}
      {letter.sections.map(({ key, heading, parts }) => (
        <section key={key} aria-labelledby={`section-${key}`}>
          <h2 className="govuk-heading-s" id={`section-${key}`}>
            {heading}
          </h2>
          {parts.map((part, at) => (
            <LetterPart key={at} part={part} />
          ))}
        </section>
      ))}
    </article>
  );
}

function LetterPart({ part }: { part: Part }) {
  switch (part.kind) {
    case 'paragraph':
      return <p className="govuk-body redress-typed">{part.text}</p>;
    case 'list':
      return (
        <ul className="govuk-list govuk-list--bullet">
          {part.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'working-out':
      return (
        <p className="govuk-hint">
          <FormattedMessage id="letter.working" values={{ text: part.text }} />
        </p>
      );
  }
}
