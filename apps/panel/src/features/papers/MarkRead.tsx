import { notifications } from '@mantine/notifications';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { Text } from '@mantine/core';
import { CommandFields } from '../../forms/CommandFields.tsx';
import { useCommandForm } from '../../forms/use-command-form.ts';
import { useSay } from '../../words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { MARK_PAPERS_READ } from './papers.operations.ts';

/** “I have read the papers”: the hearing opens only with members who have. */
export function MarkRead({ hearing: { caseId, facts } }: { hearing: Hearing }) {
  const say = useSay();
  const { form, submit } = useCommandForm(facts, { type: 'MarkPapersRead', data: {} }, MARK_PAPERS_READ);
  const mark = async () => {
    if (await submit((idempotencyKey) => ({ caseId, idempotencyKey })))
      notifications.show({ message: say('papers.allReadDone') });
  };
  return (
    <SectionCard title={say('papers.allReadHeading')}>
      <Text mb="sm">{say('papers.allReadBody')}</Text>
      <CommandFields form={form} button={say('papers.allRead')} onSubmit={() => void mark()} />
    </SectionCard>
  );
}
