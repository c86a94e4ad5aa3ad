import { Text } from '@mantine/core';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { findStage } from '@redress/domain/procedure/find.ts';
import { ActLink } from '../../acts/ActLink.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { Section } from '../../case/Section.tsx';
import { Distribution } from './Distribution.tsx';
import { HearingCard } from './HearingCard.tsx';
import { Members } from './Members.tsx';
import { NotFoundSection } from '../../case/NotFoundSection.tsx';
import writtenClasses from '../../case/written.module.css';

/** The panel and its hearing, from the first member to the last copy of its findings. */
export default function PanelPage() {
  const say = useSay();
  const { facts, textOf } = useOpenCase();
  const { state, procedure } = facts;
  const rule = procedure.panel;
  if (rule === undefined) return <NotFoundSection />;
  if (!state.stagesOpened.includes(rule.stage)) {
    return (
      <Section title={say('section.panel')}>
        <EmptyState title={say('panel.notYet', { stage: findStage(procedure, rule.stage)?.name })}>
          {say('panel.notYetWhy')}
        </EmptyState>
      </Section>
    );
  }
  const response = textOf(state.responseId);
  return (
    <Section title={say('section.panel')} about={say('panel.about')}>
      <Members />
      <SectionCard title={say('panel.response')} level={3}>
        {response === undefined ? (
          <Text mb="sm">
            {say(
              state.outcomes.some(({ stage }) => stage !== rule.stage)
                ? 'panel.responseIsOutcome'
                : 'panel.noResponse',
            )}
          </Text>
        ) : (
          <p className={writtenClasses.text}>{response}</p>
        )}
        <ActLink command="RecordOrganisationResponse" />
      </SectionCard>
      <HearingCard />
      <Distribution />
    </Section>
  );
}
