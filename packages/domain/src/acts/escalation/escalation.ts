import type { WayOn } from '../../procedure/stages.ts';
import { londonDate, type Instant, type PlainDate } from '../../calendar/plain-date.ts';
import { complainantOrStaff, withDuty } from '../authority.ts';
import { clocks, type Clock } from '../../clocks/clocks.ts';
import type { CommandData } from '../commands.ts';
import type { CaseEvent } from '../../history/events.ts';
import type { Context, Facts, Refusal } from '../facts.ts';
import { refused, written, type Rules } from '../rule.ts';

/** Going on to another stage: an appeal, a review, a panel, or bodies outside. */
export const escalationRules: Rules<'RequestNextStage' | 'DecideLateRequest'> = {
  RequestNextStage: {
    gates: [
      ({ state }) => (state.status === 'new' ? refused('no case', 'There is no such complaint.') : undefined),
      complainantOrStaff,
      nothingPending,
      (facts) => (waysOn(facts).length === 0 ? noWayOn(facts) : undefined),
      (facts, data) =>
        data.to === undefined || wayTo(facts, data.to) !== undefined
          ? undefined
          : refused('way', 'Choose one of the ways on that your letter names.', 'to'),
      (facts, data) => {
        const ways = waysOn(facts).filter((way) => data.to === undefined || way.to === data.to);
        return ways.length > 0 && ways.every((way) => way.late === 'refused' && windowOf(facts, way).over)
          ? refused(
              'too late',
              'The time to ask for this has passed, and the procedure allows no late requests.',
            )
          : undefined;
      },
    ],
    check: (facts, data) => [
      ...(wayTo(facts, data.to)?.asks ?? []).flatMap((ask) =>
        ask.required
          ? written(data.answers[ask.key], ask.key, `an answer to "${ask.label.replace(/[?:]+$/, '')}"`)
          : [],
      ),
      ...(data.receivedAt !== undefined && data.receivedAt > facts.now
        ? [refused('future', 'The request cannot have arrived in the future.', 'receivedAt')]
        : []),
      ...(data.receivedAt !== undefined && londonDate(data.receivedAt) < earliestRequest(facts, data.to)
        ? [
            refused(
              'before',
              'The request cannot have arrived before there was something to ask about. Check the date.',
              'receivedAt',
            ),
          ]
        : []),
    ],
    decide: request,
  },
  DecideLateRequest: {
    gates: [
      withDuty('assigns', 'decides', 'convenes', 'receives'),
      ({ state }) =>
        state.requests.at(-1)?.late === true && state.requests.at(-1)?.decided === undefined
          ? undefined
          : refused('no late request', 'No late request is waiting for a decision.'),
    ],
    check: (_facts, data) => written(data.reason, 'reason', 'why the late request is taken, or not'),
    decide: ({ state, newId, now }, data) => {
      const reasonId = newId();
      const to = state.requests.at(-1)?.to ?? state.stage;
      const decided: CaseEvent = {
        type: 'LateRequestDecided',
        data: { to, accepted: data.accepted, reasonId },
      };
      return {
        events: data.accepted
          ? [decided, { type: 'StageOpened', data: { stage: to, openedAt: now, direct: false } }]
          : [decided],
        content: [{ id: reasonId, kind: 'reason', body: data.reason.trim() }],
      };
    },
  },
};

/**
 * The ways on that are open to whoever asks: those the sent outcome of the present stage leads to, and those that can be taken at any time (the
 * choice of the formal procedure, which closing the file takes from nobody: OTO-POL-1). A way that only the organisation's own work takes is nobody's to ask for.
 */
export const waysOn = ({ state, procedure, actor }: Facts): readonly WayOn[] => {
  const sent = state.outcomes.findLast(
    (candidate) => candidate.stage === state.stage && candidate.sentOn !== undefined,
  );
  const stage = procedure.stages.find((candidate) => candidate.key === state.stage);
  return (stage?.onward ?? [])
    .filter((way) => way.by === 'complainant' || (way.by === 'subject' && actor.kind !== 'complainant'))
    .filter((way) =>
      sent === undefined ? way.anytime : way.after === undefined || way.after.includes(sent.effect),
    );
};

/** Until when a way on is open. `over` is false while it is open or has no end; `clock` is where its date is explained. */
export const windowOf = (
  facts: Facts,
  way: WayOn,
  at: Instant = facts.now,
): { over: boolean; clock?: Clock } => {
  if (way.window.kind === 'open') return { over: false };
  const { clock: key } = way.window;
  const clock = clocks(facts.state, facts.procedure, facts.calendar, at).find(
    (candidate) => candidate.key === key,
  );
  if (clock === undefined) return { over: false };
  // A date that was only proposed binds nobody: OTO ?10, without a recorded agreement the time never runs out by itself.
  const agreed = way.window.kind === 'fixed' || facts.state.windows[facts.state.stage]?.standing === 'agreed';
  return { over: agreed && clock.dueOn !== undefined && londonDate(at) > clock.dueOn, clock };
};

const wayTo = (facts: Facts, to: string): WayOn | undefined => waysOn(facts).find((way) => way.to === to);

/** The first day on which somebody could have asked: of the outcome, or of the complaint where the way is open at any time. */
const earliestRequest = (facts: Facts, to: string): PlainDate => {
  const { state } = facts;
  const sent = state.outcomes.findLast(({ stage, sentOn }) => stage === state.stage && sentOn !== undefined);
  const received = state.receivedOn ?? londonDate(facts.now);
  return wayTo(facts, to)?.anytime === true ? received : (sent?.sentOn ?? received);
};

const noWayOn = ({ state, procedure }: Facts): Refusal => {
  const stage = procedure.stages.find((candidate) => candidate.key === state.stage);
  const sent = state.outcomes.some(
    (outcome) => outcome.stage === state.stage && outcome.sentOn !== undefined,
  );
  if (sent && stage?.final === true)
    return refused('final', 'This decision is final. The letter names bodies outside that can advise you.');
  return sent
    ? refused('no way on', 'The procedure names no further stage after this outcome.')
    : refused(
        'no outcome yet',
        'You can ask for the next stage once this one has an outcome. You will be told when there is one.',
      );
};

function nothingPending({ state }: Facts): Refusal | undefined {
  const last = state.requests.at(-1);
  return last !== undefined && last.late && last.decided === undefined
    ? refused(
        'pending',
        'Your request has arrived. It came after the time for it, so somebody is deciding whether it can be taken.',
      )
    : undefined;
}

function request(context: Context, data: CommandData['RequestNextStage']) {
  const { state, newId, now, actor } = context;
  const receivedAt = actor.kind === 'staff' ? (data.receivedAt ?? now) : now;
  const way = waysOn(context).find((candidate) => candidate.to === data.to);
  const late = way !== undefined && windowOf(context, way, receivedAt).over;
  const answersId = newId();
  const requested: CaseEvent = {
    type: 'NextStageRequested',
    data: { from: state.stage, to: data.to, receivedAt, late, answersId },
  };
  const opened: CaseEvent = {
    type: 'StageOpened',
    data: { stage: data.to, openedAt: receivedAt, direct: false },
  };
  return {
    events: late ? [requested] : [requested, opened],
    content: [{ id: answersId, kind: 'request' as const, body: JSON.stringify(data.answers) }],
  };
}
