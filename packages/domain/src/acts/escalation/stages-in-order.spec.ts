import { describe, expect, it } from 'vitest';
import { after, at, complainant, staff } from '../../../testing/given-when-then.ts';
import { answered, assigned, contact, director, reviewer, seniorManager } from '../../../testing/retold.ts';
import { hearingStory, heard, investigated, wholeHearing } from '../../../testing/retold-hearing.ts';
import { threePoints } from '../../../testing/story.ts';
import { relationTo } from '../../access/relation.ts';
import { maySee, SIGHTS } from '../../access/sights.ts';

const concern = () =>
  hearingStory([])
    .when(at('2026-08-28'), complainant, 'ReceiveComplaint', { ...threePoints, kind: 'concern' })
    .when(at('2026-08-28', '11:00'), seniorManager, 'AssessComplaint', {
      seriousness: 'ordinary',
      informSubject: 'no subject',
      reason: '',
    })
    .when(at('2026-08-28', '11:10'), seniorManager, 'AssignHandler', { role: 'mentor', personId: 'mentor' });
const asks = (to: string) => ({ to, answers: { unresolved: 'All of it.' } });

describe('where a case begins, and where it can go', () => {
  it('[OTO-CON-1] is the informal stage for a concern, and the formal one for a complaint', () => {
    expect([concern().state.stage, hearingStory(investigated.slice(0, 1)).state.stage]).toEqual([
      'informal',
      'formal',
    ]);
  });

  it('[OTO-TBS-1] is the next stage, never one beyond it, and in the complainant’s own time', () => {
    expect(concern().refuses(at('2026-09-01'), complainant, 'RequestNextStage', asks('panel'))).toMatchObject(
      [{ code: 'not in the list' }],
    );
    expect(concern().refuses(at('2026-09-25'), complainant, 'RequestNextStage', asks('formal'))).toEqual([]);
    expect(
      hearingStory(investigated).refuses(at('2026-09-28'), complainant, 'RequestNextStage', asks('panel')),
    ).toEqual([]);
  });

  it('[OTO-SUM-2] is never a stage gone by', () => {
    const before = hearingStory([...investigated, ...heard.slice(0, 1)]);
    expect(before.gate(complainant, 'RequestNextStage')?.code).toBe('no outcome yet');
    expect(before.gate(director, 'DecideOutcome')?.code).toBe('panel decides');
    expect(hearingStory(wholeHearing).gate(complainant, 'RequestNextStage')?.code).toBe('final');
  });
});

describe('the reference of a formal complaint', () => {
  it('[OTO-S5a] [OTO-S5b] is made when somebody deals with it formally, and not for a concern before', () => {
    const story = concern();
    expect(story.state.referenceId).toBeUndefined();
    story.when(at('2026-09-01'), complainant, 'RequestNextStage', asks('formal'));
    expect(story.state.referenceId).toBeUndefined();
    story.when(at('2026-09-01', '11:00'), seniorManager, 'AssignHandler', {
      role: 'director',
      personId: 'director',
    });
    expect(story.content.get(story.state.referenceId ?? '')?.body).toContain('(PR)');
  });

  it('[OTO-S6] can then be given, and is promised from the request on', () => {
    const story = concern().when(at('2026-09-01'), complainant, 'RequestNextStage', asks('formal'));
    expect(story.tells('ref')).toBe('2026-09-02, running');
    expect(story.tells('full')).toBe('2026-09-15, running');
  });

  it('stays the same when the handler changes', () => {
    const story = hearingStory(investigated.slice(0, 5));
    const before = story.state.referenceId;
    story.initials = { handler: 'DO', complainant: 'CI' };
    story.when(at('2026-09-01'), seniorManager, 'AssignHandler', {
      role: 'operationalManager',
      personId: 'manager',
    });
    expect(story.state.referenceId).toBe(before);
  });
});

it('[OTO-CHG-2] criminal proceedings alter every time limit of what they are about', () => {
  const story = hearingStory(investigated.slice(0, 5));
  for (const { id } of story.state.points)
    story.when(at('2026-09-04'), director, 'HoldPoint', {
      pointId: id,
      ground: 'criminal',
      reason: 'The police asked.',
    });
  expect(story.clock('full', at('2026-12-01')).status).toBe('paused');
});

it('[OTO-S16a] what a panel decided and found stands in the record', () => {
  const story = hearingStory(wholeHearing);
  expect(story.last('PanelDecided')).toMatchObject({ outcome: 'partlyUpheld', carried: 'by a majority' });
  const found = story.last('PanelFindingsRecorded');
  expect(found?.findings.map(({ findingId }) => story.content.get(findingId)?.kind)).toEqual([
    'finding',
    'finding',
    'finding',
  ]);
  expect(story.content.get(found?.recommendationsId ?? '')?.kind).toBe('recommendations');
});

it('[OTO-S8a] every act stands in the record with who did it and when, and what was said beside it', () => {
  const now = at('2026-09-02');
  const story = hearingStory(investigated.slice(0, 5)).when(now, director, 'AddNote', {
    kind: 'action',
    note: 'Ask the centre for its rota.',
  });
  expect(story.history.at(-1)).toMatchObject({
    type: 'NoteAdded',
    at: now,
    by: { kind: 'staff', id: 'director' },
  });
  expect(story.content.get(story.last('NoteAdded')?.noteId ?? '')?.body).toBe('Ask the centre for its rota.');
});

it('[NAM-2.3c] the time frame of the investigation is kept by an answer in time, and missed without', () => {
  expect(answered().clock('respond').status).toBe('kept');
  expect(assigned().clock('respond', after('2027-01-06')).status).toBe('missed');
});

it('[NAM-2.3a] a complaint is seen by those who deal with it, and by nobody else on the staff', () => {
  const sights = (actor: typeof contact) =>
    SIGHTS.filter((sight) => maySee(relationTo(assigned().facts(actor)), sight));
  expect(sights(contact)).toContain('complaint');
  expect(sights(reviewer)).toEqual([]);
  expect(sights(staff('somebody'))).toEqual([]);
});
