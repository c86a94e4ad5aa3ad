import { Text } from '@mantine/core';
import type { ActFormProps } from '../../acts/act-form-props.ts';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { Tick } from '@redress/web/workspace/fields/Tick.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { RefusedPeople } from '../../acts/RefusedPeople.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { PanelNeeds } from './PanelNeeds.tsx';
import { poolOf } from './panel-pool.ts';
import { AppointPanelMemberDocument } from '../../generated/panel.ts';

/** Somebody of the pool who had no part in the complaint; and why each of the others cannot sit. */
export function AppointForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const { facts, file } = useOpenCase();
  const { may, not } = poolOf(facts, file.people);
  const form = useActForm({
    type: 'AppointPanelMember',
    mutation: AppointPanelMemberDocument,
    start: { personId: '', independent: false, chair: false },
    done: say('done.AppointPanelMember'),
    onDone,
  });
  return (
    <FormFrame form={form} button={say('submit.AppointPanelMember')} cancel={cancel}>
      <PanelNeeds />
      {may.length === 0 ? (
        <Text>{say('panel.poolEmpty')}</Text>
      ) : (
        <OneOf
          label={say('panel.who')}
          {...form.field('personId')}
          options={may.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
      )}
      <Tick
        label={say('panel.independent')}
        hint={say('panel.independentHint')}
        {...form.field('independent')}
      />
      <Tick label={say('panel.chair')} {...form.field('chair')} />
      <RefusedPeople title={say('panel.cannotSit')} people={not} />
    </FormFrame>
  );
}
