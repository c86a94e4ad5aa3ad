import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, complainant, panelist, staff } from '../../testing/given-when-then.ts';
import { aboutTheDirector, composed, director, operationalManager } from '../../testing/panel-retold.ts';
import { friday, received } from '../../testing/retold.ts';
import { newCase, type CaseState } from '../history/state.ts';
import type { Holder } from '../people.ts';
import { publishedProcedure } from '../procedures/published.ts';
import { isAbout, partsIn, RELATIONS, relationTo, seatsOf, type Case, type Seat } from './relation.ts';

const parts = (seen: Case) => partsIn(seen).map(({ seat, relation }) => `${seat} ${relation}`);

describe('the seats somebody has', () => {
  const holder = { personId: 'pat', roles: ['director', 'mentor'] };

  it('are their name and each of their roles, where they act as staff', () => {
    expect(seatsOf(holder, 'staff')).toEqual(['person:pat', 'role:director', 'role:mentor']);
  });

  it('[OTO-S12d] are their place on the panel alone, where they sit on one', () => {
    expect(seatsOf(holder, 'panel')).toEqual(['panel:pat']);
  });
});

describe('the parts in a case, seat by seat', () => {
  it('[OTO-S2b] [OTO-MON-9] are the duties of the roles, before anybody is named', () => {
    // Whoever receives, assesses, assigns or looks after safety needs to see it; a mentor, an investigator and a referrer only once it is theirs.
    expect(parts(friday()).toSorted()).toEqual([
      'role:administrator duty',
      'role:director duty',
      'role:operationalManager duty',
      'role:seniorManager duty',
    ]);
  });

  it('[OTO-MON-11] are the Operational Manager’s where the complaint is about the Director, who is its subject', () => {
    expect(parts(aboutTheDirector()).toSorted()).toEqual([
      'role:administrator duty',
      'role:director subject',
      'role:operationalManager duty',
      'role:seniorManager duty',
    ]);
  });

  it('are those of whoever is named in it: complained about, handling it, or on its panel', () => {
    const story = composed().when(at('2026-03-24'), director, 'NameSubject', {
      personId: 'lewis',
      roles: [],
      description: '',
    });
    expect(parts(story).filter((part) => !part.startsWith('role:'))).toEqual([
      'person:lewis subject',
      'person:director handler',
      'panel:farah panel',
      'panel:george panel',
      'panel:anne panel',
    ]);
  });

  it('name a handler once, in however many stages they handled it', () => {
    const { state, procedure } = friday();
    const handler = { role: 'director', personId: 'pat', independence: 'met' } as const;
    const handlers = [
      { ...handler, stage: 'informal' },
      { ...handler, stage: 'formal' },
    ];
    expect(parts({ procedure, state: { ...state, handlers } })[0]).toBe('person:pat handler');
    expect(parts({ procedure, state: { ...state, handlers } })[1]).toMatch(/^role:/);
  });
});

describe('whom a complaint is about', () => {
  const about = (holder: Partial<Holder>, state: Partial<CaseState> = {}) =>
    isAbout(
      { ...newCase, about: ['director'], subjects: ['lewis'], receivedOn: '2026-03-23', ...state },
      { personId: 'pat', roles: [], ...holder },
    );

  it('is whoever is named, and whoever holds a role that it is about', () => {
    expect(about({ personId: 'lewis' })).toBe(true);
    expect(about({ roles: ['mentor', 'director'] })).toBe(true);
    expect(about({ roles: ['mentor'] })).toBe(false);
  });

  it('[OTO-MON-11] is whoever held that role on the day it arrived, or since: handing the role over opens nothing', () => {
    expect(about({ former: [{ role: 'director', toOn: '2026-04-01' }] })).toBe(true);
    expect(about({ former: [{ role: 'director', toOn: '2026-03-23' }] })).toBe(true);
    expect(about({ former: [{ role: 'mentor', toOn: '2026-04-01' }] })).toBe(false);
    const both = [
      { role: 'mentor', toOn: '2026-04-01' } as const,
      { role: 'director', toOn: '2026-04-01' } as const,
    ];
    expect(about({ former: both })).toBe(true);
  });

  it('is not whoever had left the role before it arrived', () => {
    expect(about({ former: [{ role: 'director', toOn: '2026-03-22' }] })).toBe(false);
    expect(about({ former: [{ role: 'director', toOn: '2026-04-01' }] }, { receivedOn: undefined })).toBe(
      false,
    );
  });
});

