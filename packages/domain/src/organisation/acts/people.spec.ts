import { describe, expect, it } from 'vitest';
import { staff } from '../../../testing/given-when-then.ts';
import { founded, system } from '../../../testing/organisation-story.ts';
import { findPerson } from '../state.ts';

const governor = { kind: 'panel', name: 'A Governor' } as const;

describe('people', () => {
  it('join the staff or the pool of panels, with what makes them independent', () => {
    const story = founded();
    story.when(story.administrator, 'AddPerson', {
      ...governor,
      independence: { independent: false, grounds: 'Sits on the board.' },
    });
    const person = findPerson(story.state, story.made);
    expect(person).toMatchObject({ kind: 'panel', independence: { independent: false } });
    expect(story.content.get(person!.independence!.groundsId)?.body).toBe('Sits on the board.');
  });

  it('are not added without a name, nor with a page for one', () => {
    const story = founded();
    const add = (name: string) => story.refuses(story.administrator, 'AddPerson', { kind: 'staff', name });
    expect(add('  ')).toEqual(['line missing']);
    expect(add('x'.repeat(501))).toEqual(['line too long']);
    expect(add('x'.repeat(500))).toEqual([]);
  });

  it('are independent, or not, in the pool only', () => {
    const story = founded();
    const independence = { independent: true, grounds: 'Knows nobody here.' };
    expect(
      story.refuses(story.administrator, 'AddPerson', { kind: 'staff', name: 'Somebody', independence }),
    ).toEqual(['independence is for the pool']);
    const record = (personId: string, grounds = 'Knows nobody here.') =>
      story.refuses(story.administrator, 'RecordIndependence', { personId, independent: true, grounds });
    expect(record(story.add('Somebody'))).toEqual(['independence is for the pool']);
    const outside = story.add('Panel member', 'panel');
    expect(record(outside)).toEqual([]);
    expect(record(outside, '')).toEqual(['line missing']);
  });

  it('can be called otherwise; the old name is content that nothing points to', () => {
    const story = founded();
    const personId = story.add('Old Name');
    const before = findPerson(story.state, personId)!.detailsId;
    story.when(story.administrator, 'ChangePerson', { personId, name: 'New Name' });
    const { detailsId } = findPerson(story.state, personId)!;
    expect(detailsId).not.toBe(before);
    expect(story.content.get(detailsId)?.body).toBe('{"name":"New Name"}');
    expect(story.refuses(story.administrator, 'ChangePerson', { personId: 'nobody', name: 'Name' })).toEqual([
      'person unknown',
    ]);
  });

  it('sign in with an account that the installation links, never an administrator', () => {
    const story = founded();
    const personId = story.add('Somebody');
    const link = { personId, accountId: 'account' };
    expect(story.refuses(story.administrator, 'LinkAccount', link)).toEqual(['done by the installation']);
    story.when(system, 'LinkAccount', link);
    expect(findPerson(story.state, personId)?.accountId).toBe('account');
    expect(story.refuses(system, 'LinkAccount', { personId, accountId: 'another' })).toEqual([
      'account known',
    ]);
    const other = story.add('Other');
    expect(story.refuses(system, 'LinkAccount', { personId: other, accountId: 'account' })).toEqual([
      'account known',
    ]);
  });

  it('leave on a day; only an administrator says so', () => {
    const story = founded();
    const personId = story.add('Somebody');
    expect(story.refuses(staff(personId), 'RecordLeaver', { personId, leftOn: '2026-11-30' })).toEqual([
      'administrators only',
    ]);
    story.when(story.administrator, 'RecordLeaver', { personId, leftOn: '2026-11-30' });
    expect(findPerson(story.state, personId)?.leftOn).toBe('2026-11-30');
  });
});
