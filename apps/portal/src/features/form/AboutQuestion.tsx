import { Checkboxes } from '@redress/web/ui/Checkboxes.tsx';
import { useIntl } from 'react-intl';
import { NONE } from './draft.ts';
import { aboutRoles } from './form-pages.ts';
import type { Form } from './use-form.ts';

/** What a complaint is also about, or the roles it is about: any number of them, or none. */
export function AboutQuestion({ form, about }: { form: Form; about: 'topics' | 'about' }) {
  const intl = useIntl();
  const { draft, procedure, change } = form;
  const choices =
    about === 'topics'
      ? procedure.eligibility.topics.map(({ key, label }) => ({ value: key, text: label }))
      : aboutRoles(procedure).map(({ key, title }) => ({ value: key, text: title }));
  return (
    <Checkboxes
      name={about}
      pageHeading
      labelSize="l"
      label={intl.formatMessage({ id: `form.${about}` })}
      hint={intl.formatMessage({ id: `form.${about}.hint` })}
      items={[
        ...choices,
        { divider: intl.formatMessage({ id: 'web.or' }) },
        { value: NONE, text: intl.formatMessage({ id: 'form.none' }), exclusive: true },
      ]}
      defaultValues={draft[about]}
      onChange={(chosen) => change({ [about]: chosen.filter((key) => key !== NONE) })}
    />
  );
}
