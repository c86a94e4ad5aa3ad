import { londonDate } from '../../calendar/plain-date.ts';
import { caseIsOpen, complainantOrStaff, handlerOr, handlesNow, withDuty } from '../authority.ts';
import { decidesStage } from '../independence.ts';
import type { CommandData } from '../commands.ts';
import type { CaseEvent } from '../../history/events.ts';
import type { ContentKind } from '../../access/sights.ts';
import type { Context, Facts, Refusal } from '../facts.ts';
import { refused, written, type Rules } from '../rule.ts';
import { isTold, outcomeSent } from '../../letters/points-told.ts';

/** The written record of finding out what happened: meetings, calls, notes, messages, and what is found on each point. */
export const investigationRules: Rules<
  | 'RecordMeeting'
  | 'RecordNoMeeting'
  | 'RecordSpokenExplanation'
  | 'AddNote'
  | 'SendMessage'
  | 'RecordFinding'
  | 'HoldPoint'
  | 'ResumePoint'
  | 'RecordResponse'
> = {
  RecordMeeting: {
    gates: [caseIsOpen, handlerOr('investigates')],
    check: ({ state, now }, data) => [
      ...(data.on > londonDate(now)
        ? [refused('future', 'Record the meeting once it has been held.', 'on')]
        : []),
      ...(state.receivedOn !== undefined && data.on < state.receivedOn
        ? [refused('before', 'The meeting cannot have been before the complaint arrived.', 'on')]
        : []),
      ...written(data.note, 'note', 'who met and what was said'),
    ],
    decide: (context, data) =>
      withText(context, 'note', data.note, (noteId) => ({
        type: 'MeetingHeld',
        data: { on: data.on, noteId },
      })),
  },
  RecordNoMeeting: {
    gates: [caseIsOpen, handlerOr('investigates')],
    check: (_facts, data) => written(data.reason, 'reason', 'why no meeting is needed'),
    decide: (context, data) =>
      withText(context, 'reason', data.reason, (reasonId) => ({
        type: 'MeetingNotNeeded',
        data: { reasonId },
      })),
  },
  RecordSpokenExplanation: {
    gates: [caseIsOpen, handlerOr('investigates')],
    check: ({ now, state }, data) => [
      ...(data.at > now ? [refused('future', 'Record the call once it has been made.', 'at')] : []),
      ...(state.receivedAt !== undefined && data.at < state.receivedAt
        ? [refused('before', 'The call cannot have been before the complaint arrived.', 'at')]
        : []),
      ...written(data.note, 'note', 'what was explained: the steps taken and the time it will take'),
    ],
    decide: (context, data) =>
      withText(context, 'note', data.note, (noteId) => ({
        type: 'SpokenExplanationGiven',
        data: { at: data.at, noteId },
      })),
  },
  AddNote: {
    gates: [caseIsOpen, handlerOr('receives', 'assesses', 'assigns', 'investigates', 'convenes')],
    check: (_facts, data) => written(data.note, 'note', 'the note'),
    decide: (context, data) =>
      withText(context, 'note', data.note, (noteId) => ({
        type: 'NoteAdded',
        data: { kind: data.kind, noteId },
      })),
  },
  SendMessage: {
    gates: [
      ({ state }) => (state.status === 'new' ? refused('no case', 'There is no such complaint.') : undefined),
      complainantOrStaff,
    ],
    check: (_facts, data) => written(data.message, 'message', 'your message'),
    decide: (context, data) =>
      withText(context, 'message', data.message, (messageId) => ({
        type: 'MessageSent',
        data: { from: context.actor.kind === 'complainant' ? 'complainant' : 'staff', messageId },
      })),
  },
  RecordFinding: {
    gates: [
      caseIsOpen,
      (facts) => (handlesNow(facts) ? undefined : decidesStage(facts)),
      decidingStage,
      findingNotSent,
    ],
    check: (facts, data) => [
      ...knownPoint(facts, data.pointId),
      ...(facts.state.points.some((point) => point.id === data.pointId && point.held !== undefined)
        ? [refused('held', 'This point is on hold. Take it off hold before you record a finding.', 'pointId')]
        : []),
      ...(outcomeRule(facts, data.outcome) === undefined
        ? [refused('outcome', 'Choose one of the outcomes of this stage.', 'outcome')]
        : []),
      ...written(data.finding, 'finding', 'what you found on this point, and why'),
    ],
    decide: (context, data) =>
      withText(context, 'finding', data.finding, (findingId) => ({
        type: 'FindingRecorded',
        data: {
          stage: context.state.stage,
          pointId: data.pointId,
          outcome: data.outcome,
          effect: outcomeRule(context, data.outcome)?.effect ?? 'no finding',
          findingId,
        },
      })),
  },
  HoldPoint: {
    gates: [
      caseIsOpen,
      handlerOr('investigates', 'assesses', 'assigns'),
      ({ procedure }) =>
        procedure.holds.length === 0
          ? refused('no holds', 'This procedure does not allow putting a complaint on hold.')
          : undefined,
    ],
    check: (facts, data) => [
      ...knownPoint(facts, data.pointId),
      ...(facts.state.points.some((point) => point.id === data.pointId && point.held !== undefined)
        ? [refused('held', 'This point is on hold already.', 'pointId')]
        : []),
      ...(facts.procedure.holds.some((hold) => hold.key === data.ground)
        ? []
        : [refused('ground', 'Choose one of the grounds that the procedure allows.', 'ground')]),
      ...written(data.reason, 'reason', 'why this point has to wait; the complainant will be told'),
    ],
    decide: (context, data) =>
      withText(context, 'reason', data.reason, (reasonId) => ({
        type: 'PointHeld',
        data: { pointId: data.pointId, ground: data.ground, heldOn: londonDate(context.now), reasonId },
      })),
  },
  ResumePoint: {
    gates: [caseIsOpen, handlerOr('investigates', 'assesses', 'assigns')],
    check: (facts, data) => [
      ...knownPoint(facts, data.pointId),
      ...(facts.state.points.some((point) => point.id === data.pointId && point.held === undefined)
        ? [refused('not held', 'This point is not on hold.', 'pointId')]
        : []),
    ],
    decide: ({ now }, data) => ({
      events: [{ type: 'PointResumed', data: { pointId: data.pointId, resumedOn: londonDate(now) } }],
      content: [],
    }),
  },
  RecordResponse: {
    gates: [caseIsOpen, withDuty('convenes', 'responds', 'assigns')],
    check: (_facts, data) =>
      written(data.response, 'response', "the organisation's account of what happened"),
    decide: (context, data) =>
      withText(context, 'response', data.response, (responseId) => ({
        type: 'ResponseObtained',
        data: { responseId },
      })),
  },
};

