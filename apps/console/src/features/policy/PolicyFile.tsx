import { useLazyQuery } from '@apollo/client/react';
import { FileInput } from '@mantine/core';
import type { WrittenProcedure } from '@redress/domain/procedure/procedure.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { useState } from 'react';
import { ReadProcedureDocument } from '../../generated/policy.ts';

/** A policy that somebody wrote out in a file. What is wrong with the file is said line by line. */
export function PolicyFile({ onRead }: { onRead: (procedure: WrittenProcedure) => void }) {
  const say = useSay();
  const [read] = useLazyQuery(ReadProcedureDocument);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const take = async (file: File | null) => {
    if (file === null) return;
    setFaults([]);
    try {
      const document: unknown = JSON.parse(await file.text());
      const { data } = await read({ variables: { document } });
      const answer = data?.readProcedure;
      if (answer?.document != null) onRead(answer.document);
      else setFaults((answer?.faults ?? []).map(({ at, message }) => say('policy.fault', { at, message })));
    } catch {
      setFaults([say('policy.notJson')]);
    }
  };
  return (
    <>
      {faults.length > 0 && (
        <ProblemBanner takesFocus title={say('policy.faults')}>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </ProblemBanner>
      )}
      <FileInput
        mt="md"
        maw="38rem"
        label={say('policy.file')}
        description={say('policy.fileHint')}
        placeholder={say('policy.filePlaceholder')}
        accept="application/json,.json"
        onChange={(file) => void take(file)}
      />
    </>
  );
}
