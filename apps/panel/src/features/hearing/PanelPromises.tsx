import { Text } from '@mantine/core';
import { panelPromises } from '@redress/domain/acts/panel/next-act-of-member.ts';
import { promiseItem } from '@redress/web/promises/promise-item.ts';
import { whyInWords } from '@redress/web/promises/why-in-words.ts';
import { PromiseList } from '@redress/web/workspace/PromiseList.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from './use-hearing.ts';

/** The time limits of this stage, as the complainant was told them. */
export function PanelPromises({ hearing: { facts } }: { hearing: Hearing }) {
  const say = useSay();
  const items = panelPromises(facts).map((clock) => promiseItem(clock, facts.now, whyInWords(clock)));
  return (
    <SectionCard title={say('promises.heading')}>
      {items.length === 0 ? <Text>{say('promises.none')}</Text> : <PromiseList promises={items} />}
    </SectionCard>
  );
}
