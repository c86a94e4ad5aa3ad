/**
 * The fixed words that procedures are written in. Everything a policy may differ in is data; these are the few things the engine itself
 * understands. No policy's own stage, role, letter or outcome name stands here.
 */

/** What can happen to a case that a clock may start or stop on. An event marks zero or more of these. */
export const MILESTONES = [
  'received', // the complaint reached the organisation, in whatever form
  'written', // it exists in writing (at once for the form; when written down for a spoken one)
  'signed', // the complainant signed it, or the signature was waived
  'assessed', // a senior person looked at how serious it is and who must be told
  'acknowledged',
  'autoAcknowledged',
  'referenceGiven', // reference and the handler's name were given
  'investigatorAsked',
  'meetingSettled', // a meeting was held, or it was recorded that none is needed
  'answeredInFull',
  'timescaleGiven', // in writing: when it will be fully addressed
  'spokenExplanation',
  'expectedDateGiven',
  'holdingLetterSent',
  'outcomeDated', // the date that stands on the outcome letter
  'outcomeSent',
  'outcomeReceived', // recorded, or deemed from the way it was sent
  'outcomeCopied', // a copy went to the person the procedure names
  'escalated', // the request for the next stage was received
  'escalationAcknowledged',
  'hearingNoticeSent',
  'hearingEnded',
  'panelDecided',
  'findingsSent', // to one recipient of the distribution list
  'informationRequested',
  'informationReceived',
  'subjectInformed',
  'referredOutside',
  'restrictionDecided',
  'restrictionReviewed',
  'closed',
  'destroyed',
  'procedureReviewed',
  'quarterEnded',
  'boardReported',
] as const;
export type Milestone = (typeof MILESTONES)[number];

/** hard: a miss is a breach. target: a miss is reported. complainant: a miss never punishes silently. info: a date printed in a letter. */
export const CLOCK_KINDS = ['hard', 'target', 'complainant', 'info'] as const;

export const STAGE_KINDS = [
  'concern',
  'intake',
  'investigation',
  'review',
  'reinvestigation',
  'panel',
  'signpost',
] as const;

/** What an outcome means, whatever word the policy uses for it ("uphold" wins in one policy and loses in another). */
export const EFFECTS = ['for', 'in part', 'against', 'no finding'] as const;
export type Effect = (typeof EFFECTS)[number];

/** Ways a complaint or a letter travels. */
export const CHANNELS = ['portal', 'email', 'post', 'phone', 'in person'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Who a letter, a bundle or a notice is written for: the rendition decides what it may show. */
export const RENDITIONS = ['full', 'without complainant', 'without subject', 'findings only'] as const;
export type Rendition = (typeof RENDITIONS)[number];

/** What fills a required block of a letter. `typed` is written by a person; everything else comes from the case. */
export const FILLS = [
  'typed',
  'reference',
  'handler',
  'stated date', // the date the letter promises: the sender sets it, it becomes a promise
  'clock date', // the due date of a named clock
  'outcome word',
  'findings', // one answer for each point of complaint
  'redress',
  'next stage', // how to go on, and until when
  'finality',
  'external bodies',
  'hearing',
  'decision', // panel: unanimous or by a majority
  'recommendations',
] as const;
export type Fill = (typeof FILLS)[number];

/** What people may do in a case because of the role they hold, named so that procedures can hand duties out. */
export const DUTIES = [
  'receives', // sees new complaints, signs for them, keeps the register
  'assesses', // triage
  'assigns',
  'investigates',
  'decides',
  'reviews', // hears the next stage as a review
  'convenes', // arranges the panel
  'responds', // gives the organisation's account at a hearing
  'oversees', // monitors, reports; sees the register without the content
  'safeguards',
] as const;
export type Duty = (typeof DUTIES)[number];
