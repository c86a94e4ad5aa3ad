import { useSay } from '@redress/web/words/use-say.ts';
import { Line } from '@redress/web/workspace/fields/Line.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { SetPrivacyContactDocument } from '../../generated/own-organisation.ts';
import { useSetUp } from '../set-up/administration.ts';
import { SetUpFields } from '../set-up/SetUpFields.tsx';
import { useSetUpForm } from '../set-up/use-set-up-form.ts';

/** Who is responsible for what people write here, and how they are asked about it. */
export function PrivacyForm() {
  const say = useSay();
  const { controller, privacyContact, name } = useSetUp().administration;
  const form = useSetUpForm({
    mutation: SetPrivacyContactDocument,
    start: { controller: controller ?? name ?? '', contact: privacyContact ?? '' },
    input: (typed) => typed,
    done: say('own.privacy.done'),
  });
  const { data, set, errorOf, field } = form;
  return (
    <SectionCard title={say('own.privacy')}>
      <SetUpFields form={form} button={say('own.privacy.save')}>
        <Line
          label={say('own.controller')}
          hint={say('own.controllerHint')}
          value={data.controller}
          onChange={(typed) => set({ controller: typed })}
          error={errorOf('controller')}
        />
        <Line label={say('own.privacyContact')} {...field('contact')} />
      </SetUpFields>
    </SectionCard>
  );
}
