import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { Section } from './Section.tsx';

/** An address inside a case that names nothing. */
export function NotFoundSection() {
  const say = useSay();
  return (
    <Section title={say('web.notFound.heading')}>
      <EmptyState title={say('notFound.section')} />
    </Section>
  );
}
