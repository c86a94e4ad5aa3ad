import { caseIsOpen } from '../authority.ts';
import type { Facts, Refusal } from '../facts.ts';
import type { Rules } from '../rule.ts';
import { refused, written } from '../rule.ts';
import { panelRuleOf } from '../../panel/composition.ts';
import { nextStep } from '../../panel/hearing.ts';
import {
  atPanelStage,
  byChair,
  byConvener,
  byMember,
  either,
  hearingIsArranged,
  hearingIsOpen,
  notDecided,
  personOf,
  quorumPresent,
} from './panel-gates.ts';

/** The hearing itself, run by its sheet. */
export const hearingRules: Rules<
  'TakeHearingStep' | 'NoteAtHearing' | 'DepartFromRunSheet' | 'AdjournHearing' | 'EndHearing'
> = {
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
      if (note === undefined || note.trim() === '')
        return { events: [{ type: 'HearingStepTaken', data: { step } }], content: [] };
      const noteId = newId();
      return {
        events: [{ type: 'HearingStepTaken', data: { step, noteId } }],
        content: [{ id: noteId, kind: 'hearing note', body: note }],
      };
    },
  },
  // Any member may write down what was said; the notes are the panel's own.
  NoteAtHearing: {
    gates: [
      caseIsOpen,
      byMember,
      hearingIsOpen,
      ({ state }, { step }) =>
        step === undefined || state.panel.stepsTaken.includes(step)
          ? undefined
          : refused('not begun', 'This step has not begun. Note it when it has.', 'step'),
    ],
    check: (_facts, { note }) => written(note, 'note', 'the note'),
    decide: ({ actor, newId }, { step, note }) => {
      const noteId = newId();
      return {
        events: [{ type: 'HearingNoted', data: { personId: personOf(actor) ?? '', step, noteId } }],
        content: [{ id: noteId, kind: 'hearing note', body: note }],
      };
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
        return settled
          ? refused('settled', 'This step was taken or departed from already.', 'step')
          : undefined;
      },
    ],
    check: (_facts, { reason }) =>
      written(reason, 'reason', 'why the hearing departs from the usual order here'),
    decide: ({ newId }, { step, reason }) => {
      const reasonId = newId();
      return {
        events: [{ type: 'HearingStepDeparted', data: { step, reasonId } }],
        content: [{ id: reasonId, kind: 'reason', body: reason }],
      };
    },
  },
  AdjournHearing: {
    gates: [
      caseIsOpen,
      either(byChair, byConvener),
      atPanelStage,
      notDecided,
      hearingIsArranged,
      ({ state }) =>
        state.panel.endedAt === undefined
          ? undefined
          : refused('ended', 'The hearing has ended, so it cannot be adjourned.'),
    ],
    check: (_facts, { reason }) => written(reason, 'reason', 'why the hearing is adjourned'),
    decide: ({ newId }, { reason }) => {
      const reasonId = newId();
      return {
        events: [{ type: 'HearingAdjourned', data: { reasonId } }],
        content: [{ id: reasonId, kind: 'reason', body: reason }],
      };
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
          : refused(
              'steps left',
              `The step “${next.title}” was not taken yet. Take it, or record why the hearing departs from it.`,
            );
      },
    ],
    check: () => [],
    decide: ({ now }) => ({ events: [{ type: 'HearingEnded', data: { endedAt: now } }], content: [] }),
  },
};

function stepFault(facts: Facts, step: string): Refusal | undefined {
  const { stepsTaken, departures } = facts.state.panel;
  if (!panelRuleOf(facts.procedure).runSheet.some((row) => row.key === step)) return unknownStep();
  if (stepsTaken.includes(step)) return refused('taken', 'This step was taken already.', 'step');
  const next = nextStep(facts);
  if (next === undefined || next.key === step || departures.includes(step)) return undefined;
  return refused(
    'out of order',
    `The next step is “${next.title}”. To leave the order, record a departure from the run sheet with the reason.`,
    'step',
  );
}

const unknownStep = (): Refusal =>
  refused(
    'no such step',
    'The run sheet of this procedure has no such step. Choose one of its steps.',
    'step',
  );
