import { Text, Title } from '@mantine/core';
import { panelRuleOf } from '@redress/domain/panel/composition.ts';
import { outcomesOf } from '@redress/domain/procedure/find.ts';
import { Definitions } from '@redress/web/workspace/Definitions.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import type { RecordedFindings } from './recorded-findings.ts';
import type { FindingsQuery } from '../../generated/findings.ts';
import findingsClasses from './findings.module.css';

type FindingsOnRecordProps = { hearing: Hearing; data: FindingsQuery; recorded: RecordedFindings };

/** The findings as they stand. */
export function FindingsOnRecord({ hearing: { facts }, data, recorded }: FindingsOnRecordProps) {
  const say = useSay();
  const { procedure } = facts;
  const words = new Map(
    outcomesOf(procedure, panelRuleOf(procedure).stage).map(({ key, word }) => [key, word]),
  );
  return (
    <SectionCard title={say('findings.recorded')}>
      {(data.bundle?.points ?? []).map(({ id, text }, index) => {
        const found = recorded.findings[id];
        return (
          <section key={id} className={findingsClasses.point}>
            <Title order={3}>{say('findings.point', { n: index + 1 })}</Title>
            <Text className={findingsClasses.quote}>{text}</Text>
            {found ? (
              <Definitions
                rows={[
                  { term: say('findings.found'), value: <strong>{words.get(found.outcome)}</strong> },
                  { term: say('findings.why'), value: found.finding },
                ]}
              />
            ) : (
              <Text>{say('findings.held')}</Text>
            )}
          </section>
        );
      })}
      <Definitions
        rows={[
          { term: say('findings.actionTaken'), value: recorded.action },
          { term: say('findings.recommended'), value: recorded.recommendations },
        ]}
      />
    </SectionCard>
  );
}
