import { describe, expect, it } from 'vitest';
import { at, type CaseStory } from '../../../testing/given-when-then.ts';
import { answered, appealed, assigned, contact, decided, friday, reviewer } from '../../../testing/retold.ts';
import { director, hearingStory, investigated } from '../../../testing/retold-hearing.ts';

const day = at('2027-01-04');
const upheld = {
  outcome: 'upheld',
  reasons: ' Nobody came. ',
  redress: ['apology'],
  omitted: {},
  signature: ' Priya Nair ',
};
const holds = (story: CaseStory, ...points: readonly number[]) =>
  points.reduce(
    (told, n) =>
      told.when(at('2026-09-09'), director, 'HoldPoint', {
        pointId: told.state.points[n]?.id ?? '',
        ground: 'disciplinary',
        reason: 'A staff matter.',
      }),
    story,
  );
const underway = () => hearingStory(investigated.slice(0, 5));

describe('when an outcome can be decided', () => {
  it('[OTO-FORM-2] is not before somebody handles the stage, whoever handled the one before', () => {
    expect(friday().gate(director, 'DecideOutcome')).toEqual({ code: 'nobody handles', values: {} });
    expect(appealed().gate(reviewer, 'DecideOutcome')).toEqual({ code: 'nobody handles', values: {} });
    expect(assigned().gate(contact, 'DecideOutcome')).toBeUndefined();
  });

  it('[OTO-SEP-3] is not while every point rests; one that does not rest is enough to go on', () => {
    expect(holds(underway(), 0, 1, 2).gate(director, 'DecideOutcome')).toEqual({
      code: 'all held',
      values: {},
    });
    expect(holds(underway(), 0, 1).gate(director, 'DecideOutcome')).toEqual({
      code: 'points unanswered',
      values: { open: 1 },
    });
  });

  it('is once: while it waits to be sent, and when it has gone', () => {
    expect(decided().gate(contact, 'DecideOutcome')).toEqual({ code: 'outcome decided', values: {} });
    expect(answered().gate(contact, 'DecideOutcome')).toEqual({ code: 'outcome stands', values: {} });
  });

  it('[OTO-PRIN-9R] is not before each point has its answer, where the policy asks for one; and never for a panel', () => {
    expect(underway().gate(director, 'DecideOutcome')).toEqual({
      code: 'points unanswered',
      values: { open: 3 },
    });
    expect(hearingStory(investigated.slice(0, 10)).gate(director, 'DecideOutcome')).toBeUndefined();
    const panel = hearingStory(investigated).when(
      at('2026-09-21'),
      { kind: 'complainant', party: 'complainant' },
      'RequestNextStage',
      { to: 'panel', answers: { unresolved: 'How I was spoken to.', putRight: 'An apology.' } },
    );
    expect(panel.gate(director, 'DecideOutcome')).toEqual({ code: 'panel decides', values: {} });
  });
});

describe('what an outcome offers', () => {
  const refusals = (change: object) =>
    assigned().refuses(day, contact, 'DecideOutcome', { ...upheld, ...change });
  const label = assigned()
    .procedure.stages.find(({ key }) => key === 'investigation')
    ?.redress.find(({ key }) => key === 'apology')
    ?.label.toLowerCase();
  const due = { code: 'redress due', values: { redress: label, orReason: true }, field: 'omitted.apology' };

  it('[NAM-7.4] is an apology by name, or a reason that says something', () => {
    expect(refusals({ redress: [] })).toEqual([due]);
    expect(refusals({ redress: [], omitted: { apology: '  ' } })).toEqual([due]);
    expect(refusals({ redress: ['improvement'], omitted: { improvement: 'Not needed.' } })).toEqual([due]);
    expect(refusals({ redress: [], omitted: { apology: 'Not wanted.' } })).toEqual([]);
  });

  it('[NAM-7.3b] is of the policy’s kinds, and no other', () => {
    expect(refusals({ redress: ['apology', 'champagne'] })).toEqual([
      { code: 'not in the list', values: {}, field: 'redress' },
    ]);
  });
});

