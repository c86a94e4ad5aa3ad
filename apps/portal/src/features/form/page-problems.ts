import { problems } from '@redress/domain/acts/decide.ts';
import type { Facts } from '@redress/domain/history/facts.ts';
import { inWords } from '@redress/web/refusals/in-words.ts';
import type { IntlShape } from 'react-intl';
import { complaintOf, type Draft } from './draft.ts';
import type { FormPage } from './form-pages.ts';

/** What is wrong with one answer, in words, and the id of the box where it can be put right. */
export type PageProblem = { field: string; text: string };

/** What has to be put right on a page before the next: choices that were not made, and what the rules refuse. */
export function pageProblems(
  page: FormPage,
  draft: Draft,
  facts: Facts,
  intl: IntlShape,
): readonly PageProblem[] {
  const unchosen = UNCHOSEN.find((question) => question === page.key && draft[question] === undefined);
  if (unchosen) return [{ field: unchosen, text: intl.formatMessage({ id: `form.${unchosen}.choose` }) }];
  const here = fieldsOf(page);
  return problems({ type: 'ReceiveComplaint', data: complaintOf(draft, facts.procedure) }, facts).flatMap(
    // Being sent elsewhere is no mistake: that has a page of its own.
    (fault) =>
      fault.field !== undefined && fault.code !== 'redirect' && here.includes(fault.field)
        ? [{ field: fault.field, text: inWords(fault) }]
        : [],
  );
}

/** The page on which a refusal about `field` can be put right. */
export const pageOfField = (pages: readonly FormPage[], field: string | undefined): FormPage | undefined =>
  field === undefined ? undefined : pages.find((page) => fieldsOf(page).includes(field));

const UNCHOSEN = ['kind', 'audience', 'onBehalf', 'scribe', 'anonymous', 'site'] as const;

// The names of inputs as the rules use them in `field`.
function fieldsOf(page: FormPage): readonly string[] {
  if ('fields' in page) return page.fields.map((field) => field.key);
  return page.key === 'sign' ? ['signature', 'declared'] : [page.key];
}

/** The first page that still has something to put right; undefined when the complaint can be sent. */
export const firstIncomplete = (pages: readonly FormPage[], draft: Draft, facts: Facts, intl: IntlShape) =>
  pages.find((page) => page.key === 'elsewhere' || pageProblems(page, draft, facts, intl).length > 0);

/** What is wrong with one answer, if anything is. */
export const wrongWith = (wrong: readonly PageProblem[], field: string) =>
  wrong.find((problem) => problem.field === field)?.text;
