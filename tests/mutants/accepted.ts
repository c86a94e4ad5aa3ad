/** A mutant that makes no difference to any caller. */
type Accepted = {
  readonly file: string;
  readonly original: string;
  readonly replacement: string;
  readonly why: string;
};

// Nothing is neither before nor after a day: the comparison behind the question is false by itself. The question is there for the compiler.
const compared = 'Compared with a day right behind, which is false where there is none.';
const asked = (file: string, ...originals: readonly string[]): readonly Accepted[] =>
  originals.map((original) => ({ file, original, replacement: 'true', why: compared }));

/**
 * Mutants that nobody can notice, each with why; they are left out of the rate. `original` and `replacement` as the list of survivors prints them.
 */
export const accepted: readonly Accepted[] = [
  ...asked('clocks/clocks.ts', 'replacedOn !== undefined', 'leftOn !== undefined', 'restsFrom !== undefined'),
  {
    file: 'clocks/clocks.ts',
    original: 'rule.replacedBy === undefined',
    replacement: 'false',
    why: 'No clock has no key, so looking for one finds none.',
  },
  ...asked('acts/investigation/record-meeting.ts', 'state.receivedOn !== undefined'),
  ...asked('acts/investigation/record-spoken-explanation.ts', 'state.receivedAt !== undefined'),
  ...asked('acts/triage/assess-complaint.ts', 'data.informOn !== undefined'),
  ...asked('panel/notice.ts', 'limit !== undefined'),
  ...asked('access/relation.ts', 'receivedOn !== undefined'),
  {
    file: 'access/told-history.ts',
    original: 'answer.seq > event.seq',
    replacement: 'answer.seq >= event.seq',
    why: 'No event is a letter and a decision at once, so none answers itself.',
  },
];
