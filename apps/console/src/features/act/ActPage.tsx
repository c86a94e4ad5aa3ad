import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { playbook } from '@redress/domain/acts/playbook.ts';
import { Suspense } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ACT_FORMS, findAct, type ActType } from './act-forms.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { StoppedClocks } from '../../case/StoppedClocks.tsx';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { Section } from '../../case/Section.tsx';
import { NotFoundSection } from '../../case/NotFoundSection.tsx';

/** The form of one act, with the clocks it stops. Where it is done it goes back to where it is seen. */
export default function ActPage() {
  const say = useSay();
  const { act: slug } = useParams();
  const navigate = useNavigate();
  const { facts, file } = useOpenCase();
  const act = findAct(slug);
  if (act === undefined) return <NotFoundSection />;
  const Form = ACT_FORMS[act];
  const step = playbook(facts).find(({ command }) => command === act);
  const back = backTo(act, file.caseId);
  return (
    <Section title={say(`act.${act}`)} about={say(`about.${act}`)}>
      <SectionCard title={say('act.details')} level={3}>
        {step !== undefined && step.stops.length > 0 && (
          <StoppedClocks clocks={step.stops} label={say('step.stops')} framed />
        )}
        {step !== undefined && step.stops.length === 0 && step.helps.length > 0 && (
          <StoppedClocks clocks={step.helps} label={say('step.helps')} framed />
        )}
        <Suspense fallback={<LoadingBlock />}>
          <Form key={act} onDone={() => void navigate(back)} cancel={back} />
        </Suspense>
      </SectionCard>
    </Section>
  );
}

const OF_PANEL: ReadonlySet<ActType> = new Set([
  'AppointPanelMember',
  'StandDownPanelMember',
  'ArrangeHearing',
  'ReleasePapers',
  'RecordOrganisationResponse',
]);
const OF_POINTS: ReadonlySet<ActType> = new Set(['RecordFinding', 'HoldPoint', 'ResumePoint']);

function backTo(act: ActType, caseId: string): string {
  if (OF_PANEL.has(act)) return paths.panel(caseId);
  return OF_POINTS.has(act) ? paths.complaint(caseId) : paths.case(caseId);
}
