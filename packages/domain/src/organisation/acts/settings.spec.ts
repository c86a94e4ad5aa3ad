import { describe, expect, it } from 'vitest';
import { founded, type OrganisationStory } from '../../../testing/organisation-story.ts';

const bodyOf = (story: OrganisationStory, id: string | undefined) =>
  JSON.parse(story.content.get(id ?? '')?.body ?? 'null') as unknown;

describe('settings', () => {
  it('say what the organisation is called and how it is registered', () => {
    const story = founded();
    const identity = { name: 'A Better Name', registeredNumber: '1234567', address: '1 Example Street' };
    story.when(story.administrator, 'ChangeIdentity', identity);
    expect(bodyOf(story, story.state.identityId)).toEqual(identity);
    expect(story.refuses(story.administrator, 'ChangeIdentity', { name: '' })).toEqual(['line missing']);
  });

  it('hold a contact for each channel, with hours and whoever answers', () => {
    const story = founded();
    const personId = story.add('Somebody');
    story.when(story.administrator, 'SetContact', {
      channel: 'phone',
      value: '01632 960 000',
      hours: 'Weekdays, 9 to 5',
      personId,
    });
    story.when(story.administrator, 'SetContact', {
      channel: 'email',
      value: 'hello@example.org',
      role: 'contact',
    });
    expect(story.state.contacts).toMatchObject({ phone: { personId }, email: { role: 'contact' } });
    expect(bodyOf(story, story.state.contacts.phone?.contactId)).toEqual({
      value: '01632 960 000',
      hours: 'Weekdays, 9 to 5',
    });
  });

  it('refuse a contact that nobody answers, or two', () => {
    const story = founded();
    const set = (who: object) =>
      story.refuses(story.administrator, 'SetContact', { channel: 'phone', value: '01632 960 000', ...who });
    expect(set({ personId: 'nobody' })).toEqual(['person unknown']);
    expect(set({ role: 'wizard' })).toEqual(['role unknown']);
    expect(set({ role: 'contact', personId: story.add('Somebody') })).toEqual([
      'contact is one person or one role',
    ]);
    expect(set({})).toEqual([]);
  });

  it('let a contact go that there is', () => {
    const story = founded();
    story.when(story.administrator, 'SetContact', { channel: 'post', value: '1 Example Street' });
    story.when(story.administrator, 'RemoveContact', { channel: 'post' });
    expect(story.state.contacts).toEqual({});
    expect(story.refuses(story.administrator, 'RemoveContact', { channel: 'post' })).toEqual([
      'no contact by this channel',
    ]);
  });

  it('name the sender of mails, and a neutral one', () => {
    const story = founded();
    story.when(story.administrator, 'NameSender', { name: 'A Charity', neutral: 'Office' });
    expect(bodyOf(story, story.state.senderId)).toEqual({ name: 'A Charity', neutral: 'Office' });
    expect(story.refuses(story.administrator, 'NameSender', { name: 'A Charity', neutral: '' })).toEqual([
      'line missing',
    ]);
  });

  it('offer languages, one at least, each once', () => {
    const story = founded();
    story.when(story.administrator, 'SetLanguages', { languages: ['cy', 'en', 'cy'] });
    expect(story.state.languages).toEqual(['cy', 'en']);
    expect(story.refuses(story.administrator, 'SetLanguages', { languages: [] })).toEqual([
      'language missing',
    ]);
  });

  it('say who is responsible for what people write, and how to ask them', () => {
    const story = founded();
    const privacy = { controller: 'A Charity', contact: 'privacy@example.org' };
    story.when(story.administrator, 'SetPrivacyContact', privacy);
    expect(bodyOf(story, story.state.privacyId)).toEqual(privacy);
    expect(story.refuses(story.administrator, 'SetPrivacyContact', { ...privacy, contact: ' ' })).toEqual([
      'line missing',
    ]);
  });

  it('say how long a closed complaint is kept', () => {
    const story = founded();
    story.when(story.administrator, 'SetRetention', { n: 6, unit: 'years' });
    expect(story.state.retention).toEqual({ n: 6, unit: 'years' });
    const set = (n: number) => story.refuses(story.administrator, 'SetRetention', { n, unit: 'years' });
    expect([set(0), set(121), set(1)]).toEqual([['retention out of range'], ['retention out of range'], []]);
  });

  it('open and close sites', () => {
    const story = founded();
    const open = (site: string) => story.refuses(story.administrator, 'OpenSite', { site, name: 'North' });
    story.when(story.administrator, 'OpenSite', { site: 'north', name: 'North' });
    expect(open('north')).toEqual(['site open already']);
    expect(open('North Site')).toEqual(['key unusable']);
    story.when(story.administrator, 'CloseSite', { site: 'north' });
    expect(story.refuses(story.administrator, 'CloseSite', { site: 'north' })).toEqual(['site unknown']);
    story.when(story.administrator, 'OpenSite', { site: 'north', name: 'North again' });
    expect(story.state.sites).toMatchObject([{ site: 'north', open: true }]);
  });

  it('stand in content: no event holds a word of them', () => {
    const story = founded();
    const { administrator } = story;
    story.when(administrator, 'ChangeIdentity', { name: 'Secret name', address: 'Secret street' });
    story.when(administrator, 'SetContact', { channel: 'phone', value: 'Secret number', hours: 'Secret' });
    story.when(administrator, 'NameSender', { name: 'Secret sender', neutral: 'Secret' });
    story.when(administrator, 'SetPrivacyContact', { controller: 'Secret', contact: 'Secret' });
    story.when(administrator, 'OpenSite', { site: 'north', name: 'Secret site' });
    story.when(administrator, 'AddDayOff', { division: 'any', on: '2026-12-24', title: 'Secret day' });
    expect(JSON.stringify(story.history)).not.toContain('Secret');
  });
});
