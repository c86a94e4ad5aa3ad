import { describe, expect, it } from 'vitest';
import { staff } from '../../../testing/given-when-then.ts';
import { founded, OrganisationStory, system } from '../../../testing/organisation-story.ts';

const newOrganisation = {
  key: 'a-charity',
  name: 'A Charity',
  administrator: { name: 'First Administrator' },
};

describe('founding an organisation', () => {
  it('makes one person its administrator, who holds no role', () => {
    const story = founded();
    const [first] = story.state.administrators;
    expect(story.state).toMatchObject({ key: 'a-charity', people: [{ personId: first, kind: 'staff' }] });
    expect(story.rolesOf(first!)).toEqual([]);
  });

  it('is for the installation alone, and once', () => {
    const story = new OrganisationStory();
    expect(story.refuses(staff('somebody'), 'FoundOrganisation', newOrganisation)).toEqual([
      'founded by the installation',
    ]);
    expect(founded().refuses(system, 'FoundOrganisation', newOrganisation)).toEqual(['founded already']);
  });

  it('wants an address that nobody has, and that can stand in one', () => {
    const story = new OrganisationStory();
    story.keyTaken = true;
    expect(story.refuses(system, 'FoundOrganisation', newOrganisation)).toEqual([
      'address of the organisation taken',
    ]);
    story.keyTaken = false;
    expect(story.refuses(system, 'FoundOrganisation', { ...newOrganisation, key: 'A Charity' })).toEqual([
      'address of the organisation unusable',
    ]);
  });

  it('puts no name, address or number into an event', () => {
    const story = founded();
    expect(JSON.stringify(story.history)).not.toMatch(/A Charity|Administrator"|example\.org/);
    expect([...story.content.values()].map(({ body }) => body).join()).toContain('first@example.org');
  });
});

describe('running an organisation', () => {
  it('is for its administrators', () => {
    const story = founded();
    const second = story.add('Second');
    story.when(story.administrator, 'AppointAdministrator', { personId: second });
    expect(story.gate(staff(second), 'AddPerson')).toBeUndefined();
  });

  it.each([staff('stranger'), system, { kind: 'complainant', party: 'complainant' } as const])(
    'is refused to whoever is none: %o',
    (actor) => {
      expect(founded().gate(actor, 'GiveRole')).toBe('administrators only');
    },
  );

  it('needs an organisation', () => {
    expect(new OrganisationStory().gate(staff('somebody'), 'AddPerson')).toBe('no such organisation');
  });

  it('ends for whoever is released, and for whoever leaves, from that moment', () => {
    const story = founded();
    const [first] = story.state.administrators;
    const second = story.add('Second');
    const third = story.add('Third');
    for (const personId of [second, third]) story.when(staff(first!), 'AppointAdministrator', { personId });
    story.when(staff(first!), 'ReleaseAdministrator', { personId: second });
    story.when(staff(first!), 'RecordLeaver', { personId: third, leftOn: '2027-01-31' });
    expect([second, third].map((personId) => story.gate(staff(personId), 'GiveRole'))).toEqual([
      'administrators only',
      'administrators only',
    ]);
  });

  it('is never left to nobody: the last administrator neither leaves nor is released', () => {
    const story = founded();
    const [personId] = story.state.administrators;
    expect(story.refuses(staff(personId!), 'ReleaseAdministrator', { personId: personId! })).toEqual([
      'last administrator',
    ]);
    expect(
      story.refuses(staff(personId!), 'RecordLeaver', { personId: personId!, leftOn: '2027-01-31' }),
    ).toEqual(['last administrator']);
  });

  it('may be left by one of two', () => {
    const story = founded();
    const [first] = story.state.administrators;
    const second = story.add('Second');
    story.when(staff(first!), 'AppointAdministrator', { personId: second });
    story.when(staff(first!), 'RecordLeaver', { personId: first!, leftOn: '2026-11-02' });
    expect(story.state.administrators).toEqual([second]);
  });

  it('is not handed to the panel pool, to those who leave, nor twice', () => {
    const story = founded();
    const [first] = story.state.administrators;
    const outside = story.add('Panel member', 'panel');
    const leaver = story.add('Leaver');
    story.when(staff(first!), 'RecordLeaver', { personId: leaver, leftOn: '2027-01-31' });
    const appoint = (personId: string) => story.refuses(staff(first!), 'AppointAdministrator', { personId });
    expect([outside, leaver, first!, 'nobody'].map(appoint)).toEqual([
      ['administrators are staff'],
      ['person has left'],
      ['administrator already'],
      ['person unknown'],
    ]);
  });

  it('is handed on from the machine too, where there is nobody who could, and where there is', () => {
    const story = founded();
    const second = story.add('Second');
    story.when(system, 'AppointAdministrator', { personId: second });
    expect(story.state.administrators).toHaveLength(2);
    expect(story.history.at(-1)).toMatchObject({ by: { kind: 'system' } });
    story.when(system, 'AddPerson', { kind: 'staff', name: 'Third' });
    expect(story.refuses(system, 'AppointAdministrator', { personId: second })).toEqual([
      'administrator already',
    ]);
  });

  it('does not release somebody who is no administrator', () => {
    const story = founded();
    const second = story.add('Second');
    story.when(story.administrator, 'AppointAdministrator', { personId: second });
    expect(
      story.refuses(story.administrator, 'ReleaseAdministrator', { personId: story.add('Third') }),
    ).toEqual(['not an administrator']);
  });
});
