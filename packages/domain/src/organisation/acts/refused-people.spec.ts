import { describe, expect, it } from 'vitest';
import { everythingDone } from '../../../testing/organisation-retold.ts';
import { founded, OrganisationStory, system } from '../../../testing/organisation-story.ts';
import { staff } from '../../../testing/given-when-then.ts';
import { organisationActs, type OrganisationCommandData, type OrganisationCommandType } from '../acts.ts';

const story = everythingDone();
const { state, administrator } = story;
const personOf = (at: number) => state.people[at]?.personId ?? '';
const [first, holder, deputy, leaver] = [0, 1, 2, 3].map(personOf) as [string, string, string, string];
const member = personOf(5);
const [kept, ended] = state.bindings.map(({ bindingId }) => bindingId) as [string, string];
const [, released] = state.deputyships.map(({ deputyshipId }) => deputyshipId) as [string, string];

const reasons = <T extends OrganisationCommandType>(
  type: T,
  data: OrganisationCommandData[T],
  actor = administrator,
) => story.reasons(actor, type, data);
const at = (field: string, refusal: object) => ({ ...refusal, field });
const code = (of: string, values: object = {}) => ({ code: of, values });

describe('people and roles', () => {
  const unknown = at('personId', code('person unknown'));

  it('must be there: whoever is unknown or has left is refused at the person', () => {
    expect(reasons('ChangePerson', { personId: 'gone', name: 'x' })).toEqual([unknown]);
    expect(reasons('RecordIndependence', { personId: 'gone', independent: true, grounds: 'x' })).toEqual([
      unknown,
    ]);
    expect(reasons('RecordLeaver', { personId: 'gone', leftOn: '2026-12-24' })).toEqual([unknown]);
    expect(reasons('AppointAdministrator', { personId: 'gone' })).toEqual([unknown]);
    expect(reasons('PlanLeave', { personId: 'gone', fromOn: '2027-01-05', toOn: '2027-01-05' })).toEqual([
      unknown,
    ]);
    expect(reasons('GiveRole', { personId: leaver, role: 'contact', fromOn: '2026-12-25' })).toEqual([
      at('personId', code('person has left')),
    ]);
    expect(reasons('GiveRole', { personId: leaver, role: 'contact', fromOn: '2026-12-24' })).toEqual([]);
    expect(reasons('LinkAccount', { personId: holder, accountId: 'account-1' }, system)).toEqual([
      at('personId', code('account known')),
      at('accountId', code('account known')),
    ]);
    expect(reasons('LinkAccount', { personId: 'gone', accountId: 'new' }, system)).toEqual([unknown]);
  });

  it('administer as staff, once, and never to the last', () => {
    expect(reasons('AppointAdministrator', { personId: member })).toEqual([
      at('personId', code('administrators are staff')),
    ]);
    expect(reasons('AppointAdministrator', { personId: first })).toEqual([
      at('personId', code('administrator already')),
    ]);
    expect(reasons('AppointAdministrator', { personId: leaver })).toEqual([
      at('personId', code('person has left')),
    ]);
    expect(reasons('ReleaseAdministrator', { personId: holder })).toEqual([
      at('personId', code('not an administrator')),
    ]);
    const alone = founded();
    const last = [at('personId', code('last administrator'))];
    const personId = alone.state.people[0]?.personId ?? '';
    expect(alone.reasons(alone.administrator, 'ReleaseAdministrator', { personId })).toEqual(last);
    expect(alone.reasons(alone.administrator, 'RecordLeaver', { personId, leftOn: '2026-12-24' })).toEqual(
      last,
    );
    expect(alone.gate(alone.administrator, 'RecordLeaver')).toBeUndefined();
    expect(alone.gate(alone.administrator, 'ReleaseAdministrator')).toBeUndefined();
  });

  it('hold a role once at a time, of the policy, never given to oneself', () => {
    const give = (personId: string, role: string, fromOn: '2026-11-30' | '2026-12-01' | '2026-12-02') =>
      reasons('GiveRole', { personId, role, fromOn });
    expect(give(first, 'contact', '2026-12-01')).toEqual([at('personId', code('role for yourself'))]);
    expect(give(holder, 'wizard', '2026-12-01')).toEqual([at('role', code('role unknown'))]);
    expect(give(holder, 'reviewer', '2026-12-01')).toEqual([at('role', code('role held already'))]);
    expect(give(holder, 'reviewer', '2026-12-02')).toEqual([]);
    expect(give(deputy, 'reviewer', '2026-12-01')).toEqual([]);
  });

  it('end a role or a deputyship that still lasts, on any day before it ends', () => {
    const over = at('endedOn', code('role over already', { since: '2026-12-01' }));
    const end = (bindingId: string, endedOn: '2026-11-30' | '2026-12-01' | '2026-12-02') =>
      reasons('EndRole', { bindingId, endedOn });
    const release = (deputyshipId: string, endedOn: '2026-11-30' | '2026-12-01' | '2026-12-02') =>
      reasons('ReleaseDeputy', { deputyshipId, endedOn });
    expect(end('gone', '2026-12-01')).toEqual([at('bindingId', code('role given unknown'))]);
    expect([end(ended, '2026-12-02'), end(ended, '2026-12-01'), end(ended, '2026-11-30')]).toEqual([
      [over],
      [over],
      [],
    ]);
    expect(end(kept, '2026-12-02')).toEqual([]);
    expect(release('gone', '2026-12-01')).toEqual([at('deputyshipId', code('deputyship unknown'))]);
    expect([
      release(released, '2026-12-02'),
      release(released, '2026-12-01'),
      release(released, '2026-11-30'),
    ]).toEqual([[over], [over], []]);
    expect(release(state.deputyships[0]?.deputyshipId ?? '', '2026-12-02')).toEqual([]);
  });

  it('are stood in for by somebody else', () => {
    const name = (bindingId: string, personId: string, toOn?: '2026-12-01' | '2026-12-02') =>
      reasons('NameDeputy', { bindingId, personId, fromOn: '2026-12-02', ...(toOn && { toOn }) });
    expect(name('gone', deputy)).toEqual([at('bindingId', code('role given unknown'))]);
    expect(name(kept, holder)).toEqual([at('personId', code('deputy is the holder'))]);
    expect(name(kept, first)).toEqual([at('personId', code('deputy for yourself'))]);
    expect(name(kept, deputy, '2026-12-01')).toEqual([at('toOn', code('ends before it begins'))]);
    expect(name(kept, deputy, '2026-12-02')).toEqual([]);
  });

  it('plan leave once for a day, and cancel what was planned', () => {
    const [leave] = state.leaves;
    const plan = (fromOn: '2026-12-31' | '2027-01-01') =>
      reasons('PlanLeave', { personId: holder, fromOn, toOn: '2027-01-08' });
    expect(plan('2026-12-31')).toEqual([at('fromOn', code('leave planned already'))]);
    expect(plan('2027-01-01')).toEqual([]);
    expect(reasons('CancelLeave', { leaveId: 'gone' })).toEqual([at('leaveId', code('leave unknown'))]);
    expect(reasons('CancelLeave', { leaveId: leave?.leaveId ?? '' })).toEqual([]);
    const own = (personId: string, leaveId: string) => reasons('CancelLeave', { leaveId }, staff(personId));
    expect(own(holder, leave?.leaveId ?? '')).toEqual([]);
    expect(own(holder, 'gone').map((no) => no.code)).toEqual(['administrators only']);
  });
});

