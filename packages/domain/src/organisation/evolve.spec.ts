import { describe, expect, it } from 'vitest';
import { at } from '../../testing/given-when-then.ts';
import { founded } from '../../testing/organisation-story.ts';
import { organisationEvents, organisationRecorded } from './events.ts';
import { evolveOrganisation, organisationOf } from './evolve.ts';

const versionOf = (type: string) => (type === 'OrganisationFounded' ? organisationEvents[type].version : 1);
const envelope = { seq: 1, at: at('2026-11-02'), by: { kind: 'system' } as const };

describe('the history of an organisation', () => {
  it('is read back from its rows as it was written', () => {
    const { history, state } = founded();
    const rows = history.map((event) => JSON.parse(JSON.stringify(event)) as typeof event);
    const read = rows.map(({ type, seq, at: moment, by, ...row }) =>
      organisationRecorded(type, versionOf(type), 'data' in row ? row.data : undefined, {
        seq,
        at: moment,
        by,
      }),
    );
    expect(organisationOf(read)).toEqual(state);
  });

  it('takes an organisation from before there was a check for one that takes complaints', () => {
    const first = organisationRecorded('OrganisationFounded', 1, { key: 'a', identityId: 'b' }, envelope);
    expect(organisationOf([first]).open).toBe(true);
    expect(founded().state.open).toBe(false);
  });

  it('goes on without what this release does not know', () => {
    const unread = organisationRecorded('BannerRaised', 1, {}, { ...envelope, seq: 5 });
    expect(unread.type).toBe('Unread');
    const { state } = founded();
    expect(evolveOrganisation(state, unread)).toEqual({ ...state, seq: 5 });
  });

  it('does not take for its own what is not of that shape', () => {
    expect(organisationRecorded('RoleGiven', 1, { personId: 7 }, envelope).type).toBe('Unread');
  });
});
