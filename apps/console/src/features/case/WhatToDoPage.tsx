import { playbook, type NextAct } from '@redress/domain/acts/playbook.ts';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { Section } from '../../case/Section.tsx';
import { ActItem } from '../../acts/ActItem.tsx';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';

/** Every act that means something in this stage: what stops a clock first, then what else can be done, then what cannot yet and why. */
export default function WhatToDoPage() {
  const say = useSay();
  const { facts } = useOpenCase();
  const acts = playbook(facts);
  const isDue = ({ stops, helps }: NextAct) => stops.length + helps.length > 0;
  const due = acts.filter(isDue);
  const free = acts.filter((act) => !isDue(act) && act.refusal === undefined);
  const later = acts.filter((act) => !isDue(act) && act.refusal !== undefined);
  return (
    <Section title={say('section.whatToDo')} about={say('whatToDo.about')}>
      <SectionCard title={say('whatToDo.due')} level={3}>
        {due.length === 0 ? (
          <EmptyState title={say('whatToDo.nothingDue')}>{say('whatToDo.nothingDueWhy')}</EmptyState>
        ) : (
          <Acts acts={due} first />
        )}
      </SectionCard>
      {free.length > 0 && (
        <SectionCard title={say('whatToDo.also')} level={3}>
          <Acts acts={free} />
        </SectionCard>
      )}
      {later.length > 0 && (
        <SectionCard title={say('whatToDo.notYet')} level={3}>
          <Acts acts={later} />
        </SectionCard>
      )}
    </Section>
  );
}

/** `first`: the first that can be done is the one to do. */
function Acts({ acts, first = false }: { acts: readonly NextAct[]; first?: boolean }) {
  const lead = first ? acts.find(({ refusal }) => refusal === undefined) : undefined;
  return (
    <ul className={plainListClasses.list}>
      {acts.map((act) => (
        <ActItem key={`${act.command}/${act.letter?.key ?? ''}`} act={act} lead={act === lead} />
      ))}
    </ul>
  );
}
