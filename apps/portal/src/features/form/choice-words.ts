import type { IntlShape } from 'react-intl';
import { NONE } from './draft.ts';
import { aboutRoles, type Choosing, type FormPage } from './form-pages.ts';
import type { Form } from './use-form.ts';

type Answers = Pick<Form, 'draft' | 'procedure'>;
type Asked = { asked: string; answer?: string | undefined };

/** What was asked on a page that is not of the policy's own form, and what was answered. Undefined: a page without a question. */
export const choiceWords = (key: FormPage['key'], form: Answers, intl: IntlShape): Asked | undefined =>
  Object.entries(questions).find(([page]) => page === key)?.[1](form, intl);

const questions: Readonly<Record<Choosing | 'points' | 'sign', (form: Answers, intl: IntlShape) => Asked>> = {
  kind: ({ draft: { kind } }, intl) => ({
    asked: intl.formatMessage({ id: 'form.kind' }),
    answer: kind && intl.formatMessage({ id: `form.kind.${kind}` }),
  }),
  onBehalf: ({ draft: { onBehalf } }, intl) => ({
    asked: intl.formatMessage({ id: 'form.onBehalf' }),
    answer: onBehalf && intl.formatMessage({ id: `form.onBehalf.${onBehalf}` }),
  }),
  scribe: ({ draft: { scribe } }, intl) => ({
    asked: intl.formatMessage({ id: 'form.scribe' }),
    answer: scribe && intl.formatMessage({ id: `form.scribe.${scribe}` }),
  }),
  anonymous: ({ draft }, intl) => ({
    asked: intl.formatMessage({ id: 'form.anonymous' }),
    answer: intl.formatMessage({ id: draft.anonymous ? 'form.anonymous.yes' : 'form.anonymous.no' }),
  }),
  audience: ({ draft, procedure }, intl) => ({
    asked: intl.formatMessage({ id: 'form.audience' }),
    answer:
      draft.audience === NONE
        ? intl.formatMessage({ id: 'form.audience.none' })
        : procedure.eligibility.audiences.find(({ key }) => key === draft.audience)?.label,
  }),
  site: ({ draft, procedure }, intl) => ({
    asked: intl.formatMessage({ id: 'form.site' }),
    answer:
      draft.site === NONE
        ? intl.formatMessage({ id: 'form.site.none' })
        : procedure.sites.find(({ key }) => key === draft.site)?.name,
  }),
  topics: ({ draft, procedure }, intl) => ({
    asked: intl.formatMessage({ id: 'form.topics' }),
    answer: lines(
      procedure.eligibility.topics.filter(({ key }) => draft.topics.includes(key)).map(({ label }) => label),
    ),
  }),
  about: ({ draft, procedure }, intl) => ({
    asked: intl.formatMessage({ id: 'form.about' }),
    answer: lines(
      aboutRoles(procedure)
        .filter(({ key }) => draft.about.includes(key))
        .map(({ title }) => title),
    ),
  }),
  points: ({ draft }, intl) => {
    const written = draft.points.filter((point) => point.trim() !== '');
    return {
      asked: intl.formatMessage({ id: 'said.points' }),
      answer: written.map((point, at) => `${at + 1}. ${point.trim()}`).join('\n\n') || undefined,
    };
  },
  sign: ({ draft }, intl) => ({
    asked: intl.formatMessage({ id: 'form.group.signing' }),
    answer: intl.formatMessage({ id: 'check.signed' }, { name: draft.name }),
  }),
};

const lines = (texts: readonly string[]) => texts.join('\n') || undefined;
