import { Text } from '@mantine/core';
import { nextActOfMember } from '@redress/domain/acts/panel/next-act-of-member.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { nextActs } from './next-acts.ts';
import type { Hearing } from './use-hearing.ts';
import nextActClasses from './next-act.module.css';
import linksClasses from './links.module.css';

/** The one thing that is next, with the way to it. */
export function NextForMe({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const act: {
    words: FormatjsIntl.Message['ids'];
    link?: FormatjsIntl.Message['ids'];
    to?: (caseId: string) => string;
  } = nextActs[nextActOfMember(hearing.facts, hearing.me)];
  return (
    <section
      className={nextActClasses.card}
      aria-label={say('next.heading')}
      data-mine={act.to ? true : undefined}
    >
      <div>
        <Text className={nextActClasses.label}>{say(act.to ? 'next.heading' : 'next.waiting')}</Text>
        <Text fw={600} size="lg">
          {say(act.words)}
        </Text>
      </div>
      {act.to && act.link && (
        <AppLink href={act.to(hearing.caseId)} className={linksClasses.go}>
          {say(act.link)}
        </AppLink>
      )}
    </section>
  );
}
