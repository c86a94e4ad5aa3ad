import type { Part, ReadableLetter } from '@redress/domain/letters/letter-document.ts';
import { LongDate } from '@redress/web/words/Dates.tsx';
import classes from './LetterSheet.module.css';

/** A letter on paper: whom it is for, its date, its parts. */
export function LetterSheet({ document, label }: { document: ReadableLetter; label: string }) {
  return (
    <article className={classes.sheet} aria-label={label}>
      {document.addressee.length > 0 && (
        <address>
          {document.addressee.map((line, index) => (
            <span key={index}>{line}</span>
          ))}
        </address>
      )}
      <p className={classes.date}>
        <LongDate on={document.datedOn} />
      </p>
      <h3>{document.title}</h3>
      {document.sections.map((section) => (
        <section key={section.key}>
          <h4>{section.heading}</h4>
          {section.parts.map((part, index) => (
            <LetterPart key={index} part={part} />
          ))}
        </section>
      ))}
    </article>
  );
}

function LetterPart({ part }: { part: Part }) {
  switch (part.kind) {
    case 'paragraph':
      return <p>{part.text}</p>;
    case 'list':
      return (
        <ul>
          {part.items.map((item, at) => (
            <li key={at}>{item}</li>
          ))}
        </ul>
      );
    case 'working-out':
      return <p className={classes.why}>{part.text}</p>;
  }
}
