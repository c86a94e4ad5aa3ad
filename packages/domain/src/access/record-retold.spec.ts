import { describe, expect, it } from 'vitest';
import { at, complainant } from '../../testing/given-when-then.ts';
import { assigned, concluded, contact } from '../../testing/retold.ts';
import { hearingStory, wholeHearing } from '../../testing/retold-hearing.ts';
import { messagesOf, recordOf, subjectTextsOf } from './record.ts';

describe('the record of a complaint that went to a hearing', () => {
  it('[OTO-S8a] has one line for everything that anybody did, and one for what followed from it by itself', () => {
    const story = hearingStory([]);
    const followed = wholeHearing.map((step) => {
      const before = story.history.length;
      step(story);
      const lines = recordOf(story.history).slice(before);
      expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_line, index) => before + 1 + index));
      return lines.slice(1).map(({ sentences }) => sentences.map(({ code }) => code).join(' '));
    });
    // A reference needs somebody who deals with it, a hearing that it was asked for, a decision the last vote, and the end the last copy.
    expect(followed.filter((more) => more.length > 0)).toEqual([
      ['ReferenceMinted'],
      ['StageOpened'],
      ['PanelDecided'],
      ['CaseClosed'],
    ]);
  });

  const { history, content, state } = hearingStory(wholeHearing);
  const record = recordOf(history);
  const all = (code: string) =>
    record.filter(({ sentences }) => sentences.some((told) => told.code === code));
  const valuesOf = (code: string, name: string) =>
    record.flatMap(({ sentences }) =>
      sentences
        .filter((told) => told.code === code)
        .map(({ values }) => values.filter((value) => value.name === name).map(({ value }) => value)),
    );

  it('[OTO-MON-2] begins with the day and the time it was made', () => {
    expect(record[0]).toMatchObject({ at: at('2026-08-28', '15:10'), by: 'complainant' });
  });

  it('[OTO-MON-6] has the conclusion on every point, and [OTO-MON-7] what was done about it', () => {
    expect(valuesOf('FindingRecorded', 'number')).toEqual(state.points.map(({ id }) => [id]));
    expect(valuesOf('RedressOffered', 'offers')).toEqual([['apology', 'steps']]);
  });

  it('[OTO-S8b] says that it proceeded to a panel hearing, who sat there and who heard it', () => {
    expect(valuesOf('StageOpened', 'stage')).toEqual([['panel']]);
    expect(valuesOf('PanelMemberAppointed', 'who')).toEqual([['chair'], ['governor'], ['teacher']]);
    expect(valuesOf('HearingOpened', 'who')).toEqual([['chair', 'governor', 'teacher']]);
  });

  it('[OTO-S16b] says to whom the findings went', () => {
    expect(
      all('LetterSent')
        .slice(-5)
        .map(({ sentences }) => sentences[0]?.values[1]?.value),
    ).toEqual(['complainant', 'role:operationalManager', 'role:director', 'organisation', 'subject']);
  });

  it('[OTO-DEC-1] says that each voted and how it was carried, and holds no vote', () => {
    expect(valuesOf('VoteCast', 'who')).toEqual([['teacher'], ['governor'], ['chair']]);
    expect(valuesOf('PanelDecided', 'carried')).toEqual([['by a majority']]);
    const ballots = [...content.values()].filter(({ kind }) => kind === 'ballot');
    expect(ballots).toHaveLength(3);
    for (const { id, body } of ballots) {
      expect(JSON.stringify(record)).not.toContain(`"${id}"`);
      expect(JSON.stringify(record)).not.toContain(body);
    }
  });
});

describe('the record of an appeal', () => {
  it('[NAM-8.2c] tells each stage with its own words for its outcome', () => {
    const words = recordOf(concluded().history).flatMap(({ sentences }) =>
      sentences
        .filter(({ code }) => code === 'OutcomeDecided')
        .map(({ values }) =>
          values.filter(({ name }) => name === 'word').map(({ value, stage }) => `${stage}: ${value}`),
        ),
    );
    expect(words).toEqual([['investigation: upheld'], ['appeal: makeChanges']]);
  });
});

describe('messages and descriptions', () => {
  it('are told apart by who wrote them, in their order', () => {
    const story = assigned()
      .when(at('2026-12-21'), complainant, 'SendMessage', { message: 'Is there news?' })
      .when(at('2026-12-22'), contact, 'SendMessage', { message: 'Not yet.' });
    expect(messagesOf(story.history)).toMatchObject([
      { from: 'complainant', at: at('2026-12-21'), byPersonId: null },
      { from: 'staff', at: at('2026-12-22'), byPersonId: 'contact' },
    ]);
    expect(messagesOf(assigned().history)).toEqual([]);
  });

  it('are kept by id: who it is about is nowhere but in the text', () => {
    const story = hearingStory(wholeHearing);
    expect(subjectTextsOf(story.history)).toEqual([story.last('SubjectNamed')?.subjectId]);
    expect(subjectTextsOf(assigned().history)).toEqual([]);
  });
});
