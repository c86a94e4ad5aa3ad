import type { EventData, EventType } from '@redress/domain/history/events.ts';
import type { CaseWords } from './use-case-words.ts';

/** What happened, in one sentence, and what was written at the time. */
export type Told = { what: string; text?: string | undefined };

/** For every kind of event, how it is told in the words of its case. */
export type Tellings = { readonly [T in EventType]: (data: EventData[T], words: CaseWords) => Told };
