import { problems } from '@redress/domain/acts/decide.ts';
import type { Facts } from '@redress/domain/history/facts.ts';
import { redirectFor } from '@redress/domain/acts/intake/redirect.ts';
import { askedFields } from '@redress/domain/acts/intake/intake-answers.ts';
import type { IntakeField } from '@redress/domain/procedure/intake.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { complaintOf, type Draft } from './draft.ts';

export type Choosing =
  | 'kind'
  | 'audience'
  | 'onBehalf'
  | 'scribe'
  | 'topics'
  | 'about'
  | 'site'
  | 'anonymous';

/** One page of the form. `field`: questions of the policy's own form, several only where they are short and belong together. */
export type FormPage =
  | { key: Choosing | 'points' | 'sign' | 'also' | 'elsewhere' }
  | { key: string; fields: readonly IntakeField[] };

const MOST_ON_A_PAGE = 5;

/** The pages this person goes through, in order, as the procedure and the answers so far have it. */
export function formPages(facts: Facts, draft: Draft): readonly FormPage[] {
  const { procedure } = facts;
  const { eligibility, intake, sites, stages } = procedure;
  const complaint = complaintOf(draft, procedure);
  const first = [
    when(
      stages.some((stage) => stage.kind === 'concern'),
      'kind',
    ),
    when(eligibility.audiences.length > 0, 'audience'),
  ].flat();
  if (redirectFor(facts, { ...complaint, topics: [] })) return [...first, { key: 'elsewhere' }];
  const topics = [...first, ...when(eligibility.topics.length > 0, 'topics')];
  if (redirectFor(facts, complaint)) return [...topics, { key: 'elsewhere' }];
  return [
    ...topics,
    ...when(signposts(procedure, draft).length > 0, 'also'),
    ...when(intake.onBehalf.accepted, 'onBehalf'),
    ...when(draft.onBehalf === 'someone else' && intake.scribe.thirdParty, 'scribe'),
    ...when(intake.anonymous.accepted, 'anonymous'),
    ...fieldPages(facts, complaint.anonymous),
    ...when(aboutRoles(procedure).length > 0, 'about'),
    ...when(sites.length > 1, 'site'),
    ...when(signatureAsked(facts, draft), 'sign'),
  ];
}

/** Other places that should know as well, for who and what this is about; the complaint is taken in all the same. */
export const signposts = ({ eligibility }: Procedure, draft: Draft) =>
  eligibility.redirects.filter(
    ({ when: about, effect }) =>
      effect === 'signpost' &&
      ('audience' in about ? about.audience === draft.audience : draft.topics.includes(about.topic)),
  );

/** The people of the organisation, by role, whom a complaint can be said to be about. */
export const aboutRoles = ({ roles }: Procedure) => roles.filter((role) => !role.outside);

/** Whether the rules want this complaint signed. */
export const signatureAsked = (facts: Facts, draft: Draft): boolean =>
  problems(
    { type: 'ReceiveComplaint', data: { ...complaintOf(draft, facts.procedure), signature: undefined } },
    facts,
  ).some((problem) => problem.code === 'not signed');

function fieldPages(facts: Facts, anonymous: boolean): readonly FormPage[] {
  const pages: FormPage[] = [];
  for (const field of askedFields(facts.procedure, { anonymous })) {
    if (field.group === 'signing') continue;
    const before = pages.at(-1);
    if (before && 'fields' in before && goesWith(before.fields, field)) {
      pages.splice(-1, 1, { ...before, fields: [...before.fields, field] });
    } else {
      pages.push({ key: field.key, fields: [field] });
    }
    if (field.fills === 'summary' && facts.procedure.intake.points.asked) pages.push({ key: 'points' });
  }
  return pages;
}

const goesWith = (fields: readonly IntakeField[], field: IntakeField) =>
  fields.length < MOST_ON_A_PAGE &&
  [...fields, field].every((each) => isShort(each) && each.group === field.group);

// Anything that needs thought stands on a page of its own.
const isShort = ({ kind }: IntakeField) => !['text', 'choice', 'choices', 'files'].includes(kind);

const when = (asked: boolean, key: 'also' | 'sign' | Choosing): readonly FormPage[] =>
  asked ? [{ key }] : [];
