import { describe, expect, it } from 'vitest';
import { at, staff } from '../../../testing/given-when-then.ts';
import { founded, system, type OrganisationStory } from '../../../testing/organisation-story.ts';

/** Somebody who can sign in. */
function signingIn(story: OrganisationStory, name: string): string {
  const personId = story.add(name);
  story.when(system, 'LinkAccount', { personId, accountId: `account of ${name}` });
  return personId;
}

function administrator(story: OrganisationStory, name: string): string {
  const personId = signingIn(story, name);
  story.when(story.administrator, 'AppointAdministrator', { personId });
  return personId;
}

const lastOf = (story: OrganisationStory) => story.history.at(-1);

describe('a link for a new password', () => {
  it('is made by an administrator, and the history says for whom and by whom', () => {
    const story = founded();
    const personId = signingIn(story, 'Second');
    story.when(story.administrator, 'MakePasswordLink', { personId });
    expect(lastOf(story)).toMatchObject({
      type: 'PasswordLinkMade',
      data: { personId },
      by: { id: story.state.administrators[0] },
    });
  });

  it('is not made for oneself, for strangers, leavers, or whoever cannot sign in yet', () => {
    const story = founded();
    const [first = ''] = story.state.administrators;
    const invited = story.add('Invited');
    const leaver = signingIn(story, 'Leaver');
    story.when(staff(first), 'RecordLeaver', { personId: leaver, leftOn: '2026-11-01' });
    const make = (personId: string) => story.refuses(staff(first), 'MakePasswordLink', { personId });
    expect([first, invited, leaver, 'nobody'].map(make)).toEqual([
      ['your own password'],
      ['cannot sign in yet'],
      ['person has left'],
      ['person unknown', 'cannot sign in yet'],
    ]);
  });

  it('is for administrators and the machine alone', () => {
    const story = founded();
    const [personId, other] = [signingIn(story, 'Second'), signingIn(story, 'Third')];
    expect(story.refuses(staff(other), 'MakePasswordLink', { personId })).toEqual(['administrators only']);
    expect(story.refuses(system, 'MakePasswordLink', { personId })).toEqual([]);
  });
});

describe('a lost second factor', () => {
  it('is removed by an administrator', () => {
    const story = founded();
    const personId = signingIn(story, 'Second');
    story.when(story.administrator, 'RemoveFactor', { personId });
    expect(lastOf(story)).toMatchObject({ type: 'FactorRemoved', data: { personId } });
  });

  it('is not removed by its owner, nor by somebody who runs nothing', () => {
    const story = founded();
    const [first = ''] = story.state.administrators;
    const personId = signingIn(story, 'Second');
    expect(story.refuses(staff(first), 'RemoveFactor', { personId: first })).toEqual([
      'your own second factor',
    ]);
    expect(story.refuses(staff(personId), 'RemoveFactor', { personId: first })).toEqual([
      'administrators only',
    ]);
  });

  it('of an administrator goes once two others want it, and one who asks twice is still one', () => {
    const story = founded();
    const [first = ''] = story.state.administrators;
    const [second, lost] = [administrator(story, 'Second'), administrator(story, 'Lost')];
    story.when(staff(first), 'RemoveFactor', { personId: lost });
    expect(lastOf(story)).toMatchObject({ type: 'FactorRemovalAsked' });
    expect(story.refuses(staff(first), 'RemoveFactor', { personId: lost })).toEqual(['asked for already']);
    story.when(staff(second), 'RemoveFactor', { personId: lost });
    expect(lastOf(story)).toMatchObject({ type: 'FactorRemoved', data: { personId: lost } });
  });

  it('is asked for anew after a week, and where whoever asked is an administrator no more', () => {
    const story = founded();
    const [first = ''] = story.state.administrators;
    const [second, lost] = [administrator(story, 'Second'), administrator(story, 'Lost')];
    story.when(staff(first), 'RemoveFactor', { personId: lost });
    story.now = at('2026-11-09');
    story.when(staff(second), 'RemoveFactor', { personId: lost });
    expect(lastOf(story)).toMatchObject({ type: 'FactorRemovalAsked', by: { id: second } });
    story.when(staff(first), 'AppointAdministrator', { personId: signingIn(story, 'Third') });
    story.when(staff(first), 'ReleaseAdministrator', { personId: second });
    story.when(staff(first), 'RemoveFactor', { personId: lost });
    expect(lastOf(story)).toMatchObject({ type: 'FactorRemovalAsked', by: { id: first } });
  });

  it('of one of two administrators is for the machine', () => {
    const story = founded();
    const personId = administrator(story, 'Second');
    expect(story.refuses(story.administrator, 'RemoveFactor', { personId })).toEqual([
      'no second administrator',
    ]);
    story.when(system, 'RemoveFactor', { personId });
    expect(lastOf(story)).toMatchObject({ type: 'FactorRemoved', by: { kind: 'system' } });
  });
});

describe('password and second factor together', () => {
  it('take two hands within a week, in either order', () => {
    const story = founded();
    const [first = ''] = story.state.administrators;
    const second = administrator(story, 'Second');
    const [one, other] = [signingIn(story, 'One'), signingIn(story, 'Other')];
    story.when(staff(first), 'RemoveFactor', { personId: one });
    story.when(staff(first), 'MakePasswordLink', { personId: other });
    expect(story.refuses(staff(first), 'MakePasswordLink', { personId: one })).toEqual([
      'another hand needed',
    ]);
    expect(story.refuses(staff(first), 'RemoveFactor', { personId: other })).toEqual(['another hand needed']);
    expect(story.refuses(staff(second), 'MakePasswordLink', { personId: one })).toEqual([]);
    expect(story.refuses(system, 'RemoveFactor', { personId: other })).toEqual([]);
    story.now = at('2026-11-09');
    expect(story.refuses(staff(first), 'MakePasswordLink', { personId: one })).toEqual([]);
  });
});
