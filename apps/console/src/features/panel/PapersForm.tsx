import type { ActFormProps } from '../../acts/act-form-props.ts';
import { AnyOf } from '@redress/web/workspace/fields/AnyOf.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { usePapers } from './use-papers.ts';
import { ReleasePapersDocument } from '../../generated/panel.ts';

/** What the panel reads. A new set is a new version, which every member reads again. */
export function PapersForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const { facts } = useOpenCase();
  const papers = usePapers();
  const form = useActForm({
    type: 'ReleasePapers',
    mutation: ReleasePapersDocument,
    // The whole is what a panel usually gets; somebody takes away what must not be there.
    start: {
      documents:
        facts.state.panel.papers?.documents ?? papers.filter(({ usual }) => usual).map(({ id }) => id),
    },
    done: say('done.ReleasePapers'),
    onDone,
  });
  return (
    <FormFrame form={form} button={say('submit.ReleasePapers')} cancel={cancel}>
      <AnyOf
        label={say('papers.which')}
        hint={say('papers.hint')}
        {...form.field('documents')}
        options={papers.map(({ id, title, about }) => ({ value: id, label: title, hint: about }))}
      />
    </FormFrame>
  );
}
