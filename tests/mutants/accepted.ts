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
  {
    file: 'clocks/clocks.ts',
    original: 'other.dueOn === undefined',
    replacement: 'false',
    why: 'A clock has a day and a moment, or neither. Asked for the compiler.',
  },
  ...['clocks/ends.ts', 'clocks/simulate.ts'].map((file) => ({
    file,
    original: 'stage === undefined',
    replacement: 'false',
    why: 'No stage has no key, so nothing is agreed after one.',
  })),
  ...[
    { original: 'a.from > b.from', replacement: 'a.from >= b.from' },
    { original: 'a.to < b.to', replacement: 'a.to <= b.to' },
  ].map((one) => ({
    ...one,
    file: 'clocks/rests.ts',
    why: 'Of two days that are the same, either is that day.',
  })),
  ...asked('clocks/ways-on.ts', 'clock.dueOn !== undefined'),
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
  ...[
    { original: "view === 'nothing'", replacement: 'false' },
    { original: "'nothing'", replacement: '""' },
  ].map((one) => ({
    ...one,
    file: 'access/told-history.ts',
    why: 'No telling names an audience of that name, so it is told nothing by the table as well. Said for the compiler.',
  })),
  ...['block.clock === undefined', 'body.clock === undefined', 'finding === undefined'].map((original) => ({
    file: 'letters/fill-block.ts',
    original,
    replacement: 'false',
    why: 'No clock has no key and no outcome either, so looking for one finds none.',
  })),
  ...['letters/letters-to-send.ts', 'letters/sending.ts'].map((file) => ({
    file,
    original: 'letter.stage !== undefined',
    replacement: 'true',
    why: 'No stage without a key was ever opened. Asked for the compiler.',
  })),
  {
    file: 'access/told-history.ts',
    original: '[]',
    replacement: '["Stryker was here"]',
    why: 'Neither a role nor a letter: no complaint is about it, and it answers nothing.',
  },
  {
    file: 'access/told-history.ts',
    original: "event.type === 'FindingRecorded'",
    replacement: 'true',
    why: 'Nothing else that waits for a letter is of a point, so none is of a point on hold. Asked for the compiler.',
  },
  {
    file: 'access/told-history.ts',
    original: "event.type === 'FindingRecorded' || event.type === 'OutcomeDecided'",
    replacement: 'true',
    why: 'Nothing else that waits for a letter says its stage. Asked for the compiler.',
  },
];
