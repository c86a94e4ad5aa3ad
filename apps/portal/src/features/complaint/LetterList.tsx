import { useQuery } from '@apollo/client/react';
import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { FormattedMessage } from 'react-intl';
import { paths } from '../../paths.ts';
import { LettersDocument } from '../../generated/content.ts';

/** The letters that were sent, newest first. */
export function LetterList() {
  const { data, error } = useQuery(LettersDocument);
  const wordsFor = useProblemWords();
  if (!data) return <p className="govuk-body">{wordsFor(error) ?? <FormattedMessage id="web.loading" />}</p>;
  const { letters } = data;
  if (letters.length === 0) {
    return (
      <p className="govuk-body">
        <FormattedMessage id="complaint.letters.none" />
      </p>
    );
  }
  return (
    <ul className="govuk-list govuk-list--spaced">
      {letters.map(({ id, document, datedOn }, at) => (
        <li key={id}>
          <AppLink
            className="govuk-link govuk-link--no-visited-state"
            href={paths.letter(letters.length - at)}
          >
            {document.title}
          </AppLink>
          , <LongDate on={datedOn} />
        </li>
      ))}
    </ul>
  );
}
