import { publishedProcedure } from '../src/procedures/published.ts';
import type { OrganisationCommandData, OrganisationCommandType } from '../src/organisation/acts.ts';
import { OrganisationStory, system } from './organisation-story.ts';

/** One organisation to which everything is done that can be done, at least once. */
export const everythingDone = (): OrganisationStory => {
  const story = new OrganisationStory().when(system, 'FoundOrganisation', {
    key: 'a-charity',
    name: 'A Charity',
    administrator: { name: 'First Administrator', email: 'first@example.org', accountId: 'account-1' },
  });
  const [administrator] = [story.administrator];
  const document = publishedProcedure('not-alone-mentoring');
  const does = (...[type, data]: DoneBy) => story.when(administrator, type, data).made;
  does('PublishProcedure', { document, effectiveOn: '2022-11-01' });
  does('ChangeIdentity', { name: 'A Better Name', registeredName: 'A Better Name Ltd' });
  does('SetContact', { channel: 'phone', value: '01632 960 000', hours: 'Weekdays', role: 'contact' });
  does('SetContact', { channel: 'post', value: '1 Example Street' });
  does('RemoveContact', { channel: 'post' });
  does('NameSender', { name: 'A Charity', neutral: 'A letter for you' });
  does('SetLanguages', { languages: ['en'] });
  does('SetPrivacyContact', { controller: 'A Charity', contact: 'privacy@example.org' });
  does('SetRetention', { n: 6, unit: 'years' });
  for (const site of ['north', 'south', 'west']) does('OpenSite', { site, name: `Site ${site}` });
  does('CloseSite', { site: 'south' });
  const [holder, deputy, leaver, second] = ['Holder', 'Deputy', 'Leaver', 'Second'].map((name) =>
    does('AddPerson', { kind: 'staff', name }),
  ) as [string, string, string, string];
  const member = does('AddPerson', {
    kind: 'panel',
    name: 'Member',
    independence: { independent: true, grounds: 'Never worked here.' },
  });
  does('ChangePerson', { personId: holder, name: 'Holder Renamed', telephone: '01632 960 001' });
  story.when(system, 'LinkAccount', { personId: holder, accountId: 'account-2' });
  does('RecordIndependence', { personId: member, independent: false, grounds: 'Works here now.' });
  does('AppointAdministrator', { personId: second });
  does('AppointAdministrator', { personId: deputy });
  does('ReleaseAdministrator', { personId: deputy });
  const kept = does('GiveRole', { personId: holder, role: 'contact', fromOn: '2026-11-02' });
  const ended = does('GiveRole', {
    personId: holder,
    role: 'reviewer',
    fromOn: '2026-11-02',
    toOn: '2027-11-02',
  });
  does('EndRole', { bindingId: ended, endedOn: '2026-12-01' });
  does('NameDeputy', { bindingId: kept, personId: deputy, fromOn: '2026-11-02' });
  const released = does('NameDeputy', {
    bindingId: kept,
    personId: second,
    fromOn: '2026-11-02',
    toOn: '2027-11-02',
  });
  does('ReleaseDeputy', { deputyshipId: released, endedOn: '2026-12-01' });
  does('PlanLeave', { personId: holder, fromOn: '2026-12-21', toOn: '2026-12-31' });
  const cancelled = does('PlanLeave', { personId: holder, fromOn: '2027-02-01', toOn: '2027-02-05' });
  does('CancelLeave', { leaveId: cancelled });
  does('RecordLeaver', { personId: leaver, leftOn: '2026-12-24' });
  does('AddDayOff', { division: 'any', on: '2026-12-21', title: 'Founders’ day' });
  const withdrawn = does('AddDayOff', { division: 'scotland', on: '2026-12-22', title: 'A mistake' });
  does('WithdrawCalendarChange', { dayId: withdrawn });
  does('RemoveDayOff', { division: 'england-and-wales', on: '2026-12-28', title: 'We work' });
  does('CloseDays', { division: 'any', fromOn: '2026-12-24', toOn: '2027-01-03', title: 'Christmas' });
  story.when(system, 'RecordMailTried', { taken: false, answer: 535 });
  story.when(system, 'OpenPortal', {});
  return story;
};

type DoneBy = {
  [T in OrganisationCommandType]: [type: T, data: OrganisationCommandData[T]];
}[OrganisationCommandType];
