import { isKnown } from '@redress/domain/history/evolve.ts';
import type { CaseEvent, EventType, Recorded } from '@redress/domain/history/events.ts';
import type { Told } from './telling.ts';
import { tellings } from './tellings.ts';
import { useCaseWords } from './use-case-words.ts';

/** Tells the events of the open case; of one that this release does not know, that there is one. */
export function useTelling(): (event: Recorded) => Told {
  const words = useCaseWords();
  const told = <T extends EventType>({ type, data }: CaseEvent<T>): Told => tellings[type](data, words);
  return (event) => (isKnown(event) ? told(event) : { what: words.say('told.Unread') });
}
