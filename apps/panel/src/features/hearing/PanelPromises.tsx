import { Text } from '@mantine/core';
import { explain } from '@redress/domain/calendar/explain.ts';
import type { Clock } from '@redress/domain/clocks/clocks.ts';
import { panelPromises } from '@redress/domain/acts/panel/member-task.ts';
import { sourceOf } from '@redress/domain/procedure/find.ts';
import { promiseItem } from '@redress/web/promises/promise-item.ts';
import { PromiseList } from '@redress/web/workspace/PromiseList.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from './use-hearing.ts';

/** The time limits of this stage, as the complainant was told them. */
export function PanelPromises({ hearing: { facts } }: { hearing: Hearing }) {
  const say = useSay();
  const whyOf = ({ due, rule }: Clock): string[] => {
    const source = sourceOf(rule);
    const [from, to] = source.kind === 'policy' ? source.line : [0, 0];
    return [
      ...(due === undefined ? [] : explain(due.explanation).split('; ')),
      ...(source.kind === 'policy'
        ? [
            from === to
              ? say('promises.source', { clause: source.clause, line: from })
              : say('promises.sourceLines', { clause: source.clause, from, to }),
          ]
        : [source.note]),
      ...['starts', 'count', 'stops'].flatMap((field) => rule.readings?.[field] ?? []),
    ];
  };
  const items = panelPromises(facts).map((clock) => promiseItem(clock, facts.now, whyOf(clock)));
  return (
    <SectionCard title={say('promises.heading')}>
      {items.length === 0 ? <Text>{say('promises.none')}</Text> : <PromiseList promises={items} />}
    </SectionCard>
  );
}
