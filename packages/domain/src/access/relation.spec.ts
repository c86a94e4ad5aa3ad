import { describe, expect, it } from 'vitest';
import { at, CaseStory, complainant, panelist, staff } from '../../testing/given-when-then.ts';
import {
  assigned,
  contact,
  director,
  friday,
  operationalManager,
  received,
  reviewer,
} from '../../testing/retold.ts';
import { missedSessions, threePoints } from '../../testing/story.ts';
import { publishedProcedure } from '../procedures/published.ts';
import { RELATIONS, relationTo } from './relation.ts';
import { maySee, sees, SIGHTS } from './sights.ts';

describe('who is what to a case', () => {
  it('[NAM-10.1c] is nobody to it without a part in it', () => {
    expect(relationTo(received().facts(reviewer))).toBe('none');
    expect(relationTo(received().facts(staff('stranger')))).toBe('none');
    expect(relationTo(received().facts(panelist('somebody')))).toBe('none');
  });

  it('is the one who receives, then the one who handles', () => {
    expect(relationTo(received().facts(contact))).toBe('duty');
    expect(relationTo(assigned().facts(contact))).toBe('handler');
    expect(relationTo(received().facts(complainant))).toBe('complainant');
  });

  it('[OTO-CONF-3] is the subject before anything else, whatever the role', () => {
    const story = new CaseStory(publishedProcedure('one-to-one-mentors')).when(
      at('2026-08-28'),
      complainant,
      'ReceiveComplaint',
      {
        ...threePoints,
        about: ['director'],
      },
    );
    expect(relationTo(story.facts(director))).toBe('subject');
    expect(relationTo(story.facts(operationalManager))).toBe('duty');
    expect(relationTo(friday().facts(director))).toBe('duty');
  });

  it('is the subject from the moment of being named, also as the handler', () => {
    const story = assigned().when(at('2026-12-21'), contact, 'NameSubject', {
      personId: 'contact',
      roles: [],
      description: '',
    });
    expect(relationTo(story.facts(contact))).toBe('subject');
    expect(story.gate(contact, 'AddNote')?.code).toBe('subject');
  });
});

describe('a procedure that keeps a complaint with the person managing it', () => {
  const kept = () => {
    const told = publishedProcedure('not-alone-mentoring');
    const procedure = {
      ...told,
      confidentiality: { ...told.confidentiality, audience: 'case manager only' as const },
    };
    return new CaseStory(procedure, [
      { personId: 'contact', roles: ['contact'], panel: false },
      { personId: 'manager', roles: ['investigator'], panel: false },
    ])
      .when(at('2026-12-18'), complainant, 'ReceiveComplaint', missedSessions)
      .when(at('2026-12-18'), staff('contact', 'contact'), 'AssignHandler', {
        role: 'investigator',
        personId: 'manager',
      });
  };

  it('[MM-5a] leaves whoever took it in the register row, and no act but handing it on', () => {
    const receiver = staff('contact', 'contact');
    expect(relationTo(kept().facts(receiver))).toBe('overseer');
    expect(kept().gate(receiver, 'AddNote')?.code).toBe('overseer');
    expect(kept().gate(receiver, 'AssignHandler')).toBeUndefined();
  });

  it('[MM-5a] leaves the person managing it everything', () => {
    expect(kept().gate(staff('manager', 'investigator'), 'AddNote')).toBeUndefined();
  });
});

describe('what a relation may see', () => {
  it('is nothing without one, and only the respondent’s papers for a subject', () => {
    expect(SIGHTS.filter((sight) => maySee('none', sight))).toEqual([]);
    expect(sees.subject).toEqual(['own letters', 'respondent papers']);
  });

  it('[OTO-DEC-1] includes deliberation for the panel alone, and the ballots for nobody', () => {
    expect(RELATIONS.filter((relation) => maySee(relation, 'deliberation'))).toEqual(['panel']);
    expect(RELATIONS.filter((relation) => maySee(relation, 'ballots'))).toEqual([]);
  });

  it('gives identity to those who work the case and to nobody else but the complainant', () => {
    expect(RELATIONS.filter((relation) => maySee(relation, 'identity'))).toEqual([
      'complainant',
      'handler',
      'duty',
    ]);
  });
});
