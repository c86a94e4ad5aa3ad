import type { Facts } from '@redress/domain/history/facts.ts';
import { newCase } from '@redress/domain/history/state.ts';
import type { Organisation } from '../../layout/organisation.ts';
import { thisMoment } from '../../layout/now.ts';

/** What the rules may look at while a complaint is being written: there is no case yet. */
export const formFacts = (
  { procedure, calendar }: Pick<Organisation, 'procedure' | 'calendar'>,
  now = thisMoment(),
): Facts => ({
  state: newCase,
  procedure,
  calendar,
  actor: { kind: 'complainant', party: 'complainant' },
  now,
});