describe('what is kept of an outcome', () => {
  const kept = (change: object) => {
    const story = assigned();
    const before = new Set(story.content.keys());
    story.when(day, contact, 'DecideOutcome', { ...upheld, ...change });
    const texts = [...story.content.values()].filter(({ id }) => !before.has(id));
    return {
      event: story.last('OutcomeDecided'),
      texts: texts.map(({ kind, body }) => [kind, body]),
      story,
      all: texts,
    };
  };

  it('[NAM-FORM-18] is its reasons and the signature, in content, without the blanks around them', () => {
    const { event, texts, all } = kept({});
    expect(texts).toEqual([
      ['reasons', 'Nobody came.'],
      ['signature', 'Priya Nair'],
    ]);
    expect(event).toEqual({
      stage: 'investigation',
      outcome: 'upheld',
      effect: 'for',
      redress: ['apology'],
      redressOmitted: [],
      reasonsId: all[0]?.id,
      signatureId: all[1]?.id,
    });
  });

  it('[NAM-7.4] is the reason for what was left out, and none for what was offered or is blank', () => {
    const omitted = { apology: ' Not wanted. ', improvement: '  ', training: 'Offered after all.' };
    const { event, texts, all } = kept({ redress: ['training'], omitted });
    expect(texts).toEqual([
      ['reasons', 'Nobody came.'],
      ['reason', 'Not wanted.'],
      ['signature', 'Priya Nair'],
    ]);
    expect(event?.redressOmitted).toEqual([{ redress: 'apology', reasonId: all[1]?.id }]);
  });

  it('is no text where none was written', () => {
    const { event, texts } = kept({ reasons: '  ' });
    expect(texts.map(([kind]) => kind)).toEqual(['signature']);
    expect(event).not.toHaveProperty('reasonsId');
    const story = hearingStory(investigated.slice(0, 11));
    expect(story.last('OutcomeDecided')).not.toHaveProperty('signatureId');
    const blank = hearingStory(investigated.slice(0, 10)).when(at('2026-09-11'), director, 'DecideOutcome', {
      outcome: 'partlyUpheld',
      reasons: 'Two of three.',
      redress: ['apology'],
      omitted: {},
      signature: ' ',
    });
    expect(blank.last('OutcomeDecided')).not.toHaveProperty('signatureId');
  });
});

describe('the time to go on', () => {
  const story = () => hearingStory(investigated.slice(0, 11));
  const set = (until: '2026-09-13' | '2026-09-14' | '2026-09-15', of = story()) =>
    of.refuses(at('2026-09-14'), director, 'SetWindow', { until, standing: 'agreed' });
  const past = [{ code: 'window in the past', values: {}, field: 'until' }];

  it('[OTO-TBS-2] is agreed for a day that is still to come', () => {
    expect([set('2026-09-13'), set('2026-09-14'), set('2026-09-15')]).toEqual([past, past, []]);
  });

  it('[OTO-TBS-2] is agreed only where the policy leaves it to be agreed', () => {
    expect(decided().gate(contact, 'SetWindow')).toEqual({ code: 'no agreed window', values: {} });
    expect(story().gate(director, 'SetWindow')).toBeUndefined();
  });

  it('[OTO-TBS-2] is never made shorter once it was promised; the same day and a later one are free', () => {
    const promised = hearingStory(investigated);
    const again = (until: '2026-09-27' | '2026-09-28' | '2026-09-29') =>
      promised.refuses(at('2026-09-15'), director, 'SetWindow', { until, standing: 'agreed' });
    expect(again('2026-09-27')).toEqual([
      { code: 'window promised', values: { until: '2026-09-28' }, field: 'until' },
    ]);
    expect([again('2026-09-28'), again('2026-09-29')]).toEqual([[], []]);
  });
});
