import { compareDates, type PlainDate } from '../../calendar/plain-date.ts';
import { sourcedItems } from '../sources.ts';
import { listed, remark, type LintRule } from './rule.ts';

/** The day by which the organisation wanted to look at its policy again. */
export const reviewOverdue: LintRule = ({ identity: { reviewOn } }, onDate) =>
  reviewOn !== undefined && compareDates(reviewOn.value as PlainDate, onDate) < 0
    ? [
        remark(
          'overdue',
          'identity.reviewOn',
          `The policy was to be reviewed by ${reviewOn.value}. Ask the organisation whether there is a newer one.`,
          reviewOn.from,
        ),
      ]
    : [];

export const reviewUndated: LintRule = ({ identity: { reviewOn, reviewEvery, from } }) => {
  if (reviewOn !== undefined) return [];
  return [
    reviewEvery === undefined
      ? remark(
          'gap',
          'identity.reviewOn',
          'The policy does not say when it is reviewed. Ask for a date.',
          from,
        )
      : remark(
          'gap',
          'identity.reviewOn',
          'The policy is reviewed regularly, but no date for the next review is given. Ask for the date.',
          reviewEvery.from,
        ),
  ];
};

export const reviewBeforeStart: LintRule = ({ identity }) =>
  identity.reviewOn !== undefined &&
  compareDates(identity.reviewOn.value as PlainDate, identity.effectiveFrom as PlainDate) < 0
    ? [
        remark(
          'contradiction',
          'identity.reviewOn',
          'The policy was to be reviewed before it began. Check both dates.',
          identity.reviewOn.from,
          identity.from,
        ),
      ]
    : [];

/** Numbers that the published text skips: something may have been lost. */
export const missingClause: LintRule = ({ identity }) =>
  identity.missingClauses.map(({ clause, note }) =>
    remark(
      'note',
      'identity.missingClauses',
      `Missing in the published text: ${/^\d/.test(clause) ? 'clause ' : ''}${clause}. ${note} Ask the organisation whether a text was lost.`,
      identity.from,
    ),
  );

/** Nothing can be destroyed while nobody has said when. */
export const retentionUnset: LintRule = ({ retention }) =>
  'unset' in retention
    ? [
        remark(
          'gap',
          'retention',
          'No period is set for keeping complaints, so nothing can be destroyed. Ask the organisation for the period in its data protection policy.',
          retention.from,
        ),
      ]
    : [];

/** "Only the case manager" and a letter to somebody else. */
export const confidentialButTold: LintRule = ({ confidentiality, letters }) => {
  if (confidentiality.audience !== 'case manager only') return [];
  const others = letters.filter(({ recipients }) =>
    recipients.some(({ to }) => to !== 'complainant' && to !== 'handler'),
  );
  if (others.length === 0) return [];
  return [
    remark(
      confidentiality.grounds.length === 0 ? 'contradiction' : 'note',
      'confidentiality',
      `Only the case manager may know of a complaint, yet ${listed(others.map(({ name }) => `"${name}"`))} goes to somebody else. Record it as a disclosure, with as little in it as will do.`,
      confidentiality.from,
      ...others.map(({ from }) => from),
    ),
  ];
};

/** Every place where the policy left something open and somebody read it one way. */
export const reading: LintRule = (procedure) =>
  sourcedItems(procedure).flatMap(({ path, item }) =>
    Object.entries(item.readings ?? {}).map(([field, note]) =>
      remark(
        'note',
        `${path}.${field}`,
        `Read like this: ${note} Ask the organisation whether it agrees.`,
        item.from,
      ),
    ),
  );

/** How much of each section the organisation never wrote. */
export const notFromThePolicy: LintRule = (procedure) => {
  const items = sourcedItems(procedure);
  return Object.keys(procedure).flatMap((section) => {
    const inSection = items.filter((entry) => entry.section === section).map(({ item }) => item);
    const inferred = inSection.filter(({ from }) => 'inferred' in from);
    const defaults = inSection.filter(({ from }) => 'platformDefault' in from);
    if (inferred.length + defaults.length === 0) return [];
    const parts = [
      ...(inferred.length > 0 ? [`${inferred.length} inferred`] : []),
      ...(defaults.length > 0 ? [`${defaults.length} by default of the platform`] : []),
    ];
    const all = inSection.length === inferred.length + defaults.length;
    return [
      remark(
        'note',
        section,
        `${all ? 'Nothing here is from the policy' : `Of ${inSection.length} statements here, ${inferred.length + defaults.length} are not from the policy`}: ${listed(parts)}. Show the organisation what it is running.`,
        ...[...inferred, ...defaults].map(({ from }) => from),
      ),
    ];
  });
};
