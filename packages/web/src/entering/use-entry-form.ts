import { useState, type FormEvent } from 'react';
import { useWords } from '../words/use-words.ts';
import type { Answered } from './enter.ts';
import { useEntering } from './use-entering.ts';

/** A form before sign-in: what was typed, what is wrong with it, and one attempt at a time. Whatever was typed stays. */
export function useEntryForm<Typed extends Record<string, string>>(
  start: Typed,
  send: (typed: Typed) => Promise<Answered<unknown>>,
) {
  const say = useEntering();
  const shared = useWords();
  const [typed, setTyped] = useState(start);
  const [tried, setTried] = useState(0);
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<{ field?: string; message: string }>();
  const missing = (field: keyof Typed) => tried > 0 && typed[field]?.trim() === '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(tried + 1);
    if (pending || Object.values(typed).some((text) => text.trim() === '')) return;
    setPending(true);
    const answered = await send(typed);
    setPending(false);
    if (answered.is === 'done') return setRefused(undefined);
    const otherwise = shared(answered.status === 0 ? 'web.refusal.notReached' : 'web.refusal.broken');
    setRefused({ ...answered, message: answered.message ?? otherwise });
  };

  return {
    typed,
    set: (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change })),
    errorOf: (field: string & keyof Typed) =>
      missing(field) ? say('enter.missing') : refused?.field === field ? refused.message : undefined,
    /** Said above the fields. */
    refused: refused?.message,
    tried,
    pending,
    submit: (event: FormEvent) => void submit(event),
  };
}
