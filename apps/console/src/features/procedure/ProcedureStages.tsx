import { Text } from '@mantine/core';
import { findRole, findStage, sourceOf } from '@redress/domain/procedure/find.ts';
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
              <Text fw={600}>{stage.name}</Text>
              <StatusBadge>{say(`stageKind.${stage.kind}`)}</StatusBadge>
            </div>
            <dl className={entriesClasses.dates}>
              {stage.handledBy !== undefined && (
                <div>
                  <dt>{say('procedure.handledBy')}</dt>
                  <dd>{findRole(procedure, stage.handledBy)?.title}</dd>
                </div>
              )}
              {stage.outcomes.length > 0 && (
                <div>
                  <dt>{say('procedure.outcomes')}</dt>
                  <dd>
                    {stage.outcomes
                      .map(({ word, effect }) => `${word} (${say(`effect.${effect}`)})`)
                      .join(' · ')}
                  </dd>
                </div>
              )}
              {stage.onward.length > 0 && (
                <div>
                  <dt>{say('procedure.onward')}</dt>
                  <dd>
                    {[...new Set(stage.onward.map(({ to }) => findStage(procedure, to)?.name))].join(', ')}
                  </dd>
                </div>
              )}
            </dl>
            <Text size="sm" c="dimmed">
              {sourceWords(sourceOf(stage))}
            </Text>
          </li>
        ))}
      </ol>
    </SectionCard>
  );
}
