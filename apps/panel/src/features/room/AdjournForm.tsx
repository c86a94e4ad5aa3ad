import { Text } from '@mantine/core';
import { CommandFields } from '@redress/web/workspace/CommandFields.tsx';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { useState } from 'react';
import { AdjournHearingDocument } from '../../generated/room.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { useHearingForm } from '../hearing/use-hearing-form.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import moreClasses from '../hearing/more.module.css';

/** Breaks the hearing off, to be gone on with on another day, for a reason that is kept. */
export function AdjournForm({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const form = useHearingForm(hearing, {
    type: 'AdjournHearing',
    data: { reason },
    mutation: AdjournHearingDocument,
    variables: (input, sent) => ({ ...sent, input }),
  });
  return (
    <details className={moreClasses.more}>
      <summary>{say('adjourn.heading')}</summary>
      <Text mb="sm">{say('adjourn.body')}</Text>
      <CommandFields
        form={form}
        variant="default"
        button={say('adjourn.button')}
        onSubmit={() => void form.submit()}
      >
        <LongText
          label={say('adjourn.reason')}
          rows={2}
          value={reason}
          onChange={setReason}
          error={form.errorOf('reason')}
        />
      </CommandFields>
    </details>
  );
}
