import { describe, expect, it } from 'vitest';
import { hearingStory, wholeHearing } from '../../testing/retold-hearing.ts';
import { concluded, friday } from '../../testing/retold.ts';
import { recordedRow } from '../history/events.ts';
import { messagesOf, recordOf, subjectTextsOf } from './record.ts';

const stories = [concluded(), hearingStory(wholeHearing)];

describe('the record of a case', () => {
  it('tells every event, in order, and names whoever did it', () => {
    for (const { history } of stories) {
      const entries = recordOf(history);
      expect(entries.map(({ seq }) => seq)).toEqual(history.map(({ seq }) => seq));
      for (const { sentences } of entries) expect(sentences.length).toBeGreaterThan(0);
    }
    const [received, assessed] = recordOf(hearingStory(wholeHearing).history);
    expect(received).toMatchObject({ by: 'complainant', byPersonId: null });
    expect(assessed).toMatchObject({ by: 'staff', byPersonId: 'senior' });
  });

  it('says of what follows from something else that nobody did it', () => {
    const opened = hearingStory(wholeHearing).history.filter(({ type }) => type === 'StageOpened');
    for (const entry of recordOf(opened)) expect(entry).toMatchObject({ by: 'system', byPersonId: null });
  });

  it('names what was written, and writes none of it', () => {
    for (const { history, content } of stories)
      for (const { textIds, sentences } of recordOf(history)) {
        for (const id of textIds) expect(content.has(id)).toBe(true);
        for (const { body } of content.values())
          if (body.length > 12) expect(JSON.stringify(sentences)).not.toContain(body);
      }
  });

  it('keeps the place of what this release does not know, and says nothing of it', () => {
    const { history, now: at } = friday();
    const row = { type: 'RefundPaid', version: 1, data: { sum: 12 }, seq: 9, at, actor: { kind: 'staff' } };
    const last = recordOf([...history, recordedRow(row)]).at(-1);
    expect(last).toMatchObject({ seq: 9, sentences: [{ code: 'Unread', values: [] }], textIds: [] });
  });

  it('of nothing is empty: an overseer is told nothing', () => {
    expect([recordOf([]), messagesOf([]), subjectTextsOf([])]).toEqual([[], [], []]);
  });
});
