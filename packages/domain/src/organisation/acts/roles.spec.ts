import { describe, expect, it } from 'vitest';
import { at, staff } from '../../../testing/given-when-then.ts';
import { founded } from '../../../testing/organisation-story.ts';
import { publishedProcedure } from '../../procedures/published.ts';

const notAlone = publishedProcedure('not-alone-mentoring');
const from = { role: 'contact', fromOn: '2026-11-02' } as const;

const withSomebody = () => {
  const story = founded();
  return { story, somebody: story.add('Somebody'), admin: story.administrator };
};

describe('giving a role', () => {
  it('holds it from its first day to its last, both included', () => {
    const { story, somebody, admin } = withSomebody();
    story.when(admin, 'GiveRole', { personId: somebody, ...from, toOn: '2026-11-05' });
    const held = (['2026-11-01', '2026-11-02', '2026-11-05', '2026-11-06'] as const).map((on) =>
      story.rolesOf(somebody, on),
    );
    expect(held).toEqual([[], ['contact'], ['contact'], []]);
  });

  it('is never done to oneself, not even by an administrator', () => {
    const { story, admin } = withSomebody();
    const personId = story.state.administrators[0]!;
    expect(story.refuses(admin, 'GiveRole', { personId, ...from })).toEqual(['role for yourself']);
  });

  it('is done by another administrator instead', () => {
    const { story, somebody, admin } = withSomebody();
    story.when(admin, 'AppointAdministrator', { personId: somebody });
    const personId = story.state.administrators[0]!;
    story.when(staff(somebody), 'GiveRole', { personId, ...from });
    expect(story.rolesOf(personId)).toEqual(['contact']);
  });

  it('wants somebody who is there, a role that there is, and days in their order', () => {
    const { story, somebody, admin } = withSomebody();
    const refuses = (data: object) =>
      story.refuses(admin, 'GiveRole', { personId: somebody, ...from, ...data });
    expect(refuses({ personId: 'nobody' })).toEqual(['person unknown']);
    expect(refuses({ role: 'wizard' })).toEqual(['role unknown']);
    expect(refuses({ toOn: '2026-11-01' })).toEqual(['ends before it begins']);
    story.when(admin, 'RecordLeaver', { personId: somebody, leftOn: '2026-11-30' });
    expect(refuses({ fromOn: '2026-12-01' })).toEqual(['person has left']);
    expect(refuses({ fromOn: '2026-11-30' })).toEqual([]);
  });

  it('is not done twice for the same days', () => {
    const { story, somebody, admin } = withSomebody();
    story.when(admin, 'GiveRole', { personId: somebody, ...from, toOn: '2026-11-30' });
    const again = (fromOn: '2026-11-30' | '2026-12-01') =>
      story.refuses(admin, 'GiveRole', { personId: somebody, role: 'contact', fromOn });
    expect(again('2026-11-30')).toEqual(['role held already']);
    expect(again('2026-12-01')).toEqual([]);
  });
});

describe('a role that would open a complaint', () => {
  it('is not given to the person it is about', () => {
    const { story, somebody, admin } = withSomebody();
    story.complaintsAbout = [{ personId: somebody, procedure: notAlone }];
    expect(story.refuses(admin, 'GiveRole', { personId: somebody, ...from })).toEqual([
      'role not to be given now',
    ]);
  });

  it('is not given by the person it is about, in the same words', () => {
    const { story, somebody, admin } = withSomebody();
    story.complaintsAbout = [{ personId: story.state.administrators[0]!, procedure: notAlone }];
    expect(story.refuses(admin, 'GiveRole', { personId: somebody, ...from })).toEqual([
      'role not to be given now',
    ]);
  });

  it('is given where the complaint is about somebody else', () => {
    const { story, somebody, admin } = withSomebody();
    story.complaintsAbout = [{ personId: 'somebody else', procedure: notAlone }];
    expect(story.refuses(admin, 'GiveRole', { personId: somebody, ...from })).toEqual([]);
  });

  it('is not given under the name of a deputy either', () => {
    const { story, somebody, admin } = withSomebody();
    story.when(admin, 'GiveRole', { personId: story.add('Holder'), ...from });
    const bindingId = story.made;
    story.complaintsAbout = [{ personId: somebody, procedure: notAlone }];
    expect(
      story.refuses(admin, 'NameDeputy', { bindingId, personId: somebody, fromOn: '2026-11-02' }),
    ).toEqual(['role not to be given now']);
  });

  it('is one with a duty, or one that stands in for such a role', () => {
    const { story, somebody, admin } = withSomebody();
    const oneToOne = publishedProcedure('one-to-one-mentors');
    story.procedures = [oneToOne];
    story.complaintsAbout = [{ personId: somebody, procedure: oneToOne }];
    const give = (role: string) => story.refuses(admin, 'GiveRole', { personId: somebody, ...from, role });
    expect(give('mentor')).toEqual([]);
    expect(give('operationalManager')).toEqual(['role not to be given now']);
  });
});

describe('ending a role', () => {
  it('ends it with its last day', () => {
    const { story, somebody, admin } = withSomebody();
    story.when(admin, 'GiveRole', { personId: somebody, ...from });
    story.when(admin, 'EndRole', { bindingId: story.made, endedOn: '2026-11-10' });
    expect(story.rolesOf(somebody, '2026-11-10')).toEqual(['contact']);
    expect(story.rolesOf(somebody, '2026-11-11')).toEqual([]);
  });

  it('never makes it longer: nobody could give themselves a day more', () => {
    const { story, somebody, admin } = withSomebody();
    story.when(admin, 'GiveRole', { personId: somebody, ...from, toOn: '2026-11-10' });
    expect(story.refuses(admin, 'EndRole', { bindingId: story.made, endedOn: '2026-11-11' })).toEqual([
      'role over already',
    ]);
  });

  it('before its first day means that it was never held', () => {
    const { story, somebody, admin } = withSomebody();
    story.when(admin, 'GiveRole', { personId: somebody, role: 'contact', fromOn: '2026-12-01' });
    story.when(admin, 'EndRole', { bindingId: story.made, endedOn: '2026-11-02' });
    expect(story.rolesOf(somebody, '2026-12-01')).toEqual([]);
    expect(story.refuses(admin, 'EndRole', { bindingId: 'none', endedOn: '2026-11-02' })).toEqual([
      'role given unknown',
    ]);
  });

  it('happens by itself when its holder leaves', () => {
    const { story, somebody, admin } = withSomebody();
    story.when(admin, 'GiveRole', { personId: somebody, ...from });
    story.when(admin, 'RecordLeaver', { personId: somebody, leftOn: '2026-11-20' });
    expect(story.rolesOf(somebody, '2026-11-20')).toEqual(['contact']);
    expect(story.rolesOf(somebody, '2026-11-21')).toEqual([]);
    story.now = at('2026-12-01');
    expect(story.refuses(admin, 'RecordLeaver', { personId: somebody, leftOn: '2026-12-01' })).toEqual([
      'person has left',
    ]);
  });
});
