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
import { ourClocks, playbook, type Step } from './playbook.ts';

const named = (step: Step) => step.letter?.key ?? step.command;
const find = (steps: readonly Step[], name: string) => steps.find((step) => named(step) === name);

describe('playbook', () => {
  it('begins with what stops the clock that runs out next', () => {
    const [first] = playbook(friday().facts(seniorManager, at('2026-08-28', '15:30')));
    expect(first?.command).toBe('AssessComplaint');
    expect(first?.stops.map(({ key }) => key)).toEqual(['triage']);
  });

  it('says for each letter which clocks it stops', () => {
    const steps = playbook(assigned().facts(contact, at('2026-12-18', '15:00')));
    expect(find(steps, 'acknowledgement')?.stops.map(({ key }) => key)).toEqual(['ack']);
    // NAM 7.5: a holding letter in time gives another date.
    expect(find(steps, 'holding')?.stops.map(({ key }) => key)).toEqual(['respond']);
    expect(find(steps, 'outcome')?.stops.map(({ key }) => key)).toContain('respond');
  });

  it('puts what has to be done first before what waits for it', () => {
    const steps = playbook(assigned().facts(contact, at('2026-12-18', '15:00')));
    const names = steps.map(named);
    expect(find(steps, 'DecideOutcome')?.helps.map(({ key }) => key)).toContain('respond');
    expect(names.indexOf('DecideOutcome')).toBeLessThan(names.indexOf('outcome'));
    expect(find(steps, 'AddNote')?.helps).toEqual([]);
  });

  it('keeps what cannot be done yet, with the reason', () => {
    const steps = playbook(friday().facts(seniorManager, at('2026-08-28', '15:30')));
    expect(find(steps, 'AssignHandler')?.refusal?.code).toBe('assess first');
    expect(find(steps, 'DecideOutcome')?.refusal).toBeDefined();
  });

  it('tells whoever may not do something whose it is', () => {
    const steps = playbook(received().facts(reviewer, at('2026-12-18', '15:00')));
    expect(find(steps, 'AssignHandler')?.refusal?.code).toBe('not your duty');
  });

  it('has no panel where none sits, and a panel where one does', () => {
    expect(find(playbook(appealed().facts(contact)), 'AppointPanelMember')).toBeUndefined();
    const steps = playbook(hearingStory([...investigated, ...heard.slice(0, 1)]).facts(director));
    expect(find(steps, 'AppointPanelMember')?.refusal).toBeUndefined();
    expect(find(steps, 'AppointPanelMember')?.helps.map(({ key }) => key)).toEqual(['hearing']);
    expect(find(steps, 'ArrangeHearing')?.stops).toEqual([]);
    expect(find(steps, 'DecideOutcome')).toBeUndefined();
  });

  it('asks for the findings to go to everybody whose time for it runs', () => {
    const story = hearingStory([...investigated, ...heard]);
    const steps = playbook(story.facts(director));
    expect(find(steps, 'findings')?.stops).toHaveLength(5);
  });

  it('does not offer again what was done once and for all', () => {
    const steps = playbook(answered().facts(contact));
    expect(find(steps, 'DecideOutcome')).toBeUndefined();
    expect(find(steps, 'RequestNextStage')?.refusal).toBeUndefined();
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
