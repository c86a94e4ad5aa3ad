import { Text } from '@mantine/core';
import { CommandFields } from '@redress/web/workspace/CommandFields.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { MarkPapersReadDocument } from '../../generated/papers.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { useNotice } from '@redress/web/workspace/use-notice.ts';
import { useHearingForm } from '../hearing/use-hearing-form.ts';
import type { Hearing } from '../hearing/use-hearing.ts';

/** “I have read the papers”: the hearing opens only with members who have. */
export function MarkRead({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const notice = useNotice();
  const form = useHearingForm(hearing, {
    type: 'MarkPapersRead',
    data: {},
    mutation: MarkPapersReadDocument,
    variables: (_, sent) => sent,
  });
  const mark = async () => {
    if (await form.submit()) notice(say('papers.allReadDone'));
  };
  return (
    <SectionCard title={say('papers.allReadHeading')}>
      <Text mb="sm">{say('papers.allReadBody')}</Text>
      <CommandFields form={form} button={say('papers.allRead')} onSubmit={() => void mark()} />
    </SectionCard>
  );
}
