import { compileCalendar } from '../../calendar/calendar.ts';
import { longDate } from '../../calendar/explain.ts';
import { londonDate } from '../../calendar/plain-date.ts';
import { caseIsOpen, complainantOrStaff, handlerOr } from '../authority.ts';
import type { Content, Context, Facts, Refusal } from '../facts.ts';
import { decidesStage } from '../independence.ts';
import { decidingStage, outcomeRule } from '../investigation/investigation.ts';
import { refused, withinCalendar, written, type Rules } from '../rule.ts';
import { outcomeSent, stillOwed } from '../../letters/points-told.ts';
import type { CommandData } from '../commands.ts';
import { pointsToAnswer } from '../../history/state.ts';

/** Deciding a stage, and what is agreed about going on. */
export const outcomeRules: Rules<'DecideOutcome' | 'SetWindow' | 'RecordComplainantResponse'> = {
  DecideOutcome: {
    gates: [
      caseIsOpen,
      decidingStage,
      decidesStage,
      decidedAlready,
      ({ state }) =>
        state.handlers.some((handler) => handler.stage === state.stage)
          ? undefined
          : refused('nobody handles', 'Assign somebody to handle this stage before it is decided.'),
      ({ state }) =>
        state.points.length > 0 && state.points.every((point) => point.held !== undefined)
          ? refused('all held', 'Every point is on hold, so there is nothing to decide yet.')
          : undefined,
      unansweredPoints,
    ],
    check: (facts, data) => {
      const outcome = outcomeRule(facts, data.outcome);
      if (outcome === undefined)
        return [refused('outcome', 'Choose one of the outcomes of this stage.', 'outcome')];
      const stage = facts.procedure.stages.find((candidate) => candidate.key === facts.state.stage);
      return [
        ...(outcome.needsReasons
          ? written(data.reasons, 'reasons', 'the reasons; the complainant has a right to them')
          : []),
        ...redressProblems(facts, data),
        ...(stage?.signOff === true
          ? written(data.signature, 'signature', 'your full name to sign the investigation off')
          : []),
      ];
    },
    decide: decideOutcome,
  },
  SetWindow: {
    gates: [
      caseIsOpen,
      (facts) =>
        decidesStage(facts) === undefined ? undefined : handlerOr('investigates', 'decides')(facts),
      ({ state, procedure }) =>
        procedure.stages.some(
          (stage) => stage.key === state.stage && stage.onward.some((way) => way.window.kind === 'agreed'),
        )
          ? undefined
          : refused(
              'no agreed window',
              'In this stage the time to go on is set by the procedure, not agreed.',
            ),
    ],
    check: (facts, { until }) => {
      const { state, now } = facts;
      const outside = withinCalendar(until, facts, 'until');
      if (outside.length > 0) return outside;
      if (until <= londonDate(now))
        return [refused('past', 'Choose a day after today, so that there is time to decide.', 'until')];
      const before = state.windows[state.stage]?.until;
      return before !== undefined && until < before && outcomeSent(facts)
        ? [
            refused(
              'promised',
              `The letter gave time until ${longDate(before)}. You can give more, not less.`,
              'until',
            ),
          ]
        : [];
    },
    decide: ({ state, calendar }, data) => ({
      events: [
        {
          type: 'WindowSet',
          data: {
            stage: state.stage,
            until: data.until,
            standing: data.standing,
            calendarVersion: compileCalendar(calendar).version,
          },
        },
      ],
      content: [],
    }),
  },
  RecordComplainantResponse: {
    gates: [
      ({ state }) => (state.status === 'new' ? refused('no case', 'There is no such complaint.') : undefined),
      complainantOrStaff,
      ({ state }) =>
        state.outcomes.some((outcome) => outcome.sentOn !== undefined)
          ? undefined
          : refused('no outcome yet', 'There is no outcome to answer yet. You will be told when there is.'),
    ],
    check: () => [],
    decide: ({ newId }, data) => {
      const noteId = data.note.trim() === '' ? undefined : newId();
      return {
        events: [
          {
            type: 'ComplainantResponded',
            data: { response: data.response, ...(noteId === undefined ? {} : { noteId }) },
          },
        ],
        content: noteId === undefined ? [] : [{ id: noteId, kind: 'note', body: data.note.trim() }],
      };
    },
  },
};

