import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import type { Command } from '@redress/domain/acts/commands.ts';
import { type Refusal, refused } from '@redress/domain/words/refusal-codes.ts';
import type { LoadedCase } from '../history/load-case.ts';
import { addresseeOf, type Answers } from '../letters/addressee.ts';

/** A letter by e-mail to somebody whose address nobody knows would reach nobody. */
export function addressFault(
  command: Command,
  { facts, organisationId, organisation }: LoadedCase,
  answers: Answers,
): Refusal | undefined {
  if (command.type !== 'SendLetter' || command.data.channel !== 'email') return undefined;
  const { state, procedure, now } = facts;
  const around = { state, procedure, organisationId, organisation, answers, todayOn: londonDate(now) };
  if (addresseeOf(command.data.to, around).emails.length > 0) return undefined;
  return refused('no address', {}, 'channel');
}
