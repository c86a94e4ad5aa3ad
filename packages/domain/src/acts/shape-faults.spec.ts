import { describe, expect, it } from 'vitest';
import { acts } from './acts.ts';
import { shapeFaults } from './shape-faults.ts';

const faultsOf = (type: keyof typeof acts, typed: unknown) => {
  const read = acts[type].schema.safeParse(typed);
  return read.success ? [] : shapeFaults(read.error);
};

describe('what an act’s schema has against what was typed', () => {
  it('says how long a text can be', () => {
    expect(faultsOf('SendMessage', { message: 'x'.repeat(40_001) })).toEqual([
      { code: 'too long', values: { most: 40_000 }, field: 'message' },
    ]);
  });

  it('says how many can be chosen', () => {
    const roles = Array.from({ length: 101 }, () => 'director');
    expect(faultsOf('NameSubject', { roles, description: '' })).toEqual([
      { code: 'too many', values: { most: 100 }, field: 'roles' },
    ]);
  });

  it('refuses words that the schema does not have, and ids that are none', () => {
    expect(faultsOf('AddNote', { kind: 'gossip', note: 'Heard.' })).toMatchObject([
      { code: 'not in the list', field: 'kind' },
    ]);
    expect(faultsOf('ResumePoint', { pointId: 'the first' })).toMatchObject([
      { code: 'not in the list', field: 'pointId' },
    ]);
  });

  it('names the field inside a field, and says of days that are none only that they were not understood', () => {
    expect(faultsOf('RecordMeeting', { on: '2026-02-30', note: '' })).toMatchObject([
      { code: 'not understood', field: 'on' },
    ]);
    expect(
      faultsOf('DecideOutcome', { outcome: '', reasons: '', redress: [], omitted: { apology: 1 } }),
    ).toMatchObject([{ code: 'not understood', field: 'omitted.apology' }]);
  });

  it('has nothing against what fits', () => {
    expect(faultsOf('SendMessage', { message: 'Thank you.' })).toEqual([]);
  });
});
