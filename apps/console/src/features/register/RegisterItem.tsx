import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { findStage } from '@redress/domain/procedure/find.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { ShortDate } from '@redress/web/words/Dates.tsx';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import type { RegisterQuery } from '../../generated/register.ts';
import caseListClasses from '../../case/case-list.module.css';

type RegisterItemProps = {
  row: RegisterQuery['register']['nodes'][number];
  procedure: Procedure | undefined;
};

/** One case in the register, and how it stands. Stages and outcomes in the procedure's words. */
export function RegisterItem({ row, procedure }: RegisterItemProps) {
  const say = useSay();
  const stage = procedure === undefined ? undefined : findStage(procedure, row.stageKey);
  const outcome = procedure?.stages
    .flatMap(({ outcomes }) => outcomes)
    .find(({ key }) => key === row.outcomeKey);
  const link = (
    <AppLink href={paths.case(row.caseId)} className={caseListClasses.link}>
      <bdi>{row.reference ?? row.trackingNumber}</bdi>
    </AppLink>
  );
  return (
    <tr>
      <td data-label={say('worklist.case')}>{link}</td>
      <td data-label={say('worklist.received')}>
        <ShortDate on={row.receivedOn} />
      </td>
      <td data-label={say('worklist.stage')}>
        <PolicyText>{stage?.name ?? row.stageKey}</PolicyText>
      </td>
      <td data-label={say('register.outcome')}>
        {row.outcomeKey === null ? (
          say('register.noOutcome')
        ) : (
          <PolicyText>{outcome?.word ?? row.outcomeKey}</PolicyText>
        )}
      </td>
      <td data-label={say('register.status')}>
        <StatusBadge tone={row.status === 'open' ? 'active' : 'neutral'}>
          {say(`status.${row.status as 'open' | 'closed' | 'erased'}`)}
        </StatusBadge>
        {row.closedOn !== null && <ShortDate on={row.closedOn} />}
      </td>
    </tr>
  );
}
