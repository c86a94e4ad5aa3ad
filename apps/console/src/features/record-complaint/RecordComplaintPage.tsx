import { readForReader } from '@redress/web/words/read-for-reader.ts';
import { useQuery } from '@apollo/client/react';
import { calendarOf } from '@redress/domain/procedure/calendar-of.ts';
import { newCase } from '@redress/domain/history/state.ts';
import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { useState } from 'react';
import { useServerTime } from '../../case/use-server-time.ts';
import { Page } from '@redress/web/workspace/pages/Page.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { HandOver, type Recorded } from './HandOver.tsx';
import { RecordForm } from './RecordForm.tsx';
import { ProcedureDocument } from '../../generated/procedure.ts';

/** A complaint that somebody phoned, wrote or came in with. Once it is saved its number and key are handed over. */
export default function RecordComplaintPage() {
  const say = useSay();
  const wordsFor = useProblemWords();
  const { data, error, loading, refetch } = useQuery(ProcedureDocument);
  const now = useServerTime(data?.now);
  const [recorded, setRecorded] = useState<Recorded>();
  const me = data?.me;
  const document = me?.organisation.procedure?.document;
  const procedure = document && readForReader(document).procedure;
  const heading = say(recorded === undefined ? 'navigation.record' : 'handOver.heading');
  return (
    <Page
      title={heading}
      browserTitle={heading}
      about={recorded === undefined ? say('recordComplaint.about') : undefined}
    >
      {error && <ProblemBanner onRetry={() => void refetch()}>{wordsFor(error)}</ProblemBanner>}
      {procedure === undefined &&
        (loading ? <LoadingBlock lines={8} /> : !error && <EmptyState title={say('procedure.none')} />)}
      {recorded !== undefined && <HandOver recorded={recorded} onAnother={() => setRecorded(undefined)} />}
      {recorded === undefined && procedure !== undefined && me != null && (
        <RecordForm
          facts={{
            state: newCase,
            procedure,
            actor: { kind: 'staff', personId: me.personId, roles: me.roles },
            now,
            calendar: calendarOf(procedure, me.organisation.calendarDays),
          }}
          by={me.name}
          onDone={setRecorded}
        />
      )}
    </Page>
  );
}
