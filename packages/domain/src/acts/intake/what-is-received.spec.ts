import { describe, expect, it } from 'vitest';
import { at, CaseStory, complainant, staff } from '../../../testing/given-when-then.ts';
import { received } from '../../../testing/retold.ts';
import { missedSessions, threePoints } from '../../../testing/story.ts';
import type { CommandData } from '../commands.ts';
import { publishedProcedure } from '../../procedures/published.ts';
import { complaint } from './complaint.ts';
import { ifReceivedNow } from './if-received-now.ts';
import { signComplaint } from './sign-complaint.ts';

const notAlone = publishedProcedure('not-alone-mentoring');
const oneToOne = publishedProcedure('one-to-one-mentors');
const contact = staff('contact', 'contact', 'investigator');
const friday = at('2026-12-18');
type Sent = Partial<CommandData['ReceiveComplaint']>;
const refuses = (sent: Sent, procedure = notAlone, by = complainant) =>
  new CaseStory(procedure).refuses(friday, by, 'ReceiveComplaint', { ...missedSessions, ...sent });
const takes = (sent: Sent, by = complainant, procedure = notAlone) =>
  new CaseStory(procedure).when(friday, by, 'ReceiveComplaint', { ...missedSessions, ...sent });

describe('what is kept of a complaint', () => {
  it('says under which version of which policy, how and when it came', () => {
    expect(received().last('ComplaintReceived')).toMatchObject({
      procedure: { key: notAlone.identity.key, version: notAlone.identity.version },
      channel: 'portal',
      receivedAt: friday,
      writtenAt: friday,
      audience: 'serviceUser',
      onBehalf: 'self',
      scribe: 'none',
    });
  });

  it('says nothing of a site or an audience that was not given', () => {
    const sent = takes({ audience: undefined }).last('ComplaintReceived');
    expect(sent).not.toHaveProperty('audience');
    expect(sent).not.toHaveProperty('site');
    const site = oneToOne.sites[0]?.key;
    const there = new CaseStory(oneToOne).when(friday, complainant, 'ReceiveComplaint', {
      ...threePoints,
      site,
    });
    expect(there.last('ComplaintReceived')).toHaveProperty('site', site);
  });

  it('takes the channel and the day from staff, and neither from the portal', () => {
    const told = {
      channel: 'phone',
      receivedAt: at('2026-12-16'),
      inWriting: false,
      scribe: 'staff',
      signature: undefined,
    } as const;
    expect(takes(told, contact as never).last('ComplaintReceived')).toMatchObject({
      channel: 'phone',
      receivedAt: at('2026-12-16'),
      signature: 'needed',
    });
    expect(takes(told, contact as never).last('ComplaintReceived')).not.toHaveProperty('writtenAt');
    const typed = takes({ channel: 'phone', receivedAt: at('2026-12-16') }).last('ComplaintReceived');
    expect(typed).toMatchObject({ channel: 'portal', receivedAt: friday });
  });

  it('is its summary as the one point, without the space around it, where no points were made', () => {
    const points = [
      ...takes({ answers: { ...missedSessions.answers, summary: '  Nobody came. ' } }).content.values(),
    ];
    expect(points.filter(({ kind }) => kind === 'point').map(({ body }) => body)).toEqual(['Nobody came.']);
  });

  it('is a signature that was declared, under its own id, and none for a concern', () => {
    const signature = { name: ' Morgan Ellis ', declared: true };
    const kept = (story: CaseStory) => [...story.content.values()].filter(({ kind }) => kind === 'signature');
    expect(kept(takes({ signature }))).toMatchObject([{ body: 'Morgan Ellis' }]);
    expect(kept(takes({ signature, kind: 'concern' }))).toEqual([]);
  });
});

