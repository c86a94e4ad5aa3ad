import { Text } from '@mantine/core';
import { memberTask } from '@redress/domain/acts/panel/member-task.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { tasks } from './next-acts.ts';
import type { Hearing } from './use-hearing.ts';
import nextActClasses from './next-act.module.css';
import linksClasses from './links.module.css';

/** The one thing that is next, with the way to it. */
export function NextForMe({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const task: {
    words: FormatjsIntl.Message['ids'];
    link?: FormatjsIntl.Message['ids'];
    to?: (caseId: string) => string;
  } = tasks[memberTask(hearing.facts, hearing.me)];
  return (
    <section
      className={nextActClasses.card}
      aria-label={say('next.heading')}
      data-mine={task.to ? true : undefined}
    >
      <div>
        <Text className={nextActClasses.label}>{say(task.to ? 'next.heading' : 'next.waiting')}</Text>
        <Text fw={600} size="lg">
          {say(task.words)}
        </Text>
      </div>
      {task.to && task.link && (
        <AppLink href={task.to(hearing.caseId)} className={linksClasses.go}>
          {say(task.link)}
        </AppLink>
      )}
    </section>
  );
}
