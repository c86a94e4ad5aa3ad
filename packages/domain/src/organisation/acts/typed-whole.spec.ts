import { describe, expect, it } from 'vitest';
import { publishedProcedure } from '../../procedures/published.ts';
import { CHANNELS } from '../../procedure/vocabulary.ts';
import { organisationActs, type OrganisationCommandData, type OrganisationCommandType } from '../acts.ts';

const id = '6f1c2a34-9d2b-4c55-8e0f-2b7a1c9d4e10';
const other = 'b1e0c7d2-3f4a-4a6b-9c8d-7e6f5a4b3c2d';
const details = { name: 'Somebody', email: 'somebody@example.org', telephone: '01632 960 000' };
const days = { fromOn: '2026-12-24', toOn: '2027-01-03' } as const;
const dayOff = (division: OrganisationCommandData['AddDayOff']['division']) =>
  ({ division, on: '2026-12-21', title: 'Founders’ day' }) as const;

/** Every act filled in whole, once for each word that one of its fields may be. */
const filledIn: { readonly [T in OrganisationCommandType]: readonly OrganisationCommandData[T][] } = {
  FoundOrganisation: [{ key: 'a-charity', name: 'A Charity', administrator: { ...details, accountId: id } }],
  ChangeIdentity: [
    {
      name: 'A Charity',
      registeredName: 'A Charity Ltd',
      registeredNumber: '123',
      address: '1 Example Street',
    },
  ],
  SetContact: CHANNELS.map((channel) => ({
    channel,
    value: 'hello@example.org',
    hours: 'Weekdays',
    role: 'contact',
    personId: id,
  })),
  RemoveContact: CHANNELS.map((channel) => ({ channel })),
  NameSender: [{ name: 'A Charity', neutral: 'A letter for you' }],
  SetLanguages: [{ languages: ['en'] }],
  SetPrivacyContact: [{ controller: 'A Charity', contact: 'privacy@example.org' }],
  SetRetention: [
    { n: 6, unit: 'years' },
    { n: 6, unit: 'months' },
  ],
  OpenSite: [{ site: 'north', name: 'North', address: '1 Example Street' }],
  CloseSite: [{ site: 'north' }],
  AddPerson: (['staff', 'panel'] as const).map((kind) => ({
    kind,
    ...details,
    independence: { independent: true, grounds: 'Never worked here.' },
  })),
  ChangePerson: [{ personId: id, ...details }],
  LinkAccount: [{ personId: id, accountId: other }],
  MakePasswordLink: [{ personId: id }],
  RemoveFactor: [{ personId: id }],
  RecordIndependence: [{ personId: id, independent: true, grounds: 'Never worked here.' }],
  RecordLeaver: [{ personId: id, leftOn: '2026-12-24' }],
  AppointAdministrator: [{ personId: id }],
  ReleaseAdministrator: [{ personId: id }],
  GiveRole: [{ personId: id, role: 'contact', ...days }],
  EndRole: [{ bindingId: id, endedOn: '2026-12-24' }],
  NameDeputy: [{ bindingId: id, personId: other, ...days }],
  ReleaseDeputy: [{ deputyshipId: id, endedOn: '2026-12-24' }],
  PlanLeave: [{ personId: id, ...days }],
  CancelLeave: [{ leaveId: id }],
  AddDayOff: (['england-and-wales', 'scotland', 'northern-ireland', 'any'] as const).map(dayOff),
  RemoveDayOff: [dayOff('scotland')],
  CloseDays: [{ division: 'england-and-wales', ...days, title: 'Christmas' }],
  WithdrawCalendarChange: [{ dayId: id }],
  MakeToken: [
    {
      purpose: 'Figures',
      scopes: ['lists', 'cases', 'acts'],
      endsOn: '2027-01-03',
      secretHash: 'of a secret',
    },
  ],
  RevokeToken: [{ tokenId: id }],
  PublishProcedure: [{ document: publishedProcedure('not-alone-mentoring'), effectiveOn: '2026-12-24' }],
  RecordMailTried: [{ taken: false, answer: 550 }],
  OpenPortal: [{}],
  ClosePortal: [{}],
};

const reads = (type: OrganisationCommandType, typed: unknown) =>
  organisationActs[type].schema.safeParse(typed);

describe('what is typed for an act of an organisation', () => {
  it.each(Object.entries(filledIn))('reaches %s whole: no field is lost on the way', (type, all) => {
    for (const typed of all)
      expect(reads(type as OrganisationCommandType, typed)).toEqual({ success: true, data: typed });
  });

  it('may leave out nothing that the act needs', () => {
    const types = Object.keys(organisationActs) as OrganisationCommandType[];
    expect(types.filter((type) => reads(type, {}).success).toSorted()).toEqual(['ClosePortal', 'OpenPortal']);
  });

  it('is nothing but the words there are', () => {
    expect(reads('SetRetention', { n: 6, unit: 'fortnights' }).success).toBe(false);
    expect(reads('RemoveContact', { channel: 'pigeon' }).success).toBe(false);
    expect(reads('AddPerson', { kind: 'robot', ...details }).success).toBe(false);
  });
});
