import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { useQuery } from '@apollo/client/react';
import { Text, VisuallyHidden } from '@mantine/core';
import { panelRuleOf } from '@redress/domain/panel/composition.ts';
import { nextStep, stepNow } from '@redress/domain/panel/hearing.ts';
import type { HearingStep } from '@redress/domain/procedure/stages.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { StatusBadge, type StatusTone } from '@redress/web/workspace/StatusBadge.tsx';
import { useEffect } from 'react';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { TakeStep } from './TakeStep.tsx';
import { HearingNotesDocument } from '../../generated/room.ts';
import classes from './RunSheet.module.css';

type Standing = 'now' | 'done' | 'departed' | 'next' | 'ahead';

const standings = {
  now: { words: 'sheet.now', tone: 'warning' },
  done: { words: 'sheet.done', tone: 'good' },
  departed: { words: 'sheet.departed', tone: 'neutral' },
  next: { words: 'sheet.next', tone: 'active' },
  ahead: { words: 'sheet.ahead', tone: 'neutral' },
} as const satisfies Record<Standing, { words: FormatjsIntl.Message['ids']; tone: StatusTone }>;

/** All steps in their usual order: done, left, departed from, with what was noted. */
export function RunSheet({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const { facts, caseId } = hearing;
  const { data, refetch } = useQuery(HearingNotesDocument, { variables: { caseId } });
  const { seq } = facts.state;
  // Something happened that this page did not do itself: the chair may have noted something.
  useEffect(() => void refetch().catch(() => undefined), [seq, refetch]);
  const notes = data?.bundle?.hearingNotes ?? [];
  return (
    <SectionCard title={say('sheet.heading')}>
      <ol className={classes.sheet}>
        {panelRuleOf(facts.procedure).runSheet.map((step) => (
          <Step
            key={step.key}
            hearing={hearing}
            step={step}
            notes={notes.filter((note) => note.step === step.key)}
          />
        ))}
      </ol>
    </SectionCard>
  );
}

type StepProps = {
  hearing: Hearing;
  step: HearingStep;
  notes: readonly { id: string; text: string }[];
};

/** One step: how it stands, what was noted while it ran, and taking it after all. */
function Step({ hearing, step, notes }: StepProps) {
  const say = useSay();
  const standing = standingOf(step, hearing.facts);
  const { words, tone } = standings[standing];
  const { opened, endedAt } = hearing.facts.state.panel;
  const inSession = opened !== undefined && endedAt === undefined;
  return (
    <li data-standing={standing} aria-current={standing === 'now' ? 'step' : undefined}>
      <Text fw={standing === 'now' ? 700 : 500}>
        <PolicyText>{step.title}</PolicyText>
      </Text>
      <StatusBadge tone={tone}>{say(words)}</StatusBadge>
      {notes.map((note) => (
        <Text key={note.id} className={classes.note}>
          <VisuallyHidden component="span">{say('sheet.note')} </VisuallyHidden>
          {note.text}
        </Text>
      ))}
      {standing === 'departed' && inSession && hearing.chair && (
        <TakeStep hearing={hearing} step={step.key}>
          {say('sheet.takeDeparted')}
        </TakeStep>
      )}
    </li>
  );
}

function standingOf(step: HearingStep, facts: Hearing['facts']): Standing {
  const { stepsTaken, departures } = facts.state.panel;
  if (step === stepNow(facts)) return 'now';
  if (stepsTaken.includes(step.key)) return 'done';
  if (departures.includes(step.key)) return 'departed';
  return step === nextStep(facts) ? 'next' : 'ahead';
}
