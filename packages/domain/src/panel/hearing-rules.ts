import { longDate } from '../calendar/explain.ts';
import { caseIsOpen } from '../case/authority.ts';
import type { Facts, Refusal } from '../case/facts.ts';
import type { Rules } from '../case/rule.ts';
import { refused, written } from '../case/rule.ts';
import type { PersonId } from '../people.ts';
import { panelRuleOf, panelShort, quorumShort } from './composition.ts';
import { hearingDayCame, nextStep, noticeFault } from './hearing.ts';
import { atPanelStage, byChair, byConvener, either, hearingIsOpen, notDecided, quorumPresent } from './panel-gates.ts';

/** The hearing itself, run by its sheet. */
export const hearingRules: Rules<'OpenHearing' | 'TakeHearingStep' | 'DepartFromRunSheet' | 'AdjournHearing' | 'EndHearing'> = {
  OpenHearing: {
    gates: [caseIsOpen, byChair, atPanelStage, notDecided, hearingIsArranged, notOpenYet, dayHasCome, noticeWasGiven, panelMaySit, papersAreOut],
    check: attendanceFaults,
    decide: ({ now }, { present }) => ({ events: [{ type: 'HearingOpened', data: { present, openedAt: now } }], content: [] }),
  },
  TakeHearingStep: {
    gates: [
      caseIsOpen,
      byChair,
      hearingIsOpen,
      quorumPresent,
      (facts, { step }) => (step === undefined ? undefined : stepFault(facts, step)),
    ],
    check: () => [],
    decide: ({ newId }, { step, note }) => {
      if (note === undefined || note.trim() === '') return { events: [{ type: 'HearingStepTaken', data: { step } }], content: [] };
      const noteId = newId();
      return { events: [{ type: 'HearingStepTaken', data: { step, noteId } }], content: [{ id: noteId, kind: 'hearing note', body: note }] };
    },
  },
  // A step departed from has lost its place: it may be taken at any time from now on, or not at all. The reason says which.
  DepartFromRunSheet: {
    gates: [
      caseIsOpen,
      byChair,
      hearingIsOpen,
      ({ state, procedure }, { step }) => {
        if (step === undefined) return undefined;
        if (!panelRuleOf(procedure).runSheet.some((row) => row.key === step)) return unknownStep();
        const settled = state.panel.stepsTaken.includes(step) || state.panel.departures.includes(step);
        return settled ? refused('settled', 'This step was taken or departed from already.', 'step') : undefined;
      },
    ],
    check: (_facts, { reason }) => written(reason, 'reason', 'why the hearing departs from the usual order here'),
    decide: ({ newId }, { step, reason }) => {
      const reasonId = newId();
      return { events: [{ type: 'HearingStepDeparted', data: { step, reasonId } }], content: [{ id: reasonId, kind: 'reason', body: reason }] };
    },
  },
  AdjournHearing: {
    gates: [
      caseIsOpen,
      either(byChair, byConvener),
      atPanelStage,
      notDecided,
      hearingIsArranged,
      ({ state }) => (state.panel.endedAt === undefined ? undefined : refused('ended', 'The hearing has ended, so it cannot be adjourned.')),
    ],
    check: (_facts, { reason }) => written(reason, 'reason', 'why the hearing is adjourned'),
    decide: ({ newId }, { reason }) => {
      const reasonId = newId();
      return { events: [{ type: 'HearingAdjourned', data: { reasonId } }], content: [{ id: reasonId, kind: 'reason', body: reason }] };
    },
  },
  EndHearing: {
    gates: [
      caseIsOpen,
      byChair,
      hearingIsOpen,
      quorumPresent,
      (facts) => {
        const next = nextStep(facts);
        return next === undefined
          ? undefined
          : refused('steps left', `The step “${next.title}” was not taken yet. Take it, or record why the hearing departs from it.`);
      },
    ],
    check: () => [],
    decide: ({ now }) => ({ events: [{ type: 'HearingEnded', data: { endedAt: now } }], content: [] }),
  },
};

function hearingIsArranged({ state }: Facts): Refusal | undefined {
  return state.panel.hearing === undefined ? refused('no hearing', 'No hearing is arranged. Arrange one and give notice of it first.') : undefined;
}

function notOpenYet({ state }: Facts): Refusal | undefined {
  if (state.panel.endedAt !== undefined) return refused('ended', 'The hearing has ended.');
  return state.panel.opened === undefined ? undefined : refused('in session', 'The hearing is in session already.');
}

function dayHasCome(facts: Facts): Refusal | undefined {
  const on = facts.state.panel.hearing?.on;
  return on === undefined || hearingDayCame(facts) ? undefined : refused('too early', `The hearing is on ${longDate(on)} and cannot be opened before that day.`);
}

function noticeWasGiven(facts: Facts): Refusal | undefined {
  const fault = noticeFault(facts);
  return fault === undefined ? undefined : refused('no notice', `Notice ${fault}. Adjourn the hearing, arrange another date and give fresh notice.`);
}

/** Composition once more, on the day: somebody may have stood down, or turned out to be involved. */
function panelMaySit(facts: Facts): Refusal | undefined {
  const short = panelShort(facts);
  return short.length === 0
    ? undefined
    : refused('panel short', `The panel cannot sit. It still needs ${short.join(', and ')}. Adjourn the hearing until the panel is complete.`);
}

function papersAreOut({ state }: Facts): Refusal | undefined {
  return state.panel.papers === undefined ? refused('no papers', 'The papers were not released to the panel. Release them, so that every member can read them first.') : undefined;
}

function attendanceFaults({ state, procedure }: Facts, { present }: { present: readonly PersonId[] }): readonly Refusal[] {
  const { members, papers } = state.panel;
  const sitting = members.filter((member) => present.includes(member.personId));
  if (sitting.length < new Set(present).size) return [refused('not a member', 'Somebody marked as present does not sit on this panel. Mark sitting members only.', 'present')];
  const short = quorumShort(panelRuleOf(procedure), sitting);
  if (short.length > 0) return [refused('no quorum', `Too few members are present: ${short.join(', and ')} needed. Adjourn the hearing.`, 'present')];
  if (!sitting.some((member) => member.chair)) return [refused('no chair', 'The chair is not marked as present. Mark the chair, or adjourn the hearing.', 'present')];
  const unread = sitting.filter((member) => member.readVersion !== papers?.version).length;
  if (unread === 0) return [];
  const who = unread === 1 ? '1 member who is present has' : `${unread} members who are present have`;
  return [refused('papers unread', `${who} not marked the latest papers as read. They do that first; then the hearing can open.`, 'present')];
}

function stepFault(facts: Facts, step: string): Refusal | undefined {
  const { stepsTaken, departures } = facts.state.panel;
  if (!panelRuleOf(facts.procedure).runSheet.some((row) => row.key === step)) return unknownStep();
  if (stepsTaken.includes(step)) return refused('taken', 'This step was taken already.', 'step');
  const next = nextStep(facts);
  if (next === undefined || next.key === step || departures.includes(step)) return undefined;
  return refused('out of order', `The next step is “${next.title}”. To leave the order, record a departure from the run sheet with the reason.`, 'step');
}

const unknownStep = (): Refusal => refused('no such step', 'The run sheet of this procedure has no such step. Choose one of its steps.', 'step');
