import { Group, Text } from '@mantine/core';
import { noticeFault } from '@redress/domain/panel/hearing.ts';
import { findStage } from '@redress/domain/procedure/find.ts';
import { Definitions } from '@redress/web/workspace/Definitions.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { LongDate, Moment } from '@redress/web/words/Dates.tsx';
import { ActLink } from '../../acts/ActLink.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';

/** Day and place of the hearing, its notice, the papers, and how far the panel has got. */
export function HearingCard() {
  const say = useSay();
  const { facts, textOf } = useOpenCase();
  const { panel } = facts.state;
  const { hearing, papers, decision } = panel;
  const notices = facts.procedure.letters.filter((letter) => letter.marks.includes('hearingNoticeSent'));
  const fault = noticeFault(facts);
  const outcome = findStage(facts.procedure, facts.procedure.panel?.stage ?? '')?.outcomes.find(
    ({ key }) => key === decision?.outcome,
  );
  const standing =
    decision !== undefined
      ? 'decided'
      : panel.endedAt !== undefined
        ? 'ended'
        : panel.opened !== undefined
          ? 'open'
          : hearing === undefined
            ? 'none'
            : 'arranged';
  return (
    <SectionCard
      title={say('panel.hearing')}
      level={3}
      actions={
        <StatusBadge tone={standing === 'decided' ? 'good' : standing === 'none' ? 'neutral' : 'active'}>
          {say(`hearingStanding.${standing}`)}
        </StatusBadge>
      }
    >
      {hearing === undefined ? (
        <Text mb="sm">{say('panel.noHearing')}</Text>
      ) : (
        <Definitions
          rows={[
            { term: say('hearing.when'), value: <Moment at={hearing.at} /> },
            { term: say('hearing.place'), value: textOf(hearing.placeId) },
            { term: say('hearing.noticeByTerm'), value: <LongDate on={hearing.noticeBy} /> },
            {
              term: say('hearing.notice'),
              value: say(fault === undefined ? 'hearing.noticeDone' : `noticeFault.${fault}`),
            },
            {
              term: say('papers.term'),
              value:
                papers === undefined
                  ? say('papers.none')
                  : say('papers.version', { version: papers.version, count: papers.documents.length }),
            },
            ...(decision === undefined
              ? []
              : [
                  {
                    term: say('panel.decision'),
                    value: `${outcome?.word ?? decision.outcome}, ${say(`carried.${decision.carried}`)}`,
                  },
                ]),
            ...(decision === undefined
              ? []
              : [
                  {
                    term: say('panel.findings'),
                    value: say(
                      panel.findings === undefined ? 'panel.findingsMissing' : 'panel.findingsThere',
                    ),
                  },
                ]),
          ]}
        />
      )}
      <Group gap="sm" align="flex-start" mt="md">
        <ActLink command="ArrangeHearing" />
        {notices.map((letter) => (
          <ActLink key={letter.key} command="SendLetter" letter={letter.key}>
            {say('act.writeLetter', { letter: letter.name })}
          </ActLink>
        ))}
        <ActLink command="ReleasePapers" />
      </Group>
    </SectionCard>
  );
}