/** The outcome row of the present stage by its key. */
export const outcomeRule = ({ state, procedure }: Facts, outcome: string) =>
  procedure.stages
    .find((stage) => stage.key === state.stage)
    ?.outcomes.find((candidate) => candidate.key === outcome);

/** A gate: the present stage ends in an outcome that staff decide (a panel decides by its own rules). */
export function decidingStage({ state, procedure }: Facts): Refusal | undefined {
  const stage = procedure.stages.find((candidate) => candidate.key === state.stage);
  if (stage?.kind === 'panel') return refused('panel', 'The panel decides this stage.');
  return stage === undefined || stage.outcomes.length === 0
    ? refused(
        'no outcome here',
        'This stage has no outcome of its own. Assign a handler to start the investigation.',
      )
    : undefined;
}

/** What was found stands once a letter told it. A point that was on hold then is still to be answered. */
function findingNotSent(
  facts: Facts,
  { pointId }: Partial<CommandData['RecordFinding']>,
): Refusal | undefined {
  const { state } = facts;
  const asked = state.points.filter((point) => pointId === undefined || point.id === pointId);
  return outcomeSent(facts) && asked.length > 0 && asked.every((point) => isTold(facts, point.id))
    ? refused('sent', 'The outcome has been sent, so its findings cannot be changed.')
    : undefined;
}

const knownPoint = ({ state }: Facts, pointId: string): readonly Refusal[] =>
  state.points.some((point) => point.id === pointId)
    ? []
    : [refused('point', 'Choose one of the points of this complaint.', 'pointId')];

const withText = (context: Context, kind: ContentKind, text: string, event: (id: string) => CaseEvent) => {
  const id = context.newId();
  return { events: [event(id)], content: [{ id, kind, body: text.trim() }] };
};
