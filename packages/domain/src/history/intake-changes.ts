import { londonDate } from '../calendar/plain-date.ts';
import type { Changes } from './changes.ts';
import type { intakeEvents } from './intake-events.ts';

/** What a complaint is as it comes in and is looked at for the first time. */
export const intakeChanges: Changes<keyof typeof intakeEvents> = {
  ComplaintReceived: (state, data) => ({
    ...state,
    status: 'open',
    kind: data.kind,
    procedure: data.procedure,
    trackingNumber: data.trackingNumber,
    receivedAt: data.receivedAt,
    receivedOn: londonDate(data.receivedAt),
    channel: data.channel,
    anonymous: data.anonymous,
    onBehalf: data.onBehalf,
    signature: data.signature,
    topics: data.topics,
    about: data.about,
    answersId: data.answersId,
    points: data.points.map((id) => ({ id, findings: {} })),
    stage: data.stage,
    stagesOpened: [data.stage],
    ...(data.audience === undefined ? {} : { audience: data.audience }),
    ...(data.site === undefined ? {} : { site: data.site }),
  }),
  ComplaintSigned: (state) => ({ ...state, signature: 'given' }),
  ReferenceMinted: (state, data) => ({ ...state, referenceId: data.referenceId }),
  ComplaintAssessed: (state, data) => ({
    ...state,
    assessment: {
      seriousness: data.seriousness,
      informSubject: data.informSubject,
      ...(data.informOn === undefined ? {} : { informOn: data.informOn }),
    },
  }),
  SubjectNamed: (state, data) => ({
    ...state,
    about: [...new Set([...state.about, ...data.roles])],
    subjects: data.personId === undefined ? state.subjects : [...new Set([...state.subjects, data.personId])],
  }),
  SubjectInformed: (state) => ({ ...state, subjectInformed: true }),
};
