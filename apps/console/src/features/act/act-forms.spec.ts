import { at } from '@redress/domain/testing/given-when-then.ts';
import { answered, contact, friday, seniorManager } from '@redress/domain/testing/retold.ts';
import { heard, director, hearingStory, investigated } from '@redress/domain/testing/retold-hearing.ts';
import { playbook } from '@redress/domain/acts/playbook.ts';
import { describe, expect, it } from 'vitest';
import { ACT_FORMS, findAct, type ActType } from './act-forms.ts';
import { actPath, slugOf } from '../../acts/act-path.ts';

const acts = Object.keys(ACT_FORMS) as ActType[];

describe('the forms of acts', () => {
  it.each(acts)('%s is found again by its address', (act) => {
    expect(slugOf(act)).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(findAct(slugOf(act))).toBe(act);
  });

  it('knows no act of another address', () => {
    expect(findAct('constructor')).toBeUndefined();
    expect(findAct(undefined)).toBeUndefined();
  });

  it('has a page for everything that a playbook offers', () => {
    const steps = [
      ...playbook(friday().facts(seniorManager, at('2026-08-28', '16:00'))),
      ...playbook(answered().facts(contact)),
      ...playbook(hearingStory([...investigated, ...heard.slice(0, 1)]).facts(director)),
    ];
    const others = new Set(steps.map(({ command }) => command).filter((command) => !(command in ACT_FORMS)));
    expect([...others].toSorted()).toEqual(['SendLetter', 'SendMessage']);
  });
});

describe('where an act is done', () => {
  it('carries the point that was chosen, by its id', () => {
    expect(actPath('c', 'RecordFinding', { point: 'p-1' })).toBe('/cases/c/do/record-finding?point=p-1');
  });

  it('is a page of its own for letters and messages', () => {
    expect(actPath('c', 'SendLetter', { letter: 'outcome' })).toBe('/cases/c/write/outcome');
    expect(actPath('c', 'SendMessage')).toBe('/cases/c/messages');
  });
});
