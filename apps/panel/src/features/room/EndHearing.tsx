import { CommandFields } from '@redress/web/workspace/CommandFields.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { EndHearingDocument } from '../../generated/room.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { useHearingForm } from '../hearing/use-hearing-form.ts';
import type { Hearing } from '../hearing/use-hearing.ts';

/** Ends the hearing once every step was taken or departed from; then the members vote. */
export function EndHearing({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const form = useHearingForm(hearing, {
    type: 'EndHearing',
    data: {},
    mutation: EndHearingDocument,
    variables: (_, sent) => sent,
  });
  return (
    <SectionCard title={say('room.end')}>
      <CommandFields
        form={form}
        size={form.refused ? 'sm' : 'lg'}
        button={say('room.endButton')}
        onSubmit={() => void form.submit()}
      />
    </SectionCard>
  );
}
