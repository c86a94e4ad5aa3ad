import { describe, expect, it } from 'vitest';
import { at, panelist } from '../../../testing/given-when-then.ts';
import {
  beforeThePanel,
  composed,
  director,
  farah,
  findingsLetter,
  found,
  heard,
  inSession,
  ready,
  vote,
} from '../../../testing/panel-retold.ts';
import { stateOf } from '../../history/evolve.ts';
import { historyFor } from '../../access/told-history.ts';
import type { CaseStory } from '../../../testing/given-when-then.ts';
import { noticeFault } from '../../panel/hearing.ts';
import {
  findingsCopies,
  nextActOfMember,
  panelPromises,
  undecidedRound,
  votesAwaited,
} from './next-act-of-member.ts';

const next = (story: CaseStory, personId: string, now = story.now) =>
  nextActOfMember(story.facts(panelist(personId), now), personId);

describe('what is next for a member of a panel', () => {
  it('is nothing for somebody who does not sit', () => {
    expect(next(beforeThePanel(), 'farah')).toBe('none');
    expect(next(ready(), 'dee')).toBe('none');
  });

  it('is to wait for papers and a date, to read, and to be there', () => {
    expect(next(composed(), 'anne')).toBe('awaitPapers');
    const released = composed().when(at('2026-03-25'), director, 'ReleasePapers', { documents: ['a'] });
    expect(next(released, 'anne')).toBe('readPapers');
    released.when(at('2026-03-26'), panelist('anne'), 'MarkPapersRead', {});
    expect(next(released, 'anne')).toBe('awaitDate');
    expect(next(ready(), 'anne')).toBe('awaitHearing');
    const onTheDay = at('2026-04-09', '09:00');
    expect(next(ready(), 'anne', onTheDay)).toBe('attendHearing');
    expect(next(ready(), 'farah', onTheDay)).toBe('openHearing');
    expect(next(inSession(), 'farah')).toBe('runHearing');
  });

  it('is to vote once the hearing ended, and to wait for the others after that', () => {
    const story = heard();
    expect(next(story, 'anne')).toBe('castVote');
    expect(votesAwaited(story.state.panel)).toBe(3);
    vote(story, 'anne', 'upheld');
    expect(next(story, 'anne')).toBe('awaitVotes');
    expect(votesAwaited(story.state.panel)).toBe(2);
  });

  it('is to vote once more after a round that decided nothing, and they are told which', () => {
    const story = heard();
    expect(undecidedRound(story.history)).toBeUndefined();
    vote(story, 'farah', 'upheld');
    vote(story, 'george', 'partlyUpheld');
    expect(undecidedRound(story.history)).toBeUndefined();
    vote(story, 'anne', 'notUpheld');
    expect([undecidedRound(story.history), next(story, 'farah')]).toEqual([1, 'castVote']);
    for (const member of ['farah', 'george', 'anne']) vote(story, member, 'upheld');
    expect(undecidedRound(story.history)).toBeUndefined();
  });

  it('is the findings for the chair, the letters for everybody, and then nothing', () => {
    const story = heard();
    for (const member of ['farah', 'george', 'anne']) vote(story, member, 'upheld');
    expect([next(story, 'farah'), next(story, 'anne')]).toEqual(['recordFindings', 'awaitFindings']);
    const written = found();
    for (const to of ['complainant', 'role:operationalManager', 'role:director', 'organisation']) {
      expect(next(written, 'farah')).toBe('awaitLetters');
      written.when(at('2026-04-10', '15:00'), director, 'SendLetter', findingsLetter(to));
    }
    expect(next(written, 'farah')).toBe('none');
  });
});

describe('what a panel is told of its own promises and letters', () => {
  it('[OTO-S14a] [OTO-S16b] is the clock of the hearing, and that of the letters', () => {
    expect(panelPromises(ready().facts(farah)).map(({ key, status }) => [key, status])).toEqual([
      ['hearing', 'running'],
      ['panelLetters', 'waiting'],
    ]);
  });

  it('[OTO-S14b] is that notice went to everybody who must have it, although those letters are not theirs', () => {
    const story = ready();
    const told = stateOf(historyFor('panel', story.history));
    expect(noticeFault({ ...story.facts(farah), state: told })).toBeUndefined();
    expect(told.letters.map(({ letter, to }) => `${letter} ${to}`)).toContain('hearingNotice role:director');
  });

  it('says whose copy of the findings has gone, and on which day', () => {
    const story = found().when(
      at('2026-04-10', '15:00'),
      director,
      'SendLetter',
      findingsLetter('complainant'),
    );
    const told = stateOf(historyFor('panel', story.history));
    const copies = findingsCopies({ ...story.facts(farah), state: told });
    expect(copies.find(({ to }) => to === 'complainant')).toMatchObject({ sentOn: '2026-04-10' });
    expect(copies.filter(({ sentOn }) => sentOn === undefined)).toHaveLength(copies.length - 1);
  });
});
