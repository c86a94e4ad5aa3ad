import { describe, expect, it } from 'vitest';
import { everythingDone } from '../../testing/organisation-retold.ts';
import { system } from '../../testing/organisation-story.ts';
import { organisationEvents, organisationRecorded } from './events.ts';
import { organisationOf } from './evolve.ts';

const story = everythingDone();
const texts = [...story.content.values()].map(({ kind, body }) => `${kind}: ${body}`);

describe('an organisation to which everything was done', () => {
  it('is read back from its rows as it was written, whatever happened', () => {
    const rows = JSON.parse(JSON.stringify(story.history)) as typeof story.history;
    const read = rows.map(({ type, seq, at, by, ...row }) => {
      const version = Object.entries(organisationEvents).find(([key]) => key === type)?.[1].version ?? 0;
      return organisationRecorded(type, version, 'data' in row ? row.data : undefined, { seq, at, by });
    });
    expect(read.every((event) => event.type !== 'Unread')).toBe(true);
    expect(organisationOf(read)).toEqual(story.state);
    expect(rows.find(({ type }) => type === 'MailTried')).toMatchObject({
      data: { taken: false, answer: 535 },
    });
  });

  it('has what people wrote in its content, each text once, under an id that its event names', () => {
    const told = JSON.stringify(story.history);
    for (const id of story.content.keys()) expect(told).toContain(`"${id}"`);
    expect(texts.filter((text) => !text.startsWith('procedure: '))).toEqual([
      'identity: {"name":"A Charity"}',
      'person: {"name":"First Administrator","email":"first@example.org"}',
      'identity: {"name":"A Better Name","registeredName":"A Better Name Ltd"}',
      'contact: {"value":"01632 960 000","hours":"Weekdays"}',
      'contact: {"value":"1 Example Street"}',
      'sender: {"name":"A Charity","neutral":"A letter for you"}',
      'privacy: {"controller":"A Charity","contact":"privacy@example.org"}',
      'site: {"name":"Site north"}',
      'site: {"name":"Site south"}',
      'site: {"name":"Site west"}',
      'person: {"name":"Holder"}',
      'person: {"name":"Deputy"}',
      'person: {"name":"Leaver"}',
      'person: {"name":"Second"}',
      'person: {"name":"Member"}',
      'grounds: Never worked here.',
      'person: {"name":"Holder Renamed","telephone":"01632 960 001"}',
      'grounds: Works here now.',
      'day: Founders’ day',
      'day: A mistake',
      'day: We work',
      'day: Christmas',
    ]);
    expect(texts.filter((text) => text.startsWith('procedure: '))).toHaveLength(1);
  });

  it('names nobody and nothing that was written in its events', () => {
    const told = JSON.stringify(story.history);
    for (const word of ['Holder', 'Charity', 'example.org', 'Christmas', '01632'])
      expect(told).not.toContain(word);
  });

  it('changes one thing at a time: what was done to one site, role, leave or day leaves the others', () => {
    const { state } = story;
    expect(state.sites.map(({ site, open }) => [site, open])).toEqual([
      ['north', true],
      ['south', false],
      ['west', true],
    ]);
    expect(state.bindings.map(({ role, toOn }) => [role, toOn])).toEqual([
      ['contact', undefined],
      ['reviewer', '2026-12-01'],
    ]);
    expect(state.deputyships.map(({ toOn }) => toOn)).toEqual([undefined, '2026-12-01']);
    expect(state.leaves.map(({ fromOn }) => fromOn)).toEqual(['2026-12-21']);
    expect(state.calendar.map(({ kind, fromOn, toOn }) => [kind, fromOn, toOn])).toEqual([
      ['added', '2026-12-21', '2026-12-21'],
      ['removed', '2026-12-28', '2026-12-28'],
      ['closure', '2026-12-24', '2027-01-03'],
    ]);
    expect(Object.keys(state.contacts)).toEqual(['phone']);
    expect(state.administrators).toHaveLength(2);
    expect(state.people.filter(({ leftOn }) => leftOn !== undefined)).toHaveLength(1);
    expect(state.people.map(({ accountId }) => accountId).slice(0, 2)).toEqual(['account-1', 'account-2']);
    expect(state.people.at(-1)?.independence?.independent).toBe(false);
  });

  it('opens a site again under the name it has now, the others as they were', () => {
    const again = everythingDone();
    again.when(again.administrator, 'OpenSite', { site: 'south', name: 'South again' });
    expect(again.state.sites.map(({ site, open }) => [site, open])).toEqual([
      ['north', true],
      ['west', true],
      ['south', true],
    ]);
  });

  it('hears of a mail that was taken, with no answer of the server to keep', () => {
    const again = everythingDone().when(system, 'RecordMailTried', { taken: true });
    expect(again.state.mailTaken).toBe(true);
    expect(again.history.at(-1)).toMatchObject({ data: { taken: true } });
    expect(JSON.stringify(again.history.at(-1))).not.toContain('answer');
  });
});