describe('what somebody on a panel is to a case', () => {
  const story = composed();
  const asked = (personId: string, more: Partial<CaseState>, roles?: string[]) =>
    relationTo({
      state: { ...story.state, ...more },
      procedure: story.procedure,
      actor: panelist(personId),
      ...(roles && {
        directory: [
          { personId: 'george', roles: [] },
          { personId, roles },
        ],
      }),
    });

  it('[OTO-S12c] is a member of the panel they sit on, and nothing to any other', () => {
    expect(asked('farah', {})).toBe('panel');
    expect(asked('dee', {})).toBe('none');
  });

  it('[OTO-CONF-3] is its subject once they are named, and sees none of the papers any more', () => {
    expect(asked('farah', { subjects: ['farah'] })).toBe('subject');
    expect(asked('farah', { subjects: ['anne'] })).toBe('panel');
  });

  it('[OTO-CONF-3] is its subject by a role that the directory knows them to hold', () => {
    expect(asked('farah', { about: ['mentor'] }, ['mentor'])).toBe('subject');
    expect(asked('farah', { about: ['mentor'] }, ['administrator'])).toBe('panel');
    expect(asked('farah', { about: ['mentor'] })).toBe('panel');
  });

  it('[OTO-S12d] is nothing more by a role: who takes complaints in at work has no sight of one here', () => {
    expect(asked('dee', {}, ['administrator', 'director'])).toBe('none');
  });
});

it('the clock and the outbox are nothing to a case', () => {
  expect(relationTo({ ...received().facts({ kind: 'system' }) })).toBe('none');
  expect(relationTo({ ...received().facts(complainant) })).toBe('complainant');
});

describe('the wall in a case that grows', () => {
  it('[OTO-CONF-3] closes to the handler the moment they are named, and opens to whoever stands in', () => {
    const story = composed().when(at('2026-03-24'), director, 'NameSubject', {
      roles: ['director'],
      description: '',
    });
    expect(relationTo(story.facts(director))).toBe('subject');
    expect(relationTo(story.facts(operationalManager))).toBe('duty');
  });

  it('is the strongest part of all the seats somebody has, whatever they are', () => {
    const people = ['pat', 'lewis', 'ruth'];
    const { roles, ...procedure } = publishedProcedure('one-to-one-mentors');
    const keys = roles.map(({ key }) => key);
    const cases = fc.record({
      about: fc.subarray(keys),
      subjects: fc.subarray(people),
      handlers: fc.subarray(people),
      stage: fc.constantFrom('formal', 'panel'),
    });
    fc.assert(
      fc.property(cases, fc.constantFrom(...people), fc.subarray(keys), (drawn, personId, held) => {
        const handlers = drawn.handlers.map((id) => ({
          stage: 'formal',
          role: 'director',
          personId: id,
          independence: 'met' as const,
        }));
        const seen: Case = { state: { ...newCase, ...drawn, handlers }, procedure: { ...procedure, roles } };
        const seats: readonly Seat[] = seatsOf({ personId, roles: held }, 'staff');
        const has = partsIn(seen).filter(({ seat }) => seats.includes(seat));
        const strongest = RELATIONS.find((relation) => has.some((part) => part.relation === relation));
        expect(relationTo({ ...seen, actor: staff(personId, ...held) })).toBe(strongest ?? 'none');
      }),
    );
  });
});
