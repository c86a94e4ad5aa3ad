import { londonDate, parseInstant } from '../../calendar/plain-date.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import { chosenFrom, withinCalendar, written } from '../checks.ts';
import type { Facts } from '../../history/facts.ts';
import type { Complaint } from './complaint.ts';
import { answerProblems } from './intake-answers.ts';
import { redirectFor } from './redirect.ts';

/** Everything that is wrong with a new complaint, in the order of the form. */
export const complaintProblems = (facts: Facts, data: Complaint): readonly Refusal[] => [
  ...whoProblems(facts, data),
  ...answerProblems(facts.procedure, data, londonDate(facts.now)),
  ...pointProblems(facts, data),
  ...signatureProblems(facts, data),
  ...receiptProblems(facts, data),
];

const whoProblems = (facts: Facts, data: Complaint): readonly Refusal[] => {
  const { intake, eligibility, sites } = facts.procedure;
  const redirect = redirectFor(facts, data);
  return [
    ...(redirect === undefined
      ? []
      : [refused('redirect', { label: redirect.label, target: redirect.target }, 'audience')]),
    ...(data.audience === undefined ? [] : chosenFrom(eligibility.audiences, [data.audience], 'audience')),
    // Keys stand in the history, so nothing but the procedure's own may get there.
    ...chosenFrom(eligibility.topics, data.topics, 'topics'),
    ...(data.site === undefined ? [] : chosenFrom(sites, [data.site], 'site')),
    ...(data.anonymous && !intake.anonymous.accepted ? [refused('name needed', {}, 'anonymous')] : []),
    ...(data.onBehalf !== 'self' && !intake.onBehalf.accepted
      ? [refused('own complaint only', {}, 'onBehalf')]
      : []),
  ];
};

const pointProblems = ({ procedure }: Facts, data: Complaint): readonly Refusal[] => {
  const { most } = procedure.intake.points;
  if (data.points.length > most) return [refused('too many points', { most }, 'points')];
  const [empty] = data.points.filter((point) => point.trim() === '');
  const missing = refused('empty point', {}, 'points');
  return empty === undefined ? data.points.flatMap((point) => written(point, missing)) : [missing];
};

const signatureProblems = ({ procedure, actor }: Facts, data: Complaint): readonly Refusal[] => {
  const { needed, waivedWhenAnonymous } = procedure.intake.signature;
  if (!needed || data.kind === 'concern' || (data.anonymous && waivedWhenAnonymous)) return [];
  if (data.signature === undefined) {
    // NAM ?1: a complaint that somebody told us is taken in unsigned and sent back for signing; only the form asks for it at once.
    return actor.kind === 'complainant' ? [refused('not signed', {}, 'signature')] : [];
  }
  return [
    ...written(data.signature.name, refused('no name to sign', {}, 'signature')),
    ...(data.signature.declared ? [] : [refused('not declared', {}, 'declared')]),
  ];
};

const receiptProblems = (facts: Facts, data: Complaint): readonly Refusal[] => {
  const { now, actor } = facts;
  if (data.receivedAt === undefined || actor.kind === 'complainant') return [];
  if (parseInstant(data.receivedAt) === undefined) return [refused('no time of arrival', {}, 'receivedAt')];
  return data.receivedAt > now
    ? [refused('arrival to come', {}, 'receivedAt')]
    : withinCalendar(londonDate(data.receivedAt), facts, 'receivedAt');
};
