import type { PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import caseListClasses from '../../case/case-list.module.css';
import { WorklistItem, type WorklistRow } from './WorklistItem.tsx';

/** Open cases, the next to fall due first. A table on a desktop; on a phone each row is a card. */
export function WorklistTable({ rows, today }: { rows: readonly WorklistRow[]; today: PlainDate }) {
  const say = useSay();
  return (
    <table className={caseListClasses.list} aria-label={say('navigation.worklist')}>
      <thead>
        <tr>
          <th scope="col">{say('worklist.due')}</th>
          <th scope="col">{say('worklist.act')}</th>
          <th scope="col">{say('worklist.case')}</th>
          <th scope="col">{say('worklist.stage')}</th>
          <th scope="col">{say('worklist.received')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <WorklistItem key={row.caseId} row={row} today={today} />
        ))}
      </tbody>
    </table>
  );
}
