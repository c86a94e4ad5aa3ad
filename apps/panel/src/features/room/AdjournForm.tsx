import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { CommandFields } from '../../forms/CommandFields.tsx';
import { useCommandForm } from '../../forms/use-command-form.ts';
import { useSay } from '../../words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { ADJOURN } from './room.operations.ts';

/** Breaks the hearing off, to be gone on with on another day, for a reason that is kept. */
export function AdjournForm({ hearing: { caseId, facts } }: { hearing: Hearing }) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const { form, submit, touched } = useCommandForm(
    facts,
    { type: 'AdjournHearing', data: { reason } },
    ADJOURN,
  );
  return (
    <details className="panel-more">
      <summary>{say('adjourn.heading')}</summary>
      <Text mb="sm">{say('adjourn.body')}</Text>
      <CommandFields
        form={form}
        variant="default"
        button={say('adjourn.button')}
        onSubmit={() => void submit((idempotencyKey) => ({ caseId, idempotencyKey, input: { reason } }))}
      >
        <Textarea
          label={say('adjourn.reason')}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => {
            touched();
            setReason(event.currentTarget.value);
          }}
          error={form.errorOf('reason')}
        />
      </CommandFields>
    </details>
  );
}
