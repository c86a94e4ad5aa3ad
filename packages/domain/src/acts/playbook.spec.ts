import { describe, expect, it } from 'vitest';
import { at, after, staff } from '../../testing/given-when-then.ts';
import {
  answered,
  appealed,
  assigned,
  contact,
  friday,
  received,
  reviewer,
  seniorManager,
} from '../../testing/retold.ts';
import { director, heard, hearingStory, investigated } from '../../testing/retold-hearing.ts';
import { ourClocks, playbook, type NextAct } from './playbook.ts';

const named = (act: NextAct) => act.letter?.key ?? act.command;
const find = (nextActs: readonly NextAct[], name: string) => nextActs.find((act) => named(act) === name);

describe('playbook', () => {
  it('begins with what stops the clock that runs out next', () => {
    const [first] = playbook(friday().facts(seniorManager, at('2026-08-28', '15:30')));
    expect(first?.command).toBe('AssessComplaint');
    expect(first?.stops.map(({ key }) => key)).toEqual(['triage']);
  });

  it('says for each letter which clocks it stops', () => {
    const nextActs = playbook(assigned().facts(contact, at('2026-12-18', '15:00')));
    expect(find(nextActs, 'acknowledgement')?.stops.map(({ key }) => key)).toEqual(['ack']);
    // NAM 7.5: a holding letter in time gives another date.
    expect(find(nextActs, 'holding')?.stops.map(({ key }) => key)).toEqual(['respond']);
    expect(find(nextActs, 'outcome')?.stops.map(({ key }) => key)).toContain('respond');
  });

  it('puts what has to be done first before what waits for it', () => {
    const nextActs = playbook(assigned().facts(contact, at('2026-12-18', '15:00')));
    const names = nextActs.map(named);
    expect(find(nextActs, 'DecideOutcome')?.helps.map(({ key }) => key)).toContain('respond');
    expect(names.indexOf('DecideOutcome')).toBeLessThan(names.indexOf('outcome'));
    expect(find(nextActs, 'AddNote')?.helps).toEqual([]);
  });

  it('keeps what cannot be done yet, with the reason', () => {
    const nextActs = playbook(friday().facts(seniorManager, at('2026-08-28', '15:30')));
    expect(find(nextActs, 'AssignHandler')?.refusal?.code).toBe('assess first');
    expect(find(nextActs, 'DecideOutcome')?.refusal).toBeDefined();
  });

  it('tells whoever may not do something whose it is', () => {
    const nextActs = playbook(received().facts(reviewer, at('2026-12-18', '15:00')));
    expect(find(nextActs, 'AssignHandler')?.refusal?.code).toBe('not your duty');
  });

  it('has no panel where none sits, and a panel where one does', () => {
    expect(find(playbook(appealed().facts(contact)), 'AppointPanelMember')).toBeUndefined();
    const nextActs = playbook(hearingStory([...investigated, ...heard.slice(0, 1)]).facts(director));
    expect(find(nextActs, 'AppointPanelMember')?.refusal).toBeUndefined();
    expect(find(nextActs, 'AppointPanelMember')?.helps.map(({ key }) => key)).toEqual(['hearing']);
    expect(find(nextActs, 'ArrangeHearing')?.stops).toEqual([]);
    expect(find(nextActs, 'DecideOutcome')).toBeUndefined();
  });

  it('asks for the findings to go to everybody whose time for it runs', () => {
    const story = hearingStory([...investigated, ...heard]);
    const nextActs = playbook(story.facts(director));
    expect(find(nextActs, 'findings')?.stops).toHaveLength(5);
  });

  it('does not offer again what was done once and for all', () => {
    const nextActs = playbook(answered().facts(contact));
    expect(find(nextActs, 'DecideOutcome')).toBeUndefined();
    expect(find(nextActs, 'RequestNextStage')?.refusal).toBeUndefined();
  });

  it('knows nothing of a case that was not received', () => {
    const story = received();
    const facts = { ...story.facts(staff('x', 'contact')), state: { ...story.state, stage: '' } };
    expect(playbook(facts)).toEqual([]);
  });
});

describe('duties', () => {
  it('are the clocks the organisation has to stop, soonest first', () => {
    expect(ourClocks(assigned().facts(contact)).map(({ key }) => key)).toEqual(['ack', 'meet', 'respond']);
  });

  it('stay while they are missed', () => {
    expect(ourClocks(assigned().facts(contact, after('2026-12-23')))[0]).toMatchObject({
      key: 'ack',
      status: 'missed',
    });
  });

  it("leave out the complainant's own time", () => {
    expect(ourClocks(answered().facts(contact)).every(({ rule }) => rule.kind !== 'complainant')).toBe(true);
  });
});