describe('who may do what', () => {
  const types = Object.keys(organisationActs) as OrganisationCommandType[];
  const openTo = (who: typeof administrator, of = story) =>
    types.filter((type) => of.gate(who, type) === undefined);
  const byTheInstallation = ['LinkAccount', 'RecordMailTried'];

  it('is for administrators, but for what the installation does itself', () => {
    expect(types.filter((type) => !openTo(administrator).includes(type)).toSorted()).toEqual(
      ['FoundOrganisation', 'OpenPortal', ...byTheInstallation].toSorted(),
    );
    // for themselves, as their leave is, which is asked about with its person
    expect(openTo(staff(holder))).toEqual(['MakeToken']);
    expect(openTo({ kind: 'panel', personId: first })).toEqual([]);
    expect(openTo({ kind: 'complainant', party: 'complainant' })).toEqual([]);
  });

  // decisions/who-appoints.md: whoever holds the machine may appoint, and let somebody in again who lost everything
  it('is little that the installation does: it founds, links accounts, tries the mail, publishes, adds and appoints somebody, and lets them in again', () => {
    const nothing = new OrganisationStory();
    expect(openTo(system, nothing)).toEqual(['FoundOrganisation']);
    for (const type of types.filter((one) => one !== 'FoundOrganisation'))
      expect(nothing.gate(system, type)).toBe('no such organisation');
    const lettingIn = ['AddPerson', 'AppointAdministrator', 'MakePasswordLink', 'RemoveFactor'];
    expect(openTo(system).toSorted()).toEqual(
      [...byTheInstallation, 'PublishProcedure', ...lettingIn].toSorted(),
    );
    expect(nothing.gate(administrator, 'FoundOrganisation')).toBe('founded by the installation');
    expect(story.gate(system, 'FoundOrganisation')).toBe('founded already');
  });

  it('appoints by the installation, whether there is an administrator or none is left', () => {
    const none = founded();
    const personId = none.add('Somebody');
    expect(none.reasons(system, 'AppointAdministrator', { personId })).toEqual([]);
    none.state = { ...none.state, administrators: [] };
    expect(none.reasons(system, 'AppointAdministrator', { personId })).toEqual([]);
  });
});
