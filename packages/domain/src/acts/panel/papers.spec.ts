import { describe, expect, it } from 'vitest';
import { at } from '../../../testing/given-when-then.ts';
import {
  aboutTheDirector,
  composed,
  director,
  farah,
  george,
  heard,
  inSession,
  operationalManager,
} from '../../../testing/panel-retold.ts';

const why = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('the papers', () => {
  const papers = { documents: ['complaint', 'response', 'complaint'] };

  it('go out as a version of their own, each document once', () => {
    const story = composed()
      .when(at('2026-03-25'), director, 'ReleasePapers', papers)
      .when(at('2026-03-26'), director, 'ReleasePapers', { documents: ['more'] });
    expect(story.state.panel.papers).toEqual({ version: 2, documents: ['more'] });
    const digests = story.history.flatMap((event) =>
      event.type === 'PapersReleased' ? [event.data.digest] : [],
    );
    expect(new Set(digests).size).toBe(2);
  });

  it('[OTO-S15a] always hold the response that was obtained', () => {
    const story = aboutTheDirector().when(
      at('2026-03-24'),
      operationalManager,
      'RecordOrganisationResponse',
      {
        response: 'So it was.',
      },
    );
    story.when(at('2026-03-25'), operationalManager, 'ReleasePapers', { documents: ['complaint'] });
    expect(story.state.panel.papers?.documents).toEqual([story.state.responseId, 'complaint']);
  });

  it('are refused when there are none, and in session', () => {
    expect(why(composed().refuses(at('2026-03-25'), director, 'ReleasePapers', { documents: [] }))).toEqual([
      'no papers chosen',
    ]);
    expect(inSession().gate(director, 'ReleasePapers')?.code).toBe('hearing in session');
    expect(heard().gate(director, 'ReleasePapers')?.code).toBe('heard already');
  });

  it('are marked as read by members, once for each version', () => {
    const story = composed();
    expect(story.gate(george, 'MarkPapersRead')?.code).toBe('no papers to read');
    story
      .when(at('2026-03-25'), director, 'ReleasePapers', papers)
      .when(at('2026-03-26'), george, 'MarkPapersRead', {});
    expect(story.state.panel.members.find(({ personId }) => personId === 'george')?.readVersion).toBe(1);
    expect(story.gate(george, 'MarkPapersRead')?.code).toBe('papers read');
    story.when(at('2026-03-27'), director, 'ReleasePapers', { documents: ['late'] });
    expect(story.gate(george, 'MarkPapersRead')).toBeUndefined();
    expect(story.gate(director, 'MarkPapersRead')?.code).toBe('panel members only');
    expect(story.gate(farah, 'MarkPapersRead')).toBeUndefined();
  });
});
