import type { IntlShape } from 'react-intl';
import { NONE } from './draft.ts';
import { aboutRoles, type FormPage } from './form-pages.ts';
import type { Form } from './use-form.ts';

/** What was asked on a page that is not of the policy's own form, and what was answered. Undefined: a page without a question. */
export function choiceWords(
  key: FormPage['key'],
  { draft, procedure }: Pick<Form, 'draft' | 'procedure'>,
  intl: IntlShape,
): { asked: string; answer?: string } | undefined {
  const said = (id: 'kind' | 'onBehalf' | 'scribe', value: string | undefined) =>
    value && intl.formatMessage({ id: `form.${id}.${value}` as 'form.kind.concern' });
  switch (key) {
    case 'kind':
    case 'onBehalf':
    case 'scribe':
      return { asked: intl.formatMessage({ id: `form.${key}` }), answer: said(key, draft[key]) };
    case 'anonymous':
      return {
        asked: intl.formatMessage({ id: 'form.anonymous' }),
        answer: intl.formatMessage({ id: draft.anonymous ? 'form.anonymous.yes' : 'form.anonymous.no' }),
      };
    case 'audience': {
      const found = procedure.eligibility.audiences.find((audience) => audience.key === draft.audience);
      const none = draft.audience === NONE ? intl.formatMessage({ id: 'form.audience.none' }) : undefined;
      return { asked: intl.formatMessage({ id: 'form.audience' }), answer: found?.label ?? none };
    }
    case 'site': {
      const found = procedure.sites.find((site) => site.key === draft.site);
      const none = draft.site === NONE ? intl.formatMessage({ id: 'form.site.none' }) : undefined;
      return { asked: intl.formatMessage({ id: 'form.site' }), answer: found?.name ?? none };
    }
    case 'topics': {
      const chosen = procedure.eligibility.topics.filter((topic) => draft.topics.includes(topic.key));
      return {
        asked: intl.formatMessage({ id: 'form.topics' }),
        answer: chosen.map(({ label }) => label).join('\n') || undefined,
      };
    }
    case 'about': {
      const chosen = aboutRoles(procedure).filter((role) => draft.about.includes(role.key));
      return {
        asked: intl.formatMessage({ id: 'form.about' }),
        answer: chosen.map(({ title }) => title).join('\n') || undefined,
      };
    }
    case 'points': {
      const written = draft.points.filter((point) => point.trim() !== '');
      const answer = written.map((point, at) => `${at + 1}. ${point.trim()}`).join('\n\n');
      return { asked: intl.formatMessage({ id: 'said.points' }), answer: answer || undefined };
    }
    case 'sign':
      return {
        asked: intl.formatMessage({ id: 'form.group.signing' }),
        answer: intl.formatMessage({ id: 'check.signed' }, { name: draft.name }),
      };
    default:
      return undefined;
  }
}
