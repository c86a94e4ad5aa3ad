import { describe, expect, it } from 'vitest';
import { at, type CaseStory, complainant, panelist } from '../../testing/given-when-then.ts';
import { director } from '../../testing/retold.ts';
import { chair, concluded, heard, hearingStory, investigated } from '../../testing/retold-hearing.ts';
import type { EventType } from '../history/events.ts';
import type { Colleague } from '../history/facts.ts';
import type { Actor, Holder } from '../people.ts';
import { noticesFor } from './notices.ts';

/** Everybody of 1-2-1 Mentors: two directors, one who left the role yesterday, and the three of the panel. */
const colleague = (personId: string, ...roles: string[]): Colleague => ({ personId, roles, panel: false });

const everybody: readonly Colleague[] = [
  colleague('office', 'administrator'),
  colleague('director', 'director'),
  colleague('second', 'director', 'mentor'),
  colleague('manager', 'operationalManager'),
  colleague('senior', 'seniorManager'),
  colleague('mentor', 'mentor'),
  ...['chair', 'governor', 'teacher'].map((id): Colleague => ({ personId: id, roles: [], panel: true })),
];

/** Who hears of the last event of a kind, done by this actor: whom, of what, and of which letter. */
function hear(
  { history, state, procedure }: CaseStory,
  type: EventType,
  by: Actor,
  people: readonly Holder[] = everybody,
): readonly string[] {
  const event = history.findLast((each) => each.type === type);
  if (event === undefined) throw new Error(`There was no ${type}.`);
  return noticesFor({ event, state, procedure, people, by }).map((notice) => {
    const to = typeof notice.to === 'string' ? notice.to : notice.to.join(', ') || 'nobody';
    return `${notice.about} to ${to}${'letterId' in notice ? ` of ${notice.letterId}` : ''}`;
  });
}

const pointId = (story: CaseStory) => story.state.points[0]?.id ?? '';

const underway = () => hearingStory(investigated.slice(0, 5));

/** From the request for a hearing to the place and the day of it. */
const composed = () => hearingStory([...investigated, ...heard.slice(0, 5)]);

describe('a hearing', () => {
  it('[OTO-S12b] is told to each member as they are asked, and to who convenes when one stands down', () => {
    const story = composed();
    expect(hear(story, 'PanelMemberAppointed', director)).toEqual(['panel to teacher']);
    story.when(at('2026-09-24'), director, 'StandDownPanelMember', {
      personId: 'governor',
      why: 'withdrew',
      reason: 'Away.',
    });
    expect(hear(story, 'PanelMemberStoodDown', director)).toEqual(['panel to governor', 'panel to second']);
    expect(hear(story, 'PanelMemberStoodDown', panelist('governor'))).toEqual([
      'panel to nobody',
      'panel to director, second',
    ]);
  });

  it('[OTO-S14b] is told to the complainant and to every member, and to nobody who stood down', () => {
    expect(hear(composed(), 'HearingArranged', director)).toEqual([
      'news to complainant',
      'panel to chair, governor, teacher',
    ]);
    const story = composed().when(at('2026-09-24'), director, 'StandDownPanelMember', {
      personId: 'governor',
      why: 'withdrew',
      reason: 'Away.',
    });
    expect(hear(story, 'HearingArranged', director)).toEqual([
      'news to complainant',
      'panel to chair, teacher',
    ]);
  });

  it('[OTO-CONF-3] is told to no member who is named in the complaint', () => {
    const story = composed().when(at('2026-09-24'), director, 'NameSubject', {
      personId: 'governor',
      roles: [],
      description: '',
    });
    expect(hear(story, 'HearingArranged', director).at(-1)).toBe('panel to chair, teacher');
  });

  it('[OTO-S16b] ends with a decision that the other members and who convenes hear of, not the complainant before the letter', () => {
    const story = hearingStory([...investigated, ...heard, ...concluded.slice(0, 4)]);
    expect(hear(story, 'PanelDecided', chair)).toEqual([
      'panel to governor, teacher',
      'panel to director, second',
    ]);
    expect(hear(story, 'PanelFindingsRecorded', chair)).toEqual(['panel to director, second']);
  });
});

describe('the end', () => {
  it('[OTO-TBS-3] is told to the complainant, unless it came by their own answer', () => {
    const story = hearingStory([...investigated, ...heard, ...concluded]);
    expect(hear(story, 'CaseClosed', director)).toEqual(['news to complainant']);
    expect(hear(story, 'CaseClosed', { kind: 'system' })).toEqual(['news to complainant']);
    expect(hear(story, 'CaseClosed', complainant)).toEqual([]);
  });
});

describe('a hold', () => {
  const held = (): CaseStory => {
    const story = underway();
    return story.when(at('2026-09-04'), director, 'HoldPoint', {
      pointId: pointId(story),
      ground: 'disciplinary',
      reason: 'A member of staff is concerned.',
    });
  };

  it('[OTO-SEP-4] is told to the complainant the moment it begins', () => {
    expect(hear(held(), 'PointHeld', director)).toEqual(['news to complainant']);
  });

  it('[OTO-SEP-4] is told to them again when it ends', () => {
    const story = held();
    story.when(at('2026-10-19'), director, 'ResumePoint', { pointId: pointId(story) });
    expect(hear(story, 'PointResumed', director)).toEqual(['news to complainant']);
  });

  it('[OTO-SEP-4] is not told when it was refused', () => {
    const story = underway();
    const before = story.history.length;
    const asked = { pointId: pointId(story), ground: 'not a ground', reason: 'So.' };
    expect(story.refuses(at('2026-09-04'), director, 'HoldPoint', asked)).not.toEqual([]);
    expect(story.history).toHaveLength(before);
  });
});