describe('what a policy does not take', () => {
  const intake = (change: object) => ({ ...notAlone, intake: { ...notAlone.intake, ...change } });

  it('is refused where it is asked: names, other people’s complaints', () => {
    const strict = intake({
      anonymous: { ...notAlone.intake.anonymous, accepted: false },
      onBehalf: { ...notAlone.intake.onBehalf, accepted: false },
    });
    expect(refuses({ anonymous: true, onBehalf: 'organisation' }, strict)).toMatchObject([
      { code: 'name needed', field: 'anonymous' },
      { code: 'own complaint only', field: 'onBehalf' },
    ]);
    expect(refuses({}, strict)).toEqual([]);
    expect(refuses({ onBehalf: 'someone else' })).toEqual([]);
  });

  it('is more points than it has room for, or an empty one', () => {
    const few = intake({ points: { ...notAlone.intake.points, most: 2 } });
    expect(refuses({ points: ['a', 'b', 'c'] }, few)).toEqual([
      { code: 'too many points', values: { most: 2 }, field: 'points' },
    ]);
    expect(refuses({ points: ['a', 'b'] }, few)).toEqual([]);
    expect(refuses({ points: ['a', ' '] }, few)).toEqual([
      { code: 'empty point', values: {}, field: 'points' },
    ]);
  });

  it('is a day of arrival that has not come, from staff', () => {
    expect(refuses({ receivedAt: at('2026-12-19') }, notAlone, contact as never)).toEqual([
      { code: 'arrival to come', values: {}, field: 'receivedAt' },
    ]);
    expect(refuses({ receivedAt: friday }, notAlone, contact as never)).toEqual([]);
    expect(refuses({ receivedAt: at('2026-12-19') })).toEqual([]);
  });

  it('needs no signature for a concern, nor where none is asked for', () => {
    expect(refuses({ kind: 'concern', signature: undefined })).toEqual([]);
    const unsigned = intake({ signature: { ...notAlone.intake.signature, needed: false } });
    expect(refuses({ signature: undefined }, unsigned)).toEqual([]);
    expect(takes({ signature: undefined }, complainant, unsigned).state.signature).toBe('not asked');
  });
});

describe('the shape of a complaint', () => {
  const fits = (change: object) => complaint.safeParse({ ...missedSessions, ...change }).success;

  it.each([
    ['kind', ['concern', 'complaint']],
    ['onBehalf', ['self', 'someone else', 'organisation']],
    ['scribe', ['none', 'staff', 'third party']],
  ])('has its own words for %s, and no others', (field, words) => {
    expect(words.filter((word) => fits({ [field]: word }))).toEqual(words);
    expect(fits({ [field]: '' })).toBe(false);
  });

  it('has at most a hundred points', () => {
    expect([fits({ points: Array(100).fill('a') }), fits({ points: Array(101).fill('a') })]).toEqual([
      true,
      false,
    ]);
  });
});

describe('what the last page of the form says before anything is sent', () => {
  const { state: _none, ...facts } = new CaseStory(notAlone).facts(complainant, friday);
  const shown = ifReceivedNow(facts, missedSessions);

  it('is what will be so: the same state, as far as anybody can know', () => {
    const { points, trackingNumber, ...sure } = received().state;
    expect(shown.state).toMatchObject({
      status: sure.status,
      stage: sure.stage,
      receivedOn: sure.receivedOn,
      signature: sure.signature,
      reached: sure.reached,
    });
    expect(shown.state.points).toHaveLength(points.length);
    expect([trackingNumber, shown.state.trackingNumber]).toEqual(['7K3M-9QTX', '']);
  });

  it('gives each point an id of its own', () => {
    const { state: _state, ...other } = new CaseStory(oneToOne).facts(complainant, friday);
    const ids = ifReceivedNow(other, threePoints).state.points.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });
});

describe('signing', () => {
  const dictated = () =>
    takes({ channel: 'phone', inWriting: false, scribe: 'staff', signature: undefined }, contact);
  const sign = { name: 'Morgan Ellis', declared: true, how: 'typed name' } as const;

  it('is on paper where staff write it down, and by name in the portal', () => {
    expect(dictated().refuses(friday, contact, 'SignComplaint', sign)).toEqual([
      { code: 'signature on paper', values: {}, field: 'how' },
    ]);
    expect(dictated().refuses(friday, contact, 'SignComplaint', { ...sign, how: 'on paper' })).toEqual([]);
    expect(dictated().refuses(friday, complainant, 'SignComplaint', sign)).toEqual([]);
  });

  it('puts the complaint in writing and signs it', () => {
    expect(signComplaint.reaches).toEqual(['written', 'signed']);
    const story = dictated().when(friday, complainant, 'SignComplaint', sign);
    expect(story.last('ComplaintSigned')).toMatchObject({ how: 'typed name', signedAt: friday });
    expect(story.state.signature).toBe('given');
  });

  it('matters while a signature is due in an open complaint', () => {
    const facts = dictated().facts(contact);
    const stage = (key: string) => notAlone.stages.find((one) => one.key === key) ?? notAlone.stages[0]!;
    const matters = (state: object, key = 'complaint') =>
      signComplaint.matters?.({ ...facts, state: { ...facts.state, ...state } }, stage(key));
    expect(matters({})).toBe(true);
    expect(matters({ status: 'closed' })).toBe(false);
    expect(matters({ signature: 'given' })).toBe(false);
    expect(matters({}, 'concern')).toBe(false);
  });

  it('is not asked of a concern', () => {
    const story = dictated();
    story.state = { ...story.state, stage: 'concern' };
    expect(story.gate(complainant, 'SignComplaint')?.code).toBe('concern needs no signature');
  });
});
