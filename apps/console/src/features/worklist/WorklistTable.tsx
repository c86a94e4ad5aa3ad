import type { PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { LongDate, ShortDate } from '@redress/web/words/Dates.tsx';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import type { WorklistQuery } from '../../generated/worklist.ts';
import caseListClasses from '../../case/case-list.module.css';

type Row = WorklistQuery['worklist']['rows'][number];

/** Open cases, the next to fall due first. A table on a desktop; on a phone each row is a card. */
export function WorklistTable({ rows, today }: { rows: readonly Row[]; today: PlainDate }) {
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
          <tr key={row.caseId}>
            <td data-label={say('worklist.due')} className={caseListClasses.due}>
              {row.nextDueOn === null ? say('web.promise.noDate') : <LongDate on={row.nextDueOn} />}
              {row.overdue ? (
                <StatusBadge tone="bad">{say('web.promise.overdue')}</StatusBadge>
              ) : (
                row.nextDueOn === today && (
                  <StatusBadge tone="warning">{say('web.promise.dueToday')}</StatusBadge>
                )
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
                <StatusBadge tone="active">
                  {say('worklist.unread', { count: row.unreadMessages })}
                </StatusBadge>
              )}
              {row.holds > 0 && <StatusBadge>{say('worklist.holds', { count: row.holds })}</StatusBadge>}
            </td>
            <td data-label={say('worklist.stage')}>{row.stageName}</td>
            <td data-label={say('worklist.received')}>
              <ShortDate on={row.receivedOn} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
