import type { CaseState, SentLetter } from '../history/state.ts';

/** As much of a case as its clocks look at. */
export type TimedCase = Pick<
  CaseState,
  'stage' | 'rerouted' | 'points' | 'pauses' | 'about' | 'subjects' | 'reached' | 'windows'
> & {
  readonly closed?: Pick<NonNullable<CaseState['closed']>, 'on'>;
  readonly letters: readonly Pick<SentLetter, 'promised'>[];
};
