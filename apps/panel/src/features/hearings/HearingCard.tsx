import { Anchor, Text, VisuallyHidden } from '@mantine/core';
import type { NextActOfMember } from '@redress/domain/acts/panel/next-act-of-member.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { HearingMoment } from '../hearing/HearingMoment.tsx';
import { nextActs } from '../hearing/next-acts.ts';
import type { HearingsQuery } from '../../generated/hearings.ts';
import nextActClasses from '../hearing/next-act.module.css';
import linksClasses from '../hearing/links.module.css';

export type HearingRow = HearingsQuery['hearings'][number];

/** One case on whose panel the reader sits. */
export function HearingCard({ hearing, level }: { hearing: HearingRow; level: 'mine' | 'waiting' | 'done' }) {
  const say = useSay();
  const act: {
    words: (typeof nextActs)[NextActOfMember]['words'];
    link?: string;
    to?: (id: string) => string;
  } = nextActs[hearing.next as NextActOfMember];
  return (
    <li className={nextActClasses.card} data-mine={level === 'mine' || undefined}>
      <div>
        <Anchor component={AppLink} href={paths.hearing(hearing.caseId)} fw={600} size="lg">
          {hearing.stageName} <bdi className={nextActClasses.number}>{hearing.trackingNumber}</bdi>
        </Anchor>
        <Text c="dimmed">
          {hearing.organisationName} · <HearingMoment at={hearing.hearingAt} />
        </Text>
      </div>
      <div className={nextActClasses.next}>
        <StatusBadge tone={level === 'mine' ? 'warning' : level === 'done' ? 'good' : 'neutral'}>
          {say(level === 'mine' ? 'hearings.mine' : level === 'done' ? 'hearings.done' : 'hearings.waiting')}
        </StatusBadge>
        <Text>{say(act.words)}</Text>
        {act.link && act.to && (
          <AppLink href={act.to(hearing.caseId)} className={linksClasses.go}>
            {say(act.link as Parameters<typeof say>[0])}
            <VisuallyHidden component="span"> {hearing.trackingNumber}</VisuallyHidden>
          </AppLink>
        )}
      </div>
    </li>
  );
}
