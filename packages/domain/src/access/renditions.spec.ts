import { describe, expect, it } from 'vitest';
import { addressedRole } from '../procedure/find.ts';
import type { Recipient } from '../procedure/stages.ts';
import { renditionFor } from './renditions.ts';

type Copy = Pick<Recipient, 'to' | 'rendition'>;
const toDirector: Copy = { to: 'role:director', rendition: 'full' };
const toSubject: Copy = { to: 'subject', rendition: 'findings only' };

describe('the copy of a letter that somebody gets', () => {
  it('is the one the procedure gives them', () => {
    expect(renditionFor(toDirector, [toDirector, toSubject], [])).toBe('full');
    expect(renditionFor(toDirector, [toDirector, toSubject], ['mentor'])).toBe('full');
    expect(renditionFor(toSubject, [toDirector, toSubject], ['director'])).toBe('findings only');
  });

  it('[OTO-MON-11] [NAM-10.1d] is what a person complained about gets, for a role that the complaint is about', () => {
    expect(renditionFor(toDirector, [toDirector, toSubject], ['mentor', 'director'])).toBe('findings only');
  });

  it('[NAM-10.1d] leaves the complainant out, where the procedure says nothing of a person complained about', () => {
    expect(renditionFor(toDirector, [toDirector], ['director'])).toBe('without complainant');
  });
});

describe('the role a letter goes to', () => {
  it('is what stands behind `role:`', () => {
    expect(addressedRole('role:director')).toBe('director');
  });

  it('is none for a part in the case, also where a role has a name like it', () => {
    for (const to of ['complainant', 'subject', 'handler', 'receiver', 'organisation', 'the role:director'])
      expect(addressedRole(to)).toBeUndefined();
  });
});
