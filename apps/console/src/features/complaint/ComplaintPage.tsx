import { answersOf } from './answers.ts';
import { Definitions } from '@redress/web/workspace/Definitions.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { Moment } from '@redress/web/words/Dates.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { Section } from '../../case/Section.tsx';
import { PointList } from './PointList.tsx';
import { Requests } from './Requests.tsx';

/** What was complained about: the points with their answers, and the form as it was filled in. */
export default function ComplaintPage() {
  const say = useSay();
  const { facts, textOf } = useOpenCase();
  const { state, procedure } = facts;
  const groups = answersOf(procedure, textOf(state.answersId));
  return (
    <Section title={say('section.complaint')}>
      <SectionCard title={say('complaint.points')} level={3}>
        <PointList />
      </SectionCard>
      <HowItCame />
      {groups.map(({ group, rows }) => (
        <SectionCard key={group} title={say(`group.${group}`)} level={3}>
          <Definitions rows={rows} />
        </SectionCard>
      ))}
      <Requests />
    </Section>
  );
}

/** By which way it came, from whom, and whether it is signed. */
function HowItCame() {
  const say = useSay();
  const { state, procedure } = useOpenCase().facts;
  const audience = procedure.eligibility.audiences.find(({ key }) => key === state.audience);
  const rows = [
    { term: say('complaint.receivedAt'), value: state.receivedAt && <Moment at={state.receivedAt} /> },
    { term: say('complaint.channel'), value: state.channel && say(`channel.${state.channel}`) },
    { term: say('complaint.onBehalf'), value: say(`onBehalf.${state.onBehalf}`) },
    { term: say('complaint.signature'), value: say(`signature.${state.signature}`) },
  ];
  if (state.audience !== undefined) rows.push({ term: say('complaint.audience'), value: audience?.label });
  if (state.anonymous)
    rows.push({ term: say('complaint.anonymous'), value: say('complaint.anonymousValue') });
  return (
    <SectionCard title={say('complaint.received')} level={3}>
      <Definitions rows={rows} />
    </SectionCard>
  );
}
