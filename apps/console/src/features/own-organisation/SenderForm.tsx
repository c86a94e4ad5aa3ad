import { useSay } from '@redress/web/words/use-say.ts';
import { Line } from '@redress/web/workspace/fields/Line.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { NameSenderDocument } from '../../generated/own-organisation.ts';
import { useSetUp } from '../set-up/administration.ts';
import { SetUpFields } from '../set-up/SetUpFields.tsx';
import { useSetUpForm } from '../set-up/use-set-up-form.ts';

/** What stands as the sender of mails, and what stands there where the organisation's name could put somebody in danger. */
export function SenderForm() {
  const say = useSay();
  const { senderName, neutralSenderName, name } = useSetUp().administration;
  const form = useSetUpForm({
    mutation: NameSenderDocument,
    start: { name: senderName ?? name ?? '', neutral: neutralSenderName ?? '' },
    input: (typed) => typed,
    done: say('own.sender.done'),
  });
  const { data, set, errorOf, field } = form;
  return (
    <SectionCard title={say('own.sender')}>
      <SetUpFields form={form} button={say('own.sender.save')}>
        <Line
          label={say('own.senderName')}
          value={data.name}
          onChange={(typed) => set({ name: typed })}
          error={errorOf('name')}
        />
        <Line label={say('own.neutral')} hint={say('own.neutralHint')} {...field('neutral')} />
      </SetUpFields>
    </SectionCard>
  );
}
