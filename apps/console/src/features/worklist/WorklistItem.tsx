import type { PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { LongDate, ShortDate } from '@redress/web/words/Dates.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import caseListClasses from '../../case/case-list.module.css';
import type { WorklistQuery } from '../../generated/worklist.ts';
import { paths } from '../../paths.ts';

export type WorklistRow = WorklistQuery['worklist']['nodes'][number];

/** One open case: by when what has to be done, and which it is. On a phone a card. */
export function WorklistItem({ row, today }: { row: WorklistRow; today: PlainDate }) {
  const say = useSay();
  return (
    <tr>
      <td data-label={say('worklist.due')} className={caseListClasses.due}>
        {row.nextDueOn === null ? say('web.promise.noDate') : <LongDate on={row.nextDueOn} />}
        {row.overdue ? (
          <StatusBadge tone="bad">{say('web.promise.overdue')}</StatusBadge>
        ) : (
          row.nextDueOn === today && <StatusBadge tone="warning">{say('web.promise.dueToday')}</StatusBadge>
        )}
      </td>
      <td data-label={say('worklist.act')} className={caseListClasses.act}>
        {row.nextAct ?? <span className={caseListClasses.quiet}>{say('case.nothingDue')}</span>}
        {row.openDeadlines > 1 && (
          <small>{say('worklist.moreClocks', { count: row.openDeadlines - 1 })}</small>
        )}
      </td>
      <td data-label={say('worklist.case')}>
        <AppLink href={paths.case(row.caseId)} className={caseListClasses.link}>
          <bdi>{row.reference ?? row.trackingNumber}</bdi>
        </AppLink>
        {row.unreadMessages > 0 && (
          <StatusBadge tone="active">{say('worklist.unread', { count: row.unreadMessages })}</StatusBadge>
        )}
        {row.holds > 0 && <StatusBadge>{say('worklist.holds', { count: row.holds })}</StatusBadge>}
      </td>
      <td data-label={say('worklist.stage')}>{row.stageName}</td>
      <td data-label={say('worklist.received')}>
        <ShortDate on={row.receivedOn} />
      </td>
    </tr>
  );
}
