import { noticeFault } from '@redress/domain/panel/hearing.ts';
import { findStage } from '@redress/domain/procedure/find.ts';
import { LongDate, Moment } from '@redress/web/words/Dates.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { Definitions } from '@redress/web/workspace/Definitions.tsx';
import { useOpenCase } from '../../case/open-case.ts';

/** When and where the hearing is, whether notice of it is good, which papers there are, and what was decided. Nothing before one is arranged. */
export function HearingFacts() {
  const say = useSay();
  const { facts, textOf } = useOpenCase();
  const { hearing, papers } = facts.state.panel;
  const decided = useDecided();
  if (hearing === undefined) return null;
  const fault = noticeFault(facts);
  return (
    <Definitions
      rows={[
        { term: say('hearing.when'), value: <Moment at={hearing.at} /> },
        { term: say('hearing.place'), value: textOf(hearing.placeId) },
        { term: say('hearing.noticeByTerm'), value: <LongDate on={hearing.noticeBy} /> },
        {
          term: say('hearing.notice'),
          value: say(fault === undefined ? 'hearing.noticeDone' : `noticeFault.${fault}`),
        },
        {
          term: say('papers.term'),
          value:
            papers === undefined
              ? say('papers.none')
              : say('papers.version', { version: papers.version, count: papers.documents.length }),
        },
        ...decided,
      ]}
    />
  );
}

/** The decision and its findings, once there is one. */
function useDecided() {
  const say = useSay();
  const { procedure, state } = useOpenCase().facts;
  const { decision, findings } = state.panel;
  if (decision === undefined) return [];
  const outcome = findStage(procedure, procedure.panel?.stage ?? '')?.outcomes.find(
    ({ key }) => key === decision.outcome,
  );
  return [
    {
      term: say('panel.decision'),
      value: `${outcome?.word ?? decision.outcome}, ${say(`carried.${decision.carried}`)}`,
    },
    {
      term: say('panel.findings'),
      value: say(findings === undefined ? 'panel.findingsMissing' : 'panel.findingsThere'),
    },
  ];
}
