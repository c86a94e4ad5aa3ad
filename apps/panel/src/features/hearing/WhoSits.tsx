import { Alert, Text } from '@mantine/core';
import { panelShort, panelWarning } from '@redress/domain/panel/composition.ts';
import { refusal } from '@redress/domain/acts/decide.ts';
import { refused } from '@redress/domain/words/refusal-codes.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { inWords } from '@redress/web/refusals/in-words.ts';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from './use-hearing.ts';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import classes from './WhoSits.module.css';
import warningClasses from './warning.module.css';
import linksClasses from './links.module.css';

/** The members, what the panel still needs, and what is allowed but unwise. */
export function WhoSits({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const { facts, me, caseId } = hearing;
  const short = panelShort(facts);
  const warning = panelWarning(facts);
  const no = refusal({ type: 'StandDownPanelMember', data: { personId: me } }, facts);
  return (
    <SectionCard title={say('members.heading')}>
      <ul className={plainListClasses.list}>
        {facts.state.panel.members.map((member) => (
          <MemberItem key={member.personId} hearing={hearing} member={member} />
        ))}
      </ul>
      {short === undefined ? (
        <Text mt="sm">{say('members.complete')}</Text>
      ) : (
        <Alert role="note" className={warningClasses.warning} color="yellow" mt="sm">
          {inWords(refused('panel incomplete', short))}
        </Alert>
      )}
      {warning && (
        <Alert role="note" className={warningClasses.warning} color="yellow" mt="sm">
          {inWords(warning)}
        </Alert>
      )}
      <Text mt="md">
        {no ? (
          say('standDown.not', { why: inWords(no) })
        ) : (
          <AppLink href={paths.standDown(caseId)} className={linksClasses.link}>
            {say('standDown.link')}
          </AppLink>
        )}
      </Text>
    </SectionCard>
  );
}

type MemberItemProps = { hearing: Hearing; member: Hearing['facts']['state']['panel']['members'][number] };

function MemberItem({ hearing: { facts, me, nameOf }, member }: MemberItemProps) {
  const say = useSay();
  const { personId, chair, independent, readVersion } = member;
  const { papers } = facts.state.panel;
  return (
    <li className={classes.member}>
      <Text fw={600} span>
        <bdi>{nameOf(personId)}</bdi>
        {personId === me && ` ${say('members.you')}`}
      </Text>
      <span className={classes.badges}>
        {chair && <StatusBadge tone="active">{say('members.chair')}</StatusBadge>}
        {independent && <StatusBadge>{say('members.independent')}</StatusBadge>}
        {papers && (
          <StatusBadge tone={readVersion === papers.version ? 'good' : 'neutral'}>
            {say(readVersion === papers.version ? 'members.read' : 'members.unread')}
          </StatusBadge>
        )}
      </span>
    </li>
  );
}
