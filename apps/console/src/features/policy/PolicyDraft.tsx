import { Button } from '@mantine/core';
import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import { standInFor } from '@redress/domain/procedure/open-choices.ts';
import type { WrittenProcedure } from '@redress/domain/procedure/procedure.ts';
import { readForReader } from '@redress/web/words/read-for-reader.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { lazy, Suspense, useState } from 'react';
import { useServerTime } from '../../case/use-server-time.ts';
import { ProcedureClocks } from '../procedure/ProcedureClocks.tsx';
import { ProcedureStages } from '../procedure/ProcedureStages.tsx';
import { useSetUp } from '../set-up/administration.ts';
import { OpenChoices } from './OpenChoices.tsx';
import { PublishForm } from './PublishForm.tsx';

// Both know every rule of a procedure, and are needed only here.
const LintFindings = lazy(async () => ({
  default: (await import('../procedure/LintFindings.tsx')).LintFindings,
}));
const PlayedCase = lazy(async () => ({ default: (await import('./PlayedCase.tsx')).PlayedCase }));

/** A policy that is about to be published: what it leaves open first, then what it says. */
export function PolicyDraft({ chosen, onDone }: { chosen: WrittenProcedure; onDone: () => void }) {
  const say = useSay();
  const { now: said } = useSetUp();
  const today = londonDate(useServerTime(said));
  const [written, setWritten] = useState(chosen);
  const { procedure } = readForReader(written);
  const settle = (role: string, substitutes: readonly string[]) =>
    setWritten((before) => standInFor(before, role, substitutes, say('policy.settledHere')));
  return (
    <>
      <SectionCard
        title={procedure.identity.title}
        actions={
          <Button variant="subtle" onClick={onDone}>
            {say('policy.another')}
          </Button>
        }
      >
        {say('policy.steps')}
      </SectionCard>
      <OpenChoices procedure={procedure} onSettle={settle} />
      <PublishForm key={JSON.stringify(procedure.roles)} procedure={written} today={today} onDone={onDone} />
      <SectionCard title={say('policy.played')}>
        <Suspense fallback={<LoadingBlock />}>
          <PlayedCase procedure={procedure} today={today} />
        </Suspense>
      </SectionCard>
      <ProcedureStages procedure={procedure} />
      <ProcedureClocks procedure={procedure} />
      <SectionCard title={say('lint.heading')}>
        <Suspense fallback={<LoadingBlock />}>
          <LintFindings procedure={procedure} on={today} />
        </Suspense>
      </SectionCard>
    </>
  );
}
