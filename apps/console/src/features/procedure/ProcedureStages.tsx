import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { Text } from '@mantine/core';
import { findRole, findStage, sourceOf } from '@redress/domain/procedure/find.ts';
import type { StageRule } from '@redress/domain/procedure/stages.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { useSource } from '../../words/use-source.ts';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import entriesClasses from '../../case/entries.module.css';

/** The stages in the procedure's own order and words: who handles them, how they end, where they lead. */
export function ProcedureStages({ procedure }: { procedure: Procedure }) {
  const say = useSay();
  const sourceWords = useSource();
  return (
    <SectionCard title={say('procedure.stages')}>
      <ol className={plainListClasses.list}>
        {procedure.stages.map((stage) => (
          <li key={stage.key} className={entriesClasses.entry}>
            <div className={entriesClasses.head}>
              <Text fw={600}>
                <PolicyText>{stage.name}</PolicyText>
              </Text>
              <StatusBadge>{say(`stageKind.${stage.kind}`)}</StatusBadge>
            </div>
            <StageFacts stage={stage} procedure={procedure} />
            <Text size="sm" c="dimmed">
              {sourceWords(sourceOf(stage))}
            </Text>
          </li>
        ))}
      </ol>
    </SectionCard>
  );
}

/** Who handles a stage, how it can end, and where it leads. */
function StageFacts({ stage, procedure }: { stage: StageRule; procedure: Procedure }) {
  const say = useSay();
  const { handledBy, outcomes, onward } = stage;
  const facts = [
    {
      term: say('procedure.handledBy'),
      value: handledBy === undefined ? undefined : findRole(procedure, handledBy)?.title,
    },
    {
      term: say('procedure.outcomes'),
      value: outcomes.map(({ word, effect }) => `${word} (${say(`effect.${effect}`)})`).join(' · '),
    },
    {
      term: say('procedure.onward'),
      value: [...new Set(onward.map(({ to }) => findStage(procedure, to)?.name))].join(', '),
    },
  ];
  return (
    <dl className={entriesClasses.dates}>
      {facts
        .filter(({ value }) => value)
        .map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
