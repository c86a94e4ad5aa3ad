import { describe, expect, it } from 'vitest';
import { everythingDone } from '../../../testing/organisation-retold.ts';
import { OrganisationStory, system } from '../../../testing/organisation-story.ts';
import { publishedProcedure } from '../../procedures/published.ts';
import type { OrganisationCommandData, OrganisationCommandType } from '../acts.ts';

const story = everythingDone();
const { state, administrator } = story;
const personOf = (at: number) => state.people[at]?.personId ?? '';
const holder = personOf(1);
const member = personOf(5);
const long = 'x'.repeat(501);
const tooLong = { code: 'line too long', values: { most: 500 } };
const missing = { code: 'line missing', values: {} };
const late = '2061-01-01';

const reasons = <T extends OrganisationCommandType>(
  type: T,
  data: OrganisationCommandData[T],
  actor = administrator,
) => story.reasons(actor, type, data);
const at = (field: string, refusal: object) => ({ ...refusal, field });
const code = (of: string, values: object = {}) => ({ code: of, values });

describe('a line that is missing or is a page', () => {
  it('is said at its own field, all of them at once', () => {
    const details = { name: ' ', email: long, telephone: long };
    const person = [at('name', missing), at('email', tooLong), at('telephone', tooLong)];
    expect(reasons('ChangePerson', { personId: holder, ...details })).toEqual(person);
    expect(
      reasons('AddPerson', { kind: 'panel', ...details, independence: { independent: true, grounds: '' } }),
    ).toEqual([...person, at('independence.grounds', missing)]);
    expect(
      reasons('ChangeIdentity', { name: '', registeredName: long, registeredNumber: long, address: long }),
    ).toEqual([
      at('name', missing),
      at('registeredName', tooLong),
      at('registeredNumber', tooLong),
      at('address', tooLong),
    ]);
    expect(reasons('SetContact', { channel: 'phone', value: '', hours: long })).toEqual([
      at('value', missing),
      at('hours', tooLong),
    ]);
    expect(reasons('NameSender', { name: '', neutral: '' })).toEqual([
      at('name', missing),
      at('neutral', missing),
    ]);
    expect(reasons('SetPrivacyContact', { controller: '', contact: '' })).toEqual([
      at('controller', missing),
      at('contact', missing),
    ]);
    expect(reasons('OpenSite', { site: 'east', name: '', address: long })).toEqual([
      at('name', missing),
      at('address', tooLong),
    ]);
    expect(reasons('RecordIndependence', { personId: member, independent: true, grounds: '' })).toEqual([
      at('grounds', missing),
    ]);
  });

  it('may be five hundred letters long', () => {
    expect(reasons('ChangeIdentity', { name: 'x'.repeat(500) })).toEqual([]);
    expect(reasons('ChangeIdentity', { name: long })).toEqual([at('name', tooLong)]);
  });
});

describe('what an organisation is founded with', () => {
  const found = (key: string, more: object = {}) => {
    const next = new OrganisationStory();
    next.keyTaken = 'taken' in more;
    return next.reasons(system, 'FoundOrganisation', {
      key,
      name: 'A Charity',
      administrator: { name: 'Somebody' },
      ...more,
    });
  };

  it('has an address of small letters and digits, in one word or several', () => {
    const unusable = [at('key', code('address of the organisation unusable'))];
    for (const good of ['a', 'charity', '121', 'one-two-three']) expect(found(good)).toEqual([]);
    for (const bad of ['', 'Charity', 'a charity', '-a', 'a-', 'a--b', 'é'])
      expect(found(bad)).toEqual(unusable);
    expect(found('charity', { taken: true })).toEqual([at('key', code('address of the organisation taken'))]);
  });

  it('has names, and is told at which of them something is wrong', () => {
    const nobody = { name: '', email: long, telephone: long };
    expect(found('charity', { name: '', administrator: nobody })).toEqual([
      at('name', missing),
      at('administrator.name', missing),
      at('administrator.email', tooLong),
      at('administrator.telephone', tooLong),
    ]);
  });

  it('takes the account its first administrator has already, or none', () => {
    const account = (accountId?: string) =>
      new OrganisationStory().when(system, 'FoundOrganisation', {
        key: 'charity',
        name: 'A Charity',
        administrator: { name: 'Somebody', ...(accountId !== undefined && { accountId }) },
      }).state.people[0];
    expect(account('account')).toMatchObject({ accountId: 'account' });
    expect(account()).not.toHaveProperty('accountId');
  });
});

