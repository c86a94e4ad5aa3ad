import { describe, expect, it } from 'vitest';
import { at, CaseStory, complainant } from '../../../testing/given-when-then.ts';
import { threePoints } from '../../../testing/story.ts';
import {
  appoint,
  beforeThePanel,
  composed,
  director,
  heard,
  notify,
  operationalManager,
  otherPanel,
  pool,
  ready,
  vote,
  farah,
} from '../../../testing/panel-retold.ts';
import { refusal } from '../decide.ts';
import type { PanelRule } from '../../procedure/stages.ts';
import { panelShort, panelWarning } from '../../panel/composition.ts';
import { earliestHearing, lawfulHearing } from '../../panel/notice.ts';

const from = { platformDefault: 'For this test.' };
const decision = (change: Partial<PanelRule['decision']>) =>
  otherPanel({ decision: { rule: 'majority', abstention: false, castingVote: false, from, ...change } });
const four = ['farah', 'george', 'anne', 'dee'];
const voting = (story: ReturnType<typeof heard>, votes: Record<string, string>) =>
  Object.entries(votes).reduce((told, [personId, outcome]) => vote(told, personId, outcome), story);

describe('a panel under other rules', () => {
  it('decides nothing by a majority where it has to be unanimous', () => {
    const story = heard(undefined, decision({ rule: 'unanimous' }));
    voting(story, { farah: 'upheld', george: 'upheld', anne: 'notUpheld' });
    expect(story.last('VoteUndecided')).toEqual({ round: 1, counts: [2, 1] });
    voting(story, { farah: 'upheld', george: 'upheld', anne: 'upheld' });
    expect(story.state.panel.decision?.carried).toBe('unanimous');
  });

  it('lets the chair decide an even split where the chair has a casting vote, and warns of none', () => {
    const story = heard(four, decision({ castingVote: true }));
    expect(panelWarning(story.facts(director))).toBeUndefined();
    voting(story, { farah: 'upheld', george: 'notUpheld', anne: 'upheld', dee: 'notUpheld' });
    expect(story.state.panel.decision).toMatchObject({ outcome: 'upheld', carried: 'by a majority' });
  });

  it('takes an abstention where it is allowed, which is a vote for nothing', () => {
    const story = heard(undefined, decision({ abstention: true }));
    voting(story, { farah: 'abstain', george: 'upheld', anne: 'notUpheld' });
    expect(story.last('VoteUndecided')?.counts).toEqual([1, 1]);
  });

  it('lets somebody sit who was involved where that is allowed, but nobody the complaint is about', () => {
    const story = beforeThePanel(otherPanel({ noPriorInvolvement: { value: false, from } }));
    expect(appoint(story, 'lewis').state.panel.members).toHaveLength(1);
    story.when(at('2026-03-24'), director, 'NameSubject', {
      personId: 'george',
      roles: [],
      description: 'Another mentor',
    });
    const seat = { personId: 'george', independent: false, chair: false };
    expect(story.refuses(at('2026-03-24'), director, 'AppointPanelMember', seat)[0]?.code).toBe('cannot sit');
  });

  it('asks for no response of the organisation where the procedure wants none', () => {
    const straight = (value: boolean) => {
      const procedure = otherPanel({ responseFirst: { value, from } });
      const story = new CaseStory(procedure, pool).when(at('2026-03-23'), complainant, 'ReceiveComplaint', {
        ...threePoints,
        about: ['director'],
      });
      for (const personId of ['farah', 'george', 'anne'])
        story.when(at('2026-03-24'), operationalManager, 'AppointPanelMember', {
          personId,
          independent: personId === 'farah',
          chair: personId === 'farah',
        });
      return story.gate(operationalManager, 'ArrangeHearing')?.code;
    };
    expect([straight(true), straight(false)]).toEqual(['no response on file', undefined]);
  });

  it('counts its own numbers', () => {
    const story = composed(
      undefined,
      otherPanel({ minimum: { value: 5, from }, independent: { value: 2, from } }),
    );
    expect(panelShort(story.facts(director))).toMatchObject({
      members: 2,
      membersNeeded: 5,
      independent: 1,
      independentNeeded: 2,
    });
  });

  it('counts notice in calendar days, and offers a working day', () => {
    const story = composed(undefined, otherPanel({ notice: { n: 7, unit: 'days', mode: 'clear', from } }));
    const facts = story.facts(director, at('2026-03-26'));
    // Seven clear days from Thursday 26 March end on Thursday 2 April; then come Good Friday, the weekend and Easter Monday.
    expect(lawfulHearing(facts, '2026-04-03')).toMatchObject({
      lawful: true,
      clearDays: 7,
      needed: 7,
      unit: 'days',
    });
    expect(earliestHearing(facts)).toBe('2026-04-07');
    expect(lawfulHearing(facts, '2026-04-02').lawful).toBe(false);
  });

  it('asks for no notice where the procedure has no letter for it', () => {
    const story = ready();
    const mute = {
      ...story.procedure,
      letters: story.procedure.letters.filter(({ key }) => key !== 'hearingNotice'),
    };
    const told = composed(undefined, mute).when(at('2026-03-25'), director, 'ArrangeHearing', {
      hearingAt: at('2026-04-09'),
      place: 'Here',
    });
    told.when(at('2026-03-25'), director, 'ReleasePapers', { documents: ['complaint'] });
    expect(told.gate(farah, 'OpenHearing', at('2026-04-09'))).toBeUndefined();
  });

  it('takes notice that was in time when it went, whatever holiday is proclaimed since', () => {
    const story = composed().when(at('2026-03-25'), director, 'ArrangeHearing', {
      hearingAt: at('2026-04-09'),
      place: 'Here',
    });
    story.when(at('2026-03-25'), director, 'ReleasePapers', { documents: ['complaint'] });
    notify(story, '2026-04-01');
    const additions = [
      { on: '2026-04-08', title: 'A day of thanks' },
      { on: '2026-04-01', title: 'Another' },
    ] as const;
    const facts = story.facts(farah, at('2026-04-09'));
    expect(
      refusal({ type: 'OpenHearing' }, { ...facts, calendar: { ...facts.calendar, additions } }),
    ).toBeUndefined();
  });
});
