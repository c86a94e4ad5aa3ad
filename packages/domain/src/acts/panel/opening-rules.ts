import { longDate } from '../../calendar/explain.ts';
import { caseIsOpen } from '../authority.ts';
import type { Facts, Refusal } from '../facts.ts';
import { refused, type Rules } from '../rule.ts';
import type { PersonId } from '../../people.ts';
import { panelRuleOf, panelShort, quorumShort } from '../../panel/composition.ts';
import { hearingDayCame, noticeFault } from '../../panel/hearing.ts';
import { atPanelStage, byChair, hearingIsArranged, notDecided, somethingToDecide } from './panel-gates.ts';

/** Opening a hearing: the day, the notice, the panel and the papers are looked at once more. */
export const openingRules: Rules<'OpenHearing'> = {
  OpenHearing: {
    gates: [
      caseIsOpen,
      byChair,
      atPanelStage,
      notDecided,
      hearingIsArranged,
      notOpenYet,
      dayHasCome,
      somethingToDecide,
      noticeWasGiven,
      panelMaySit,
      papersAreOut,
    ],
    check: attendanceFaults,
    decide: ({ now }, { present }) => ({
      events: [{ type: 'HearingOpened', data: { present, openedAt: now } }],
      content: [],
    }),
  },
};

function notOpenYet({ state }: Facts): Refusal | undefined {
  if (state.panel.endedAt !== undefined) return refused('ended', 'The hearing has ended.');
  return state.panel.opened === undefined
    ? undefined
    : refused('in session', 'The hearing is in session already.');
}

function dayHasCome(facts: Facts): Refusal | undefined {
  const on = facts.state.panel.hearing?.on;
  return on === undefined || hearingDayCame(facts)
    ? undefined
    : refused('too early', `The hearing is on ${longDate(on)} and cannot be opened before that day.`);
}

function noticeWasGiven(facts: Facts): Refusal | undefined {
  const fault = noticeFault(facts);
  return fault === undefined
    ? undefined
    : refused(
        'no notice',
        `Notice ${fault}. Adjourn the hearing, arrange another date and give fresh notice.`,
      );
}

/** Composition once more, on the day: somebody may have stood down, or turned out to be involved. */
function panelMaySit(facts: Facts): Refusal | undefined {
  const short = panelShort(facts);
  return short.length === 0
    ? undefined
    : refused(
        'panel short',
        `The panel cannot sit. It still needs ${short.join(', and ')}. Adjourn the hearing until the panel is complete.`,
      );
}

function papersAreOut({ state }: Facts): Refusal | undefined {
  return state.panel.papers === undefined
    ? refused(
        'no papers',
        'The papers were not released to the panel. Release them, so that every member can read them first.',
      )
    : undefined;
}

function attendanceFaults(
  { state, procedure }: Facts,
  { present }: { present: readonly PersonId[] },
): readonly Refusal[] {
  const { members, papers } = state.panel;
  const sitting = members.filter((member) => present.includes(member.personId));
  if (sitting.length < new Set(present).size)
    return [
      refused(
        'not a member',
        'Somebody marked as present does not sit on this panel. Mark sitting members only.',
        'present',
      ),
    ];
  const short = quorumShort(panelRuleOf(procedure), sitting);
  if (short.length > 0)
    return [
      refused(
        'no quorum',
        `Too few members are present: ${short.join(', and ')} needed. Adjourn the hearing.`,
        'present',
      ),
    ];
  if (!sitting.some((member) => member.chair))
    return [
      refused(
        'no chair',
        'The chair is not marked as present. Mark the chair, or adjourn the hearing.',
        'present',
      ),
    ];
  const unread = sitting.filter((member) => member.readVersion !== papers?.version).length;
  if (unread === 0) return [];
  const who = unread === 1 ? '1 member who is present has' : `${unread} members who are present have`;
  return [
    refused(
      'papers unread',
      `${who} not marked the latest papers as read. They do that first; then the hearing can open.`,
      'present',
    ),
  ];
}
