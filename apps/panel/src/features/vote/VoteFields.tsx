import type { CommandForm } from '@redress/web/form/use-command-form.ts';
import { CommandFields } from '@redress/web/workspace/CommandFields.tsx';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { voteChoices, type TypedVote } from './vote-choices.ts';

type VoteFieldsProps = {
  hearing: Hearing;
  form: CommandForm & { errorOf: (field: keyof TypedVote) => string | undefined };
  vote: TypedVote;
  onChange: (vote: TypedVote) => void;
  onCheck: () => void;
};

/** The outcome and the reasons for it. */
export function VoteFields({ hearing, form, vote, onChange, onCheck }: VoteFieldsProps) {
  const say = useSay();
  return (
    <SectionCard title={say('vote.form')}>
      <CommandFields form={form} button={say('vote.check')} onSubmit={onCheck}>
        <OneOf
          label={say('vote.outcome')}
          value={vote.outcome}
          onChange={(outcome) => onChange({ ...vote, outcome })}
          error={form.errorOf('outcome')}
          options={voteChoices(hearing.facts.procedure, say)}
          size="md"
        />
        <LongText
          label={say('vote.reasons')}
          hint={say('vote.reasonsHint')}
          value={vote.reasons}
          onChange={(reasons) => onChange({ ...vote, reasons })}
          error={form.errorOf('reasons')}
        />
      </CommandFields>
    </SectionCard>
  );
}
