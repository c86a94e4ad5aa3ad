import { Text } from '@mantine/core';
import type { ActFormProps } from '../../acts/act-form-props.ts';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { RefusedPeople } from '../../acts/RefusedPeople.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { candidates } from './candidates.ts';
import { AssignHandlerDocument } from '../../generated/triage.ts';

/** Who takes the stage: everybody who may, and why each of the others may not. */
export function AssignForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const open = useOpenCase();
  const { stageName, may, not } = candidates(open);
  const form = useActForm({
    type: 'AssignHandler',
    mutation: AssignHandlerDocument,
    start: { personId: '', role: '' },
    done: say('done.AssignHandler'),
    onDone,
  });
  const { data, set, errorOf } = form;
  const chosen = data.personId === '' ? '' : `${data.personId}/${data.role}`;
  return (
    <FormFrame form={form} button={say('submit.AssignHandler')} cancel={cancel}>
      {may.length === 0 ? (
        <Text>{say('assign.nobody')}</Text>
      ) : (
        <OneOf
          label={say('assign.who', { stage: stageName })}
          value={chosen}
          onChange={(key) => {
            const [personId = '', role = ''] = key.split('/');
            set({ personId, role });
          }}
          error={errorOf('personId')}
          options={may.map(({ personId, name, role, independence }) => ({
            value: `${personId}/${role}`,
            label: `${name}, ${open.titleOf(role)}`,
            hint: independence === 'met' ? undefined : say('assign.notIndependent'),
          }))}
        />
      )}
      <RefusedPeople title={say('assign.cannot')} people={not} />
    </FormFrame>
  );
}
