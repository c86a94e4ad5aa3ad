import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import type { CommandData } from '@redress/domain/acts/commands.ts';
import { problems, refusal } from '@redress/domain/acts/decide.ts';
import type { Facts } from '@redress/domain/acts/facts.ts';
import { useCommand, type Reason } from '@redress/web/apollo/use-command.ts';
import { inWords } from '@redress/web/refusals/in-words.ts';
import { useState, type FormEvent } from 'react';
import { RECORD_COMPLAINT } from './record-complaint.operations.ts';
import type { Recorded } from './HandOver.tsx';

type Intake = CommandData['ReceiveComplaint'];

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

/** The form of a complaint taken in by staff: the domain's own rules first, the server's after, each at its question. */
export function useRecordForm(facts: Facts, by: string, onDone: (recorded: Recorded) => void) {
  const command = useCommand(RECORD_COMPLAINT);
  const [data, setData] = useState<Intake>(() => start(facts, by));
  const [tried, setTried] = useState(0);
  const [answered, setAnswered] = useState<{ data: Intake; reasons: readonly Reason[] }>();

  const gate = refusal({ type: 'ReceiveComplaint' }, facts);
  const wrong = (): readonly Reason[] =>
    problems({ type: 'ReceiveComplaint', data }, facts).map((fault) => ({
      text: inWords(fault),
      ...(fault.field === undefined ? {} : { field: fault.field }),
    }));
  const own = tried > 0 ? wrong() : [];
  const theirs = answered?.data === data ? answered.reasons : [];
  const reasons = own.length > 0 ? own : theirs;

  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    setTried((times) => times + 1);
    if (gate !== undefined || wrong().length > 0) return;
    const input = { ...data, topics: [...data.topics], about: [...data.about], points: [...data.points] };
    const outcome = await command.send((key) => ({ key, input }));
    setAnswered(outcome.is === 'refused' ? { data, reasons: outcome.reasons } : undefined);
    if (outcome.is === 'done') onDone(outcome.answer);
  };

  return {
    data,
    set: (change: Partial<Intake>) => setData((before) => ({ ...before, ...change })),
    answer: (key: string, text: string) =>
      setData((before) => ({ ...before, answers: { ...before.answers, [key]: text } })),
    reasons,
    tried,
    errorOf: (field: string) => reasons.find((reason) => reason.field === field)?.text,
    refused: gate && inWords(gate),
    failed: command.outcome?.is === 'failed' ? command.outcome.words : undefined,
    pending: command.pending,
    submit,
  };
}

export type RecordFields = ReturnType<typeof useRecordForm>;
