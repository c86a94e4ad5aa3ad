import { useQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import type { WrittenProcedure } from '@redress/domain/procedure/procedure.ts';
import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { readForReader } from '@redress/web/words/read-for-reader.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import entriesClasses from '../../case/entries.module.css';
import { ProcedurePresetsDocument } from '../../generated/policy.ts';
import { useSetUp } from '../set-up/administration.ts';
import { PolicyFile } from './PolicyFile.tsx';

type ChoosePolicyProps = { onChosen: (procedure: WrittenProcedure) => void };

/** Where a policy comes from: the one in force, one that ships with Redress, or a file. */
export function ChoosePolicy({ onChosen }: ChoosePolicyProps) {
  const say = useSay();
  const wordsFor = useProblemWords();
  const { written } = useSetUp();
  const { data, error, refetch } = useQuery(ProcedurePresetsDocument);
  const own = written && {
    ...written,
    identity: { ...written.identity, version: written.identity.version + 1 },
  };
  return (
    <SectionCard title={say(own ? 'policy.next' : 'policy.choose')}>
      {error && <ProblemBanner onRetry={() => void refetch()}>{wordsFor(error)}</ProblemBanner>}
      {data === undefined && !error && <LoadingBlock />}
      <ul className={plainListClasses.list}>
        {own && <PolicyItem procedure={own} note={say('policy.own')} onChosen={onChosen} />}
        {data?.procedurePresets.map((preset) => (
          <PolicyItem key={preset.identity.key} procedure={preset} onChosen={onChosen} />
        ))}
      </ul>
      <PolicyFile onRead={onChosen} />
    </SectionCard>
  );
}

type PolicyItemProps = ChoosePolicyProps & { procedure: WrittenProcedure; note?: string };

function PolicyItem({ procedure, note, onChosen }: PolicyItemProps) {
  const say = useSay();
  const { identity, stages, clocks } = readForReader(procedure).procedure;
  const title = note ?? say(`policy.preset.${presetOf(identity.key)}`);
  return (
    <li className={entriesClasses.entry}>
      <div className={entriesClasses.head}>
        <div>
          <Text fw={600}>{title}</Text>
          <Text size="sm" c="dimmed">
            {say('policy.size', { stages: stages.map(({ name }) => name).join(', '), clocks: clocks.length })}
          </Text>
        </div>
        <Button
          variant="default"
          onClick={() => onChosen(procedure)}
          aria-label={say('policy.readNamed', { title })}
        >
          {say('policy.read')}
        </Button>
      </div>
    </li>
  );
}

const known = ['not-alone-mentoring', 'one-to-one-mentors'] as const;

const presetOf = (key: string) => known.find((one) => one === key) ?? 'other';
