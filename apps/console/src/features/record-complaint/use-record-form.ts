import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import type { CommandData } from '@redress/domain/acts/commands.ts';
import type { Facts } from '@redress/domain/history/facts.ts';
import type { Typed } from '@redress/web/form/use-command-form.ts';
import { useTypedForm } from '@redress/web/form/use-typed-form.ts';
import { RecordComplaintDocument } from '../../generated/record-complaint.ts';
import type { Recorded } from './HandOver.tsx';

type Intake = Typed<CommandData['ReceiveComplaint']>;

/** Nothing chosen that the procedure leaves open. */
const start = (facts: Facts, by: string): Intake => ({
  kind: 'complaint',
  channel: 'phone',
  inWriting: false,
  receivedAt: facts.now,
  anonymous: false,
  onBehalf: 'self',
  scribe: 'staff',
  topics: [],
  about: [],
  answers: takenIn(facts, by),
  points: [],
});

/** Who took it in, and when, where the policy's form asks. */
const takenIn = ({ procedure, now }: Facts, by: string): Record<string, string> =>
  Object.fromEntries(
    procedure.intake.fields.flatMap(({ key, fills }) =>
      fills === 'received by' ? [[key, by]] : fills === 'received on' ? [[key, londonDate(now)]] : [],
    ),
  );

/** The form of a complaint taken in by staff. */
export function useRecordForm(facts: Facts, by: string, onDone: (recorded: Recorded) => void) {
  const form = useTypedForm({
    type: 'ReceiveComplaint',
    facts,
    start: start(facts, by),
    mutation: RecordComplaintDocument,
    variables: (input, idempotencyKey) => ({ idempotencyKey, input }),
  });
  const { answers } = form.data;
  return {
    ...form,
    answer: (key: string, text: string) => form.set({ answers: { ...answers, [key]: text } }),
    submit: async () => {
      const outcome = await form.submit();
      if (outcome?.is === 'done') onDone(outcome.answer);
    },
  };
}

export type RecordFields = ReturnType<typeof useRecordForm>;
