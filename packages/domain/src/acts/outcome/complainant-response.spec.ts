import { describe, expect, it } from 'vitest';
import { at, complainant } from '../../../testing/given-when-then.ts';
import { answered, assigned, contact, decided } from '../../../testing/retold.ts';

const satisfied = { response: 'satisfied', note: '' } as const;
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('whether the complainant is satisfied', () => {
  it('[OTO-MON-8] cannot be said before anything was decided', () => {
    expect(
      codes(assigned().refuses(at('2026-12-21'), complainant, 'RecordComplainantResponse', satisfied)),
    ).toEqual(['no outcome to answer']);
  });

  it('[OTO-MON-8] cannot be said of an outcome that was decided and not yet told, by them or by staff', () => {
    const story = decided();
    for (const actor of [complainant, contact])
      expect(codes(story.refuses(at('2027-01-06'), actor, 'RecordComplainantResponse', satisfied))).toEqual([
        'no outcome to answer',
      ]);
  });

  it('[OTO-MON-8] is recorded once the outcome was sent', () => {
    const story = answered().when(at('2027-01-07'), complainant, 'RecordComplainantResponse', {
      response: 'not satisfied',
      note: 'The bill still stands.',
    });
    expect(story.state.complainantResponse).toBe('not satisfied');
    expect(story.content.get(story.last('ComplainantResponded')?.noteId ?? '')?.body).toBe(
      'The bill still stands.',
    );
  });
});
