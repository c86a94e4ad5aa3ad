import type { CaseEvent, EventData, EventType, Recorded } from '@redress/domain/history/events.ts';
import { isKnown } from '@redress/domain/history/evolve.ts';
import { titleOf as recipientTitle } from '@redress/domain/letters/recipients.ts';
import { findLetter, findStage } from '@redress/domain/procedure/find.ts';
import { useLongDate } from '@redress/web/words/Dates.tsx';
import { useIntl } from 'react-intl';
import { useOpenCase } from '../../case/open-case.ts';
import { usePoints } from '../../case/use-points.ts';
import { useSay } from '@redress/web/words/use-say.ts';

/** What happened, in one sentence, and what was written at the time. */
export type Told = { what: string; text?: string };

type Tellings = { readonly [T in EventType]: (data: EventData[T]) => Told };

/** Tells the events of a case. Every kind of event has its words, or this does not compile. */
export function useTelling(): (event: Recorded) => Told {
  const say = useSay();
  const intl = useIntl();
  const day = useLongDate();
  const points = usePoints();
  const { facts, textOf, nameOf, titleOf } = useOpenCase();
  const { procedure } = facts;
  const moment = (at: string) => intl.formatDate(at, { dateStyle: 'full', timeStyle: 'short' });
  const person = (id: string | undefined) => nameOf(id) ?? say('person.unknown');
  const stage = (key: string) => findStage(procedure, key)?.name ?? key;
  const point = (id: string) => points.find((each) => each.id === id)?.number ?? 0;
  const word = (stageKey: string, key: string) =>
    findStage(procedure, stageKey)?.outcomes.find((outcome) => outcome.key === key)?.word ?? key;
  const step = (key: string) => procedure.panel?.runSheet.find((each) => each.key === key)?.title ?? key;
  const labelled = (list: readonly { key: string; label: string }[], key: string) =>
    list.find((each) => each.key === key)?.label ?? key;

  const tellings: Tellings = {
    ComplaintReceived: ({ kind, channel }) => ({
      what: say(kind === 'concern' ? 'told.concern' : 'told.ComplaintReceived', {
        channel: say(`channel.${channel}`).toLowerCase(),
      }),
    }),
    ComplaintSigned: ({ how }) => ({
      what: say(how === 'on paper' ? 'told.signedOnPaper' : 'told.ComplaintSigned'),
    }),
    ReferenceMinted: ({ labelId }) => ({ what: say('told.ReferenceMinted', { reference: textOf(labelId) }) }),
    ComplaintAssessed: ({ seriousness, informSubject, informOn, reasonId }) => ({
      what: `${say('told.ComplaintAssessed', { seriousness: say(`seriousness.${seriousness}`).toLowerCase() })} ${say(`told.inform.${informSubject}`, { date: informOn && day(informOn) })}`,
      text: textOf(reasonId),
    }),
    SubjectNamed: ({ personId, roles, subjectId }) => ({
      what: say('told.SubjectNamed', {
        who:
          [...(personId === undefined ? [] : [person(personId)]), ...roles.map(titleOf)].join(', ') ||
          say('told.somebody'),
      }),
      text: textOf(subjectId),
    }),
    SubjectInformed: ({ noteId }) => ({ what: say('told.SubjectInformed'), text: textOf(noteId) }),
    HandlerAssigned: ({ stage: key, role, personId, independence }) => ({
      what: say('told.HandlerAssigned', { who: person(personId), role: titleOf(role), stage: stage(key) }),
      text: independence === 'met' ? undefined : say('assign.notIndependent'),
    }),
    InvolvementRecorded: ({ personId }) => ({
      what: say('told.InvolvementRecorded', { who: person(personId) }),
    }),
    MeetingHeld: ({ on, noteId }) => ({
      what: say('told.MeetingHeld', { date: day(on) }),
      text: textOf(noteId),
    }),
    MeetingNotNeeded: ({ reasonId }) => ({ what: say('told.MeetingNotNeeded'), text: textOf(reasonId) }),
    SpokenExplanationGiven: ({ at, noteId }) => ({
      what: say('told.SpokenExplanationGiven', { at: moment(at) }),
      text: textOf(noteId),
    }),
    NoteAdded: ({ kind, noteId }) => ({ what: say(`note.${kind}`), text: textOf(noteId) }),
    MessageSent: ({ from, messageId }) => ({
      what: say(from === 'staff' ? 'told.messageToThem' : 'told.messageFromThem'),
      text: textOf(messageId),
    }),
    FindingRecorded: ({ stage: key, pointId, outcome, findingId }) => ({
      what: say('told.FindingRecorded', { number: point(pointId), word: word(key, outcome) }),
      text: textOf(findingId),
    }),
    OutcomeDecided: ({ stage: key, outcome, reasonsId, redress }) => ({
      what: `${say('told.OutcomeDecided', { stage: stage(key), word: word(key, outcome) })}${redress.length === 0 ? '' : ` ${say('told.redress', { offers: redress.map((offer) => labelled(findStage(procedure, key)?.redress ?? [], offer)).join(', ') })}`}`,
      text: textOf(reasonsId),
    }),
    LetterSent: ({ letter, to, channel, promised }) => ({
      what: `${say('told.LetterSent', { letter: findLetter(procedure, letter)?.name, to: recipientTitle(to, procedure), channel: say(`channel.${channel}`).toLowerCase() })}${promised === undefined ? '' : ` ${say('told.promised', { date: day(promised.on) })}`}`,
    }),
    PointHeld: ({ pointId, ground, reasonId }) => ({
      what: say('told.PointHeld', { number: point(pointId), ground: labelled(procedure.holds, ground) }),
      text: textOf(reasonId),
    }),
    PointResumed: ({ pointId }) => ({ what: say('told.PointResumed', { number: point(pointId) }) }),
    WindowSet: ({ until, standing }) => ({ what: say(`told.window.${standing}`, { date: day(until) }) }),
    NextStageRequested: ({ to, late }) => ({
      what: say(late ? 'told.requestedLate' : 'told.NextStageRequested', { stage: stage(to) }),
    }),
    LateRequestDecided: ({ accepted, reasonId }) => ({
      what: say(accepted ? 'told.lateAccepted' : 'told.lateRefused'),
      text: textOf(reasonId),
    }),
    StageOpened: ({ stage: key, direct }) => ({
      what: say(direct ? 'told.stageDirect' : 'told.StageOpened', { stage: stage(key) }),
    }),
    ResponseObtained: ({ responseId }) => ({ what: say('told.ResponseObtained'), text: textOf(responseId) }),
    ComplainantResponded: ({ response, noteId }) => ({
      what: say(`told.responded.${response}`),
      text: textOf(noteId),
    }),
    CaseClosed: ({ reason, noteId }) => ({
      what: say('told.CaseClosed', { reason: labelled(procedure.closures, reason) }),
      text: textOf(noteId),
    }),
    PanelMemberAppointed: ({ personId, independent, chair }) => ({
      what: say('told.PanelMemberAppointed', {
        who: person(personId),
        part: [
          say(chair ? 'panel.isChair' : 'panel.isMember'),
          ...(independent ? [say('panel.isIndependent')] : []),
        ].join(', '),
      }),
    }),
    PanelMemberStoodDown: ({ personId, why, reasonId }) => ({
      what: say('told.PanelMemberStoodDown', {
        who: person(personId),
        why: say(`standDown.${why}`).toLowerCase(),
      }),
      text: textOf(reasonId),
    }),
    HearingArranged: ({ hearingAt, placeId }) => ({
      what: say('told.HearingArranged', { at: moment(hearingAt) }),
      text: textOf(placeId),
    }),
    PapersReleased: ({ version, documents }) => ({
      what: say('told.PapersReleased', { version, count: documents.length }),
    }),
    PapersRead: ({ personId, version }) => ({
      what: say('told.PapersRead', { who: person(personId), version }),
    }),
    HearingOpened: ({ present }) => ({
      what: say('told.HearingOpened', { who: present.map(person).join(', ') }),
    }),
    HearingStepTaken: ({ step: key, noteId }) => ({ what: step(key), text: textOf(noteId) }),
    HearingNoted: ({ step: key, noteId }) => ({
      what: say('told.HearingNoted', { step: step(key) }),
      text: textOf(noteId),
    }),
    HearingStepDeparted: ({ step: key, reasonId }) => ({
      what: say('told.HearingStepDeparted', { step: step(key) }),
      text: textOf(reasonId),
    }),
    HearingAdjourned: ({ reasonId }) => ({ what: say('told.HearingAdjourned'), text: textOf(reasonId) }),
    HearingEnded: () => ({ what: say('told.HearingEnded') }),
    VoteCast: ({ personId }) => ({ what: say('told.VoteCast', { who: person(personId) }) }),
    VoteUndecided: ({ round }) => ({ what: say('told.VoteUndecided', { round }) }),
    PanelDecided: ({ outcome, carried }) => ({
      what: say('told.PanelDecided', {
        word: word(procedure.panel?.stage ?? '', outcome),
        carried: say(`carried.${carried}`),
      }),
    }),
    PanelFindingsRecorded: ({ actionId, recommendationsId }) => ({
      what: say('told.PanelFindingsRecorded'),
      text: [textOf(actionId), textOf(recommendationsId)].filter((part) => part !== undefined).join('\n'),
    }),
  };
  const told = <T extends EventType>({ type, data }: CaseEvent<T>): Told => tellings[type](data);
  return (event) => (isKnown(event) ? told(event) : { what: say('told.Unread') });
}
