import { describe, expect, it } from 'vitest';
import { staff } from '../../../testing/given-when-then.ts';
import { founded } from '../../../testing/organisation-story.ts';

const december = { fromOn: '2026-12-01', toOn: '2026-12-10' } as const;

/** A holder of a role and a deputy for it. */
const deputised = () => {
  const story = founded();
  const admin = story.administrator;
  const holder = story.add('Holder');
  const deputy = story.add('Deputy');
  story.when(admin, 'GiveRole', { personId: holder, role: 'contact', fromOn: '2026-11-02' });
  const bindingId = story.made;
  story.when(admin, 'NameDeputy', { bindingId, personId: deputy, fromOn: '2026-11-02' });
  return { story, admin, holder, deputy, bindingId, deputyshipId: story.made };
};

describe('leave', () => {
  it('hands the role to the deputy from its first day to its last, and back', () => {
    const { story, admin, holder, deputy } = deputised();
    story.when(admin, 'PlanLeave', { personId: holder, ...december });
    const held = (['2026-11-30', '2026-12-01', '2026-12-10', '2026-12-11'] as const).map((on) => [
      story.rolesOf(holder, on),
      story.rolesOf(deputy, on),
    ]);
    expect(held).toEqual([
      [['contact'], []],
      [[], ['contact']],
      [[], ['contact']],
      [['contact'], []],
    ]);
  });

  it('leaves the role with its holder where nobody stands in', () => {
    const { story, admin, holder, deputyshipId } = deputised();
    story.when(admin, 'ReleaseDeputy', { deputyshipId, endedOn: '2026-11-15' });
    story.when(admin, 'PlanLeave', { personId: holder, ...december });
    expect(story.rolesOf(holder, '2026-12-05')).toEqual(['contact']);
  });

  it('of the deputy gives the role back to its holder on those days', () => {
    const { story, admin, holder, deputy } = deputised();
    story.when(admin, 'PlanLeave', { personId: holder, ...december });
    story.when(admin, 'PlanLeave', { personId: deputy, fromOn: '2026-12-03', toOn: '2026-12-04' });
    expect(story.rolesOf(holder, '2026-12-03')).toEqual(['contact']);
    expect(story.rolesOf(deputy, '2026-12-03')).toEqual([]);
    expect(story.rolesOf(deputy, '2026-12-05')).toEqual(['contact']);
  });

  it('is put down by oneself or by an administrator', () => {
    const { story, holder, deputy } = deputised();
    expect(story.refuses(staff(holder), 'PlanLeave', { personId: holder, ...december })).toEqual([]);
    expect(story.refuses(story.administrator, 'PlanLeave', { personId: holder, ...december })).toEqual([]);
    expect(story.refuses(staff(holder), 'PlanLeave', { personId: deputy, ...december })).toEqual([
      'administrators only',
    ]);
  });

  it('is not put down by whoever would get the role by it', () => {
    const { story, admin, holder, deputy, deputyshipId } = deputised();
    story.when(admin, 'AppointAdministrator', { personId: deputy });
    expect(story.refuses(staff(deputy), 'PlanLeave', { personId: holder, ...december })).toEqual([
      'leave hands you a role',
    ]);
    expect(story.refuses(staff(deputy), 'PlanLeave', { personId: deputy, ...december })).toEqual([]);
    story.when(admin, 'ReleaseDeputy', { deputyshipId, endedOn: '2026-11-30' });
    expect(story.refuses(staff(deputy), 'PlanLeave', { personId: holder, ...december })).toEqual([]);
  });

  it('does not lie over other leave, nor end before it begins', () => {
    const { story, admin, holder } = deputised();
    story.when(admin, 'PlanLeave', { personId: holder, ...december });
    const plan = (fromOn: `${number}-${number}-${number}`, toOn: `${number}-${number}-${number}`) =>
      story.refuses(admin, 'PlanLeave', { personId: holder, fromOn, toOn });
    expect(plan('2026-12-10', '2026-12-12')).toEqual(['leave planned already']);
    expect(plan('2026-12-12', '2026-12-11')).toEqual(['ends before it begins']);
    expect(plan('2026-12-11', '2026-12-12')).toEqual([]);
  });

  it('can be cancelled by oneself or by an administrator, once', () => {
    const { story, admin, holder, deputy } = deputised();
    story.when(admin, 'PlanLeave', { personId: holder, ...december });
    const leaveId = story.made;
    expect(story.refuses(staff(deputy), 'CancelLeave', { leaveId })).toEqual(['administrators only']);
    story.when(staff(holder), 'CancelLeave', { leaveId });
    expect(story.rolesOf(holder, '2026-12-05')).toEqual(['contact']);
    expect(story.refuses(admin, 'CancelLeave', { leaveId })).toEqual(['leave unknown']);
  });
});

describe('a deputy', () => {
  it('holds nothing while the holder is there', () => {
    const { story, deputy } = deputised();
    expect(story.rolesOf(deputy)).toEqual([]);
  });

  it('is somebody else than the holder, and named by somebody else than themselves', () => {
    const { story, admin, holder, bindingId } = deputised();
    const name = (personId: string) =>
      story.refuses(admin, 'NameDeputy', { bindingId, personId, fromOn: '2026-11-02' });
    expect(name(holder)).toEqual(['deputy is the holder']);
    expect(name(story.state.administrators[0]!)).toEqual(['deputy for yourself']);
    expect(name('nobody')).toEqual(['person unknown']);
  });

  it('stands in for a role that somebody holds, for days in their order', () => {
    const { story, admin, deputy, bindingId } = deputised();
    expect(
      story.refuses(admin, 'NameDeputy', { bindingId: 'none', personId: deputy, fromOn: '2026-11-02' }),
    ).toEqual(['role given unknown']);
    expect(
      story.refuses(admin, 'NameDeputy', {
        bindingId,
        personId: deputy,
        fromOn: '2026-11-02',
        toOn: '2026-11-01',
      }),
    ).toEqual(['ends before it begins']);
  });

  it('is released with a last day, never a later one', () => {
    const { story, admin, deputyshipId } = deputised();
    story.when(admin, 'ReleaseDeputy', { deputyshipId, endedOn: '2026-11-15' });
    expect(story.refuses(admin, 'ReleaseDeputy', { deputyshipId, endedOn: '2026-11-16' })).toEqual([
      'role over already',
    ]);
    expect(story.refuses(admin, 'ReleaseDeputy', { deputyshipId: 'none', endedOn: '2026-11-16' })).toEqual([
      'deputyship unknown',
    ]);
  });
});
