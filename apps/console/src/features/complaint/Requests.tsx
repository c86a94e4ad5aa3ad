import { findStage } from '@redress/domain/procedure/find.ts';
import { Definitions } from '@redress/web/workspace/Definitions.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { Moment } from '@redress/web/words/Dates.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { textsIn } from './answers.ts';

/** What the complainant said when they asked for another stage. */
export function Requests() {
  const say = useSay();
  const { facts, textOf } = useOpenCase();
  return facts.state.requests.map((request) => {
    const asks = findStage(facts.procedure, request.from)?.onward.flatMap((way) => way.asks) ?? [];
    const answers = textsIn(textOf(request.answersId));
    return (
      <SectionCard
        key={request.answersId}
        title={say('complaint.request', { stage: findStage(facts.procedure, request.to)?.name })}
        level={3}
      >
        <Definitions
          rows={[
            { term: say('complaint.receivedAt'), value: <Moment at={request.at} /> },
            ...(request.late
              ? [{ term: say('complaint.late'), value: say(`late.standing.${request.decided ?? 'open'}`) }]
              : []),
            ...Object.entries(answers).map(([key, value]) => ({
              term: asks.find((ask) => ask.key === key)?.label ?? key,
              value,
            })),
          ]}
        />
      </SectionCard>
    );
  });
}
