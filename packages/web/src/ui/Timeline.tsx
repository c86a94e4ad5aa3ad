import type { ReactNode } from 'react';
import { Moment } from '../words/Dates.tsx';

export type TimelineEntry = {
  id: string;
  title: ReactNode;
  /** An instant, ISO with offset. */ at: string;
  body?: ReactNode;
};

/** What has happened, newest first, in plain words. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="redress-timeline">
      {entries.map((entry) => (
        <li key={entry.id} className="redress-timeline__entry">
          <p className="redress-timeline__title">{entry.title}</p>
          <p className="redress-timeline__at">
            <Moment at={entry.at} />
          </p>
          {entry.body && <div className="redress-timeline__body">{entry.body}</div>}
        </li>
      ))}
    </ol>
  );
}
