import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { AnyOf } from '@redress/web/workspace/fields/AnyOf.tsx';
import { Choice } from '@redress/web/workspace/fields/Choice.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { Tick } from '@redress/web/workspace/fields/Tick.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { RecordFields } from './use-record-form.ts';
import recordFormClasses from './record-form.module.css';

/** Who complains, for whom, and whether it is about somebody in a role. */
export function WhoFields({ form, procedure }: { form: RecordFields; procedure: Procedure }) {
  const say = useSay();
  const { data, set, errorOf } = form;
  const { audiences, topics } = procedure.eligibility;
  return (
    <div className={recordFormClasses.fields}>
      {audiences.length > 0 && (
        <Choice
          label={say('recordComplaint.audience')}
          empty={say('recordComplaint.audienceUnknown')}
          value={data.audience ?? ''}
          onChange={(audience) => set({ audience: audience === '' ? undefined : audience })}
          error={errorOf('audience')}
          options={audiences.map(({ key, label }) => ({ value: key, label }))}
        />
      )}
      {procedure.intake.onBehalf.accepted && (
        <OneOf
          label={say('recordComplaint.onBehalf')}
          value={data.onBehalf}
          onChange={(onBehalf) => set({ onBehalf })}
          error={errorOf('onBehalf')}
          options={(
            [
              'self',
              'someone else',
              ...(procedure.intake.onBehalf.organisations ? (['organisation'] as const) : []),
            ] as const
          ).map((value) => ({ value, label: say(`onBehalf.${value}`) }))}
        />
      )}
      {procedure.intake.anonymous.accepted && (
        <Tick
          label={say('recordComplaint.anonymous')}
          hint={procedure.intake.anonymous.limit}
          value={data.anonymous}
          onChange={(anonymous) => set({ anonymous })}
          error={errorOf('anonymous')}
        />
      )}
      {topics.length > 0 && (
        <AnyOf
          label={say('recordComplaint.topics')}
          value={data.topics}
          onChange={(next) => set({ topics: next })}
          options={topics.map(({ key, label }) => ({ value: key, label }))}
        />
      )}
      {procedure.sites.length > 0 && (
        <Choice
          label={say('recordComplaint.site')}
          empty={say('form.choose')}
          value={data.site ?? ''}
          onChange={(site) => set({ site: site === '' ? undefined : site })}
          options={procedure.sites.map(({ key, name }) => ({ value: key, label: name }))}
        />
      )}
      <AnyOf
        label={say('recordComplaint.aboutRoles')}
        hint={say('recordComplaint.aboutHint')}
        value={data.about}
        onChange={(about) => set({ about })}
        error={errorOf('about')}
        options={procedure.roles.map(({ key, title }) => ({ value: key, label: title }))}
      />
    </div>
  );
}
