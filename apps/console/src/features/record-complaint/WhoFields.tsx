import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { AnyOf } from '@redress/web/workspace/fields/AnyOf.tsx';
import { Choice } from '@redress/web/workspace/fields/Choice.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { Tick } from '@redress/web/workspace/fields/Tick.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { RecordFields } from './use-record-form.ts';
import recordFormClasses from './record-form.module.css';

type WhoFieldsProps = { form: RecordFields; procedure: Procedure };

/** Who complains, for whom, and whether it is about somebody in a role. */
export function WhoFields({ form, procedure }: WhoFieldsProps) {
  const say = useSay();
  return (
    <div className={recordFormClasses.fields}>
      <Complainant form={form} procedure={procedure} />
      <Matter form={form} procedure={procedure} />
      <AnyOf
        label={say('recordComplaint.aboutRoles')}
        hint={say('recordComplaint.aboutHint')}
        {...form.field('about')}
        options={procedure.roles.map(({ key, title }) => ({ value: key, label: title }))}
      />
    </div>
  );
}

/** Who complains, as far as the procedure tells people apart. */
function Complainant({ form, procedure: { eligibility, intake } }: WhoFieldsProps) {
  const say = useSay();
  const { audiences } = eligibility;
  const { onBehalf, anonymous } = intake;
  const whose = [
    'self',
    'someone else',
    ...(onBehalf.organisations ? (['organisation'] as const) : []),
  ] as const;
  return (
    <>
      {audiences.length > 0 && (
        <Choice
          label={say('recordComplaint.audience')}
          empty={say('recordComplaint.audienceUnknown')}
          {...form.optional('audience')}
          options={audiences.map(({ key, label }) => ({ value: key, label }))}
        />
      )}
      {onBehalf.accepted && (
        <OneOf
          label={say('recordComplaint.onBehalf')}
          {...form.field('onBehalf')}
          options={whose.map((value) => ({ value, label: say(`onBehalf.${value}`) }))}
        />
      )}
      {anonymous.accepted && (
        <Tick label={say('recordComplaint.anonymous')} hint={anonymous.limit} {...form.field('anonymous')} />
      )}
    </>
  );
}

/** What it is about, and where. */
function Matter({ form, procedure: { eligibility, sites } }: WhoFieldsProps) {
  const say = useSay();
  return (
    <>
      {eligibility.topics.length > 0 && (
        <AnyOf
          label={say('recordComplaint.topics')}
          {...form.field('topics')}
          options={eligibility.topics.map(({ key, label }) => ({ value: key, label }))}
        />
      )}
      {sites.length > 0 && (
        <Choice
          label={say('recordComplaint.site')}
          empty={say('form.choose')}
          {...form.optional('site')}
          options={sites.map(({ key, name }) => ({ value: key, label: name }))}
        />
      )}
    </>
  );
}
