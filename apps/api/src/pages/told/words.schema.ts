/** Words that are closed in the domain, as enums: a space is `_`. An app goes on where a later release sends a word that it does not know. */
import type { PanelState } from '@redress/domain/history/panel-state.ts';
import type { CaseState, Handler, StageRequest } from '@redress/domain/history/state.ts';
import { MILESTONES, type Channel, type Effect } from '@redress/domain/procedure/vocabulary.ts';
import type { Spelled } from '@redress/domain/words/spelled.ts';
import { builder } from '../../builder.ts';

type Words<Word extends string> = Record<Spelled<Word>, object>;
type Assessment = NonNullable<CaseState['assessment']>;

export const CaseStatus = builder.enumType('CaseStatus', {
  values: { new: {}, open: {}, closed: {} } satisfies Words<CaseState['status']>,
});

export const CaseKind = builder.enumType('CaseKind', {
  values: { concern: {}, complaint: {} } satisfies Words<CaseState['kind']>,
});

export const ChannelWord = builder.enumType('Channel', {
  description: 'How something came in.',
  values: { portal: {}, email: {}, post: {}, phone: {}, in_person: {} } satisfies Words<Channel>,
});

export const OnBehalf = builder.enumType('OnBehalf', {
  description: 'For whom somebody complains.',
  values: { self: {}, someone_else: {}, organisation: {} } satisfies Words<CaseState['onBehalf']>,
});

export const SignatureStanding = builder.enumType('SignatureStanding', {
  description: '`waived`: nobody can sign an anonymous complaint.',
  values: { given: {}, needed: {}, waived: {}, not_asked: {} } satisfies Words<CaseState['signature']>,
});

export const Seriousness = builder.enumType('Seriousness', {
  values: { ordinary: {}, serious: {}, very_serious: {} } satisfies Words<Assessment['seriousness']>,
});

export const InformSubject = builder.enumType('InformSubject', {
  description: 'When the person it is about is to be told.',
  values: { now: {}, later: {}, not_yet: {}, no_subject: {} } satisfies Words<Assessment['informSubject']>,
});

export const Independence = builder.enumType('Independence', {
  description: 'Whether the handler had no part in the earlier stages.',
  values: { met: {}, nobody_independent_available: {} } satisfies Words<Handler['independence']>,
});

export const OutcomeEffect = builder.enumType('OutcomeEffect', {
  description: "What an outcome means for the complainant, whatever the policy's word for it is.",
  values: { for: {}, in_part: {}, against: {}, no_finding: {} } satisfies Words<Effect>,
});

export const WindowStanding = builder.enumType('WindowStanding', {
  description: 'A date that is only proposed binds nobody.',
  values: { agreed: {}, proposed: {} } satisfies Words<CaseState['windows'][string]['standing']>,
});

export const LateRequestDecision = builder.enumType('LateRequestDecision', {
  values: { accepted: {}, refused: {} } satisfies Words<NonNullable<StageRequest['decided']>>,
});

export const ComplainantResponse = builder.enumType('ComplainantResponse', {
  description: 'What the complainant said to the outcome.',
  values: { satisfied: {}, not_satisfied: {}, no_answer: {} } satisfies Words<
    NonNullable<CaseState['complainantResponse']>
  >,
});

export const MilestoneWord = builder.enumType('Milestone', {
  description: 'What a case can reach, that clocks start and stop on.',
  values: MILESTONES,
});

export const Carried = builder.enumType('Carried', {
  description: 'How a panel decided.',
  values: { unanimous: {}, by_a_majority: {} } satisfies Words<
    NonNullable<PanelState['decision']>['carried']
  >,
});
