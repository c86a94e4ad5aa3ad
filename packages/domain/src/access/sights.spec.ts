import { describe, expect, it } from 'vitest';
import { at } from '../../testing/given-when-then.ts';
import { found } from '../../testing/panel-retold.ts';
import { assigned, contact } from '../../testing/retold.ts';
import { RELATIONS } from './relation.ts';
import { mayOpen, sightOf, type ContentKind } from './sights.ts';

/** Which relations may open a row of content of this kind. */
const whoOpens = (kind: ContentKind) => RELATIONS.filter((relation) => mayOpen(relation, kind));
const workers = ['handler', 'duty'];

describe('staff notes', () => {
  it('[OTO-S15a] [OTO-CONF-3] are no papers of the panel, nor anything the complainant or the subject opens', () => {
    expect(whoOpens('note')).toEqual(workers);
    expect(whoOpens('reason')).toEqual(workers);
  });

  it('[OTO-CONF-3] are the same to the panel whoever wrote them: a call, an interview, an action', () => {
    const story = assigned();
    for (const kind of ['call', 'interview', 'action', 'note'] as const) {
      story.when(at('2026-12-21'), contact, 'AddNote', { kind, note: 'The hall was locked.' });
      const written = story.content.get(story.last('NoteAdded')?.noteId ?? '');
      expect(whoOpens(written?.kind ?? 'ballot')).toEqual(workers);
    }
  });

  it('[OTO-S15a] leave the panel what is for it: the response and the place', () => {
    expect(whoOpens('response')).toEqual(['panel', ...workers]);
    expect(whoOpens('place')).toEqual(['panel', ...workers]);
  });
});

describe('who somebody is', () => {
  it('[NAM-10.1c] stands in the answers to the form, which only who works the case opens besides the complainant', () => {
    expect(whoOpens('answers')).toEqual(['complainant', ...workers]);
    expect(whoOpens('signature')).toEqual(['complainant', ...workers]);
    expect([sightOf.answers, sightOf.signature]).toEqual(['identity', 'identity']);
  });

  it('[NAM-10.1d] stands in nothing that is only complaint: the points hold no name of the form', () => {
    const story = assigned();
    const complaint = [...story.content.values()].filter(({ kind }) => sightOf[kind] === 'complaint');
    expect(complaint).not.toHaveLength(0);
    for (const { body } of complaint) expect(body).not.toMatch(/Morgan|Ellis|01632|Quarry|example\.org/);
  });

  it('[NAM-10.1d] is one kind of content and is never mixed into another sight', () => {
    const identity = (Object.keys(sightOf) as ContentKind[]).filter((kind) => sightOf[kind] === 'identity');
    expect(identity).toEqual(['answers', 'signature']);
  });
});

it('[OTO-DEC-1] nobody opens a vote by what they are to the case, and notes of the hearing the panel alone', () => {
  expect(whoOpens('ballot')).toEqual([]);
  expect(whoOpens('hearing note')).toEqual(['panel']);
  expect([...found().content.values()].filter(({ kind }) => kind === 'ballot')).toHaveLength(3);
});
