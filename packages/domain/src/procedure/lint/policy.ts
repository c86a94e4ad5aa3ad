import { compareDates } from '../../calendar/plain-date.ts';
import { sourcedItems } from '../sources.ts';
import { remark, type LintRule } from './rule.ts';

/** The day by which the organisation wanted to look at its policy again. */
export const reviewOverdue: LintRule = ({ identity: { reviewOn } }, onDate) =>
  reviewOn !== undefined && compareDates(reviewOn.value, onDate) < 0
    ? [remark('overdue', 'identity.reviewOn', 'review overdue', { on: reviewOn.value }, reviewOn.from)]
    : [];

export const reviewUndated: LintRule = ({ identity: { reviewOn, reviewEvery, from } }) => {
  if (reviewOn !== undefined) return [];
  return [
    reviewEvery === undefined
      ? remark('gap', 'identity.reviewOn', 'never reviewed', {}, from)
      : remark('gap', 'identity.reviewOn', 'next review undated', {}, reviewEvery.from),
  ];
};

export const reviewBeforeStart: LintRule = ({ identity }) =>
  identity.reviewOn !== undefined && compareDates(identity.reviewOn.value, identity.effectiveFrom) < 0
    ? [
        remark(
          'contradiction',
          'identity.reviewOn',
          'review before start',
          {},
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
      'clause missing',
      { clause, numbered: /^\d/.test(clause), note },
      identity.from,
    ),
  );

/** Nothing can be destroyed while nobody has said when. */
export const retentionUnset: LintRule = ({ retention }) =>
  'unset' in retention ? [remark('gap', 'retention', 'retention unset', {}, retention.from)] : [];

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
      'confidential but told',
      { letters: others.map(({ name }) => name) },
      confidentiality.from,
      ...others.map(({ from }) => from),
    ),
  ];
};

/** Every place where the policy left something open and somebody read it one way. */
export const reading: LintRule = (procedure) =>
  sourcedItems(procedure).flatMap(({ path, item }) =>
    Object.entries(item.readings ?? {}).map(([field, note]) =>
      remark('note', `${path}.${field}`, 'reading', { note }, item.from),
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
      ...(inferred.length > 0 ? [{ code: 'inferred', values: { n: inferred.length } } as const] : []),
      ...(defaults.length > 0 ? [{ code: 'by default', values: { n: defaults.length } } as const] : []),
    ];
    const all = inSection.length === inferred.length + defaults.length;
    return [
      remark(
        'note',
        section,
        'not from the policy',
        { all, statements: inSection.length, others: inferred.length + defaults.length, parts },
        ...[...inferred, ...defaults].map(({ from }) => from),
      ),
    ];
  });
};
