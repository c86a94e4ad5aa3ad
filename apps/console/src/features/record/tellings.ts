import { titleInWords } from '@redress/web/words/title-in-words.ts';
import { recipientTitle } from '@redress/domain/letters/recipients.ts';
import { findLetter, findStage } from '@redress/domain/procedure/find.ts';
import { panelTellings } from './panel-tellings.ts';
import type { Tellings } from './telling.ts';

/** How each kind of event is told. Every kind has its words, or this does not compile. */
export const tellings: Tellings = {
  ComplaintReceived: ({ kind, channel }, { say }) => ({
    what: say(kind === 'concern' ? 'told.concern' : 'told.ComplaintReceived', {
      channel: say(`channel.${channel}`).toLowerCase(),
    }),
  }),
  ComplaintSigned: ({ how }, { say }) => ({
    what: say(how === 'on paper' ? 'told.signedOnPaper' : 'told.ComplaintSigned'),
  }),
  ReferenceMinted: ({ labelId }, { say, textOf }) => ({
    what: say('told.ReferenceMinted', { reference: textOf(labelId) }),
  }),
  ComplaintAssessed: ({ seriousness, informSubject, informOn, reasonId }, { say, day, textOf }) => ({
    what: `${say('told.ComplaintAssessed', { seriousness: say(`seriousness.${seriousness}`).toLowerCase() })} ${say(`told.inform.${informSubject}`, { date: informOn && day(informOn) })}`,
    text: textOf(reasonId),
  }),
  SubjectNamed: ({ personId, roles, subjectId }, { say, person, textOf, titleOf }) => ({
    what: say('told.SubjectNamed', {
      who:
        [...(personId === undefined ? [] : [person(personId)]), ...roles.map(titleOf)].join(', ') ||
        say('told.somebody'),
    }),
    text: textOf(subjectId),
  }),
  SubjectInformed: ({ noteId }, { say, textOf }) => ({
    what: say('told.SubjectInformed'),
    text: textOf(noteId),
  }),
  HandlerAssigned: ({ stage: key, role, personId, independence }, { say, person, titleOf, stage }) => ({
    what: say('told.HandlerAssigned', { who: person(personId), role: titleOf(role), stage: stage(key) }),
    text: independence === 'met' ? undefined : say('assign.notIndependent'),
  }),
  InvolvementRecorded: ({ personId }, { say, person }) => ({
    what: say('told.InvolvementRecorded', { who: person(personId) }),
  }),
  MeetingHeld: ({ on, noteId }, { say, day, textOf }) => ({
    what: say('told.MeetingHeld', { date: day(on) }),
    text: textOf(noteId),
  }),
  MeetingNotNeeded: ({ reasonId }, { say, textOf }) => ({
    what: say('told.MeetingNotNeeded'),
    text: textOf(reasonId),
  }),
  SpokenExplanationGiven: ({ at, noteId }, { say, moment, textOf }) => ({
    what: say('told.SpokenExplanationGiven', { at: moment(at) }),
    text: textOf(noteId),
  }),
  NoteAdded: ({ kind, noteId }, { say, textOf }) => ({ what: say(`note.${kind}`), text: textOf(noteId) }),
  MessageSent: ({ from, messageId }, { say, textOf }) => ({
    what: say(from === 'staff' ? 'told.messageToThem' : 'told.messageFromThem'),
    text: textOf(messageId),
  }),
  FindingRecorded: ({ stage: key, pointId, outcome, findingId }, { say, point, word, textOf }) => ({
    what: say('told.FindingRecorded', { number: point(pointId), word: word(key, outcome) }),
    text: textOf(findingId),
  }),
  OutcomeDecided: (
    { stage: key, outcome, reasonsId, redress },
    { say, word, stage, labelled, textOf, procedure },
  ) => ({
    what: `${say('told.OutcomeDecided', { stage: stage(key), word: word(key, outcome) })}${redress.length === 0 ? '' : ` ${say('told.redress', { offers: redress.map((offer) => labelled(findStage(procedure, key)?.redress ?? [], offer)).join(', ') })}`}`,
    text: textOf(reasonsId),
  }),
  LetterSent: ({ letter, to, channel, promised }, { say, day, procedure }) => ({
    what: `${say('told.LetterSent', { letter: findLetter(procedure, letter)?.name, to: titleInWords(recipientTitle(to, procedure)), channel: say(`channel.${channel}`).toLowerCase() })}${promised === undefined ? '' : ` ${say('told.promised', { date: day(promised.on) })}`}`,
  }),
  PointHeld: ({ pointId, ground, reasonId }, { say, point, labelled, textOf, procedure }) => ({
    what: say('told.PointHeld', { number: point(pointId), ground: labelled(procedure.holds, ground) }),
    text: textOf(reasonId),
  }),
  PointResumed: ({ pointId }, { say, point }) => ({
    what: say('told.PointResumed', { number: point(pointId) }),
  }),
  WindowSet: ({ until, standing }, { say, day }) => ({
    what: say(`told.window.${standing}`, { date: day(until) }),
  }),
  NextStageRequested: ({ to, late }, { say, stage }) => ({
    what: say(late ? 'told.requestedLate' : 'told.NextStageRequested', { stage: stage(to) }),
  }),
  LateRequestDecided: ({ accepted, reasonId }, { say, textOf }) => ({
    what: say(accepted ? 'told.lateAccepted' : 'told.lateRefused'),
    text: textOf(reasonId),
  }),
  StageOpened: ({ stage: key, direct }, { say, stage }) => ({
    what: say(direct ? 'told.stageDirect' : 'told.StageOpened', { stage: stage(key) }),
  }),
  ResponseObtained: ({ responseId }, { say, textOf }) => ({
    what: say('told.ResponseObtained'),
    text: textOf(responseId),
  }),
  ComplainantResponded: ({ response, noteId }, { say, textOf }) => ({
    what: say(`told.responded.${response}`),
    text: textOf(noteId),
  }),
  CaseClosed: ({ reason, noteId }, { say, labelled, textOf, procedure }) => ({
    what: say('told.CaseClosed', { reason: labelled(procedure.closures, reason) }),
    text: textOf(noteId),
  }),
  ...panelTellings,
};
