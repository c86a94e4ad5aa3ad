import { playbook, type Step } from '@redress/domain/acts/playbook.ts';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '../../words/use-say.ts';
import { Section } from './Section.tsx';
import { StepItem } from './StepItem.tsx';

/** Every act that means something in this stage: what stops a clock first, then what else can be done, then what cannot yet and why. */
export default function WhatToDoPage() {
  const say = useSay();
  const { facts } = useOpenCase();
  const steps = playbook(facts);
  const isDue = ({ stops, helps }: Step) => stops.length + helps.length > 0;
  const due = steps.filter(isDue);
  const free = steps.filter((step) => !isDue(step) && step.refusal === undefined);
  const later = steps.filter((step) => !isDue(step) && step.refusal !== undefined);
  return (
    <Section title={say('section.whatToDo')} about={say('whatToDo.about')}>
      <SectionCard title={say('whatToDo.due')} level={3}>
        {due.length === 0 ? (
          <EmptyState title={say('whatToDo.nothingDue')}>{say('whatToDo.nothingDueWhy')}</EmptyState>
        ) : (
          <Steps steps={due} first />
        )}
      </SectionCard>
      {free.length > 0 && (
        <SectionCard title={say('whatToDo.also')} level={3}>
          <Steps steps={free} />
        </SectionCard>
      )}
      {later.length > 0 && (
        <SectionCard title={say('whatToDo.notYet')} level={3}>
          <Steps steps={later} />
        </SectionCard>
      )}
    </Section>
  );
}

/** `first`: the first that can be done is the one to do. */
function Steps({ steps, first = false }: { steps: readonly Step[]; first?: boolean }) {
  const lead = first ? steps.find(({ refusal }) => refusal === undefined) : undefined;
  return (
    <ul className="workspace-plain-list console-steps">
      {steps.map((step) => (
        <StepItem key={`${step.command}/${step.letter?.key ?? ''}`} step={step} lead={step === lead} />
      ))}
    </ul>
  );
}