describe('a day', () => {
  it('is one the calendar knows, in order, with a title: each is said at its field', () => {
    const outside = code('day outside the calendar');
    expect(reasons('AddDayOff', { division: 'any', on: late, title: '' })).toEqual([
      at('on', outside),
      at('title', missing),
    ]);
    expect(reasons('RemoveDayOff', { division: 'any', on: '2011-12-31', title: 'x' })).toEqual([
      at('on', outside),
    ]);
    expect(reasons('CloseDays', { division: 'any', fromOn: late, toOn: late, title: '' })).toEqual([
      at('fromOn', outside),
      at('toOn', outside),
      at('title', missing),
    ]);
    expect(
      reasons('CloseDays', { division: 'any', fromOn: '2026-12-24', toOn: '2026-12-23', title: 'x' }),
    ).toEqual([at('toOn', code('ends before it begins'))]);
    expect(
      reasons('CloseDays', { division: 'any', fromOn: '2026-12-24', toOn: '2026-12-24', title: 'x' }),
    ).toEqual([]);
  });

  it('is withdrawn by its own number, and only once', () => {
    const [day] = state.calendar;
    expect(reasons('WithdrawCalendarChange', { dayId: day?.dayId ?? '' })).toEqual([]);
    expect(reasons('WithdrawCalendarChange', { dayId: 'gone' })).toEqual([
      at('dayId', code('calendar change unknown')),
    ]);
  });
});

describe('settings', () => {
  it('say at which field they are refused', () => {
    expect(reasons('SetLanguages', { languages: [] })).toEqual([at('languages', code('language missing'))]);
    expect(reasons('RemoveContact', { channel: 'post' })).toEqual([
      at('channel', code('no contact by this channel')),
    ]);
    expect(
      reasons('SetContact', { channel: 'phone', value: 'x', role: 'contact', personId: holder }),
    ).toEqual([at('personId', code('contact is one person or one role'))]);
    expect(
      reasons('AddPerson', { kind: 'staff', name: 'x', independence: { independent: true, grounds: 'x' } }),
    ).toEqual([at('independence', code('independence is for the pool'))]);
    expect(reasons('RecordIndependence', { personId: holder, independent: true, grounds: 'x' })).toEqual([
      at('personId', code('independence is for the pool')),
    ]);
    for (const site of ['North', '1st', 'no-rth', 'north!']) {
      expect(reasons('OpenSite', { site, name: 'x' })).toEqual([at('site', code('key unusable'))]);
    }
    expect(reasons('OpenSite', { site: 'north', name: 'x' })).toEqual([
      at('site', code('site open already')),
    ]);
    expect(reasons('OpenSite', { site: 'south', name: 'x' })).toEqual([]);
    expect(reasons('CloseSite', { site: 'south' })).toEqual([at('site', code('site unknown'))]);
    expect(reasons('CloseSite', { site: 'west' })).toEqual([]);
  });

  it('keep files for at least one and at most a hundred and twenty of a unit', () => {
    const refused = [at('n', code('retention out of range', { least: 1, most: 120 }))];
    const keep = (n: number) => reasons('SetRetention', { n, unit: 'years' });
    expect([keep(0), keep(1), keep(120), keep(121)]).toEqual([refused, [], [], refused]);
  });

  it('publish a version that is new, from today on', () => {
    const document = publishedProcedure('not-alone-mentoring');
    const publish = (version: number, effectiveOn: '2026-11-01' | '2026-11-02') =>
      reasons('PublishProcedure', {
        document: { ...document, identity: { ...document.identity, version } },
        effectiveOn,
      });
    const { version } = document.identity;
    expect(publish(version, '2026-11-02')).toEqual([
      at('document', code('version published already', { newest: version })),
    ]);
    expect(publish(version + 1, '2026-11-01')).toEqual([at('effectiveOn', code('effect before today'))]);
    expect(publish(version + 1, '2026-11-02')).toEqual([]);
  });
});
