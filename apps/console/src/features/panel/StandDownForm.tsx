import { useSearchParams } from 'react-router';
import { standDownPanelMember } from '@redress/domain/acts/panel/stand-down-panel-member.ts';
import type { ActFormProps } from '../../acts/act-form-props.ts';
import { Choice } from '@redress/web/workspace/fields/Choice.tsx';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { StandDownPanelMemberDocument } from '../../generated/panel.ts';

/** Somebody does not sit on the panel any more. */
export function StandDownForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const { facts, nameOf } = useOpenCase();
  const [search] = useSearchParams();
  const form = useActForm({
    type: 'StandDownPanelMember',
    mutation: StandDownPanelMemberDocument,
    start: { personId: search.get('person') ?? '', why: '', reason: '' },
    choices: { why: say('standDown.missing') },
    done: say('done.StandDownPanelMember'),
    onDone,
  });
  return (
    <FormFrame form={form} button={say('submit.StandDownPanelMember')} cancel={cancel}>
      <Choice
        label={say('standDown.person')}
        empty={say('form.choose')}
        {...form.field('personId')}
        options={facts.state.panel.members.map(({ personId }) => ({
          value: personId,
          label: nameOf(personId) ?? say('person.unknown'),
        }))}
      />
      <OneOf
        label={say('standDown.why')}
        {...form.field('why')}
        options={standDownPanelMember.schema.shape.why.options.map((value) => ({
          value,
          label: say(`standDown.${value}`),
        }))}
      />
      <LongText
        label={say('standDown.reason')}
        hint={say('form.staffOnly')}
        {...form.field('reason')}
        rows={2}
      />
    </FormFrame>
  );
}