/** A stage is decided once; what rested when its answer went out can still be decided otherwise than the rest. */
function decidedAlready(facts: Facts): Refusal | undefined {
  const { state } = facts;
  const last = state.outcomes.findLast((outcome) => outcome.stage === state.stage);
  if (last === undefined) return undefined;
  if (last.sentOn === undefined)
    return refused('decided', 'This stage has been decided. Send the outcome letter next.');
  return stillOwed(facts).some((point) => point.held === undefined)
    ? undefined
    : refused('decided', 'This stage has been decided and its outcome was sent, so it stands.');
}

/** Where the procedure wants each point answered: the first that is neither answered nor on hold keeps the outcome back. */
export function unansweredPoints({ state, procedure }: Facts): Refusal | undefined {
  const stage = procedure.stages.find((candidate) => candidate.key === state.stage);
  if (stage?.findings !== 'each point') return undefined;
  const open = pointsToAnswer(state);
  if (open === 0) return undefined;
  return refused(
    'unanswered',
    `${open === 1 ? 'One point has' : `${open} points have`} no finding yet. Every point must be answered before the outcome.`,
  );
}

/** NAM 7.4: what must be offered after this outcome is offered, or the reason for leaving it out is recorded. */
const redressProblems = (facts: Facts, data: CommandData['DecideOutcome']): readonly Refusal[] => {
  const stage = facts.procedure.stages.find((candidate) => candidate.key === facts.state.stage);
  const effect = outcomeRule(facts, data.outcome)?.effect;
  const known = new Set(stage?.redress.map((redress) => redress.key));
  const unknown = data.redress.filter((redress) => !known.has(redress));
  const due = (stage?.redressDue ?? []).filter(
    (rule) => effect !== undefined && rule.effects.includes(effect) && !data.redress.includes(rule.redress),
  );
  return [
    ...(unknown.length > 0 ? [refused('redress', 'Choose what to offer from the list.', 'redress')] : []),
    ...due.flatMap((rule) => {
      const label =
        stage?.redress.find((redress) => redress.key === rule.redress)?.label.toLowerCase() ?? rule.redress;
      if (rule.orReason && (data.omitted[rule.redress] ?? '').trim() !== '') return [];
      return [
        refused(
          'redress due',
          `After this outcome, offer ${label}${rule.orReason ? ', or write down why it is left out' : ''}.`,
          `omitted.${rule.redress}`,
        ),
      ];
    }),
  ];
};

function decideOutcome(context: Context, data: CommandData['DecideOutcome']) {
  const { state, newId } = context;
  const content: Content[] = [];
  const keep = (kind: Content['kind'], body: string): string => {
    const id = newId();
    content.push({ id, kind, body: body.trim() });
    return id;
  };
  const reasonsId = data.reasons.trim() === '' ? undefined : keep('reasons', data.reasons);
  const redressOmitted = Object.entries(data.omitted)
    .filter(([redress, reason]) => reason.trim() !== '' && !data.redress.includes(redress))
    .map(([redress, reason]) => ({ redress, reasonId: keep('reason', reason) }));
  const signatureId =
    data.signature === undefined || data.signature.trim() === ''
      ? undefined
      : keep('signature', data.signature);
  return {
    events: [
      {
        type: 'OutcomeDecided' as const,
        data: {
          stage: state.stage,
          outcome: data.outcome,
          effect: outcomeRule(context, data.outcome)?.effect ?? ('no finding' as const),
          redress: data.redress,
          redressOmitted,
          ...(reasonsId === undefined ? {} : { reasonsId }),
          ...(signatureId === undefined ? {} : { signatureId }),
        },
      },
    ],
    content,
  };
}
