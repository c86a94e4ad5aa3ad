import { CommandFields } from '@redress/web/workspace/CommandFields.tsx';
import type { ReactNode } from 'react';
import { TakeHearingStepDocument } from '../../generated/room.ts';
import { useHearingForm } from '../hearing/use-hearing-form.ts';
import type { Hearing } from '../hearing/use-hearing.ts';

type TakeStepProps = {
  hearing: Hearing;
  step: string;
  /** The next in the order is the one button of the page; one that was departed from may be taken at any time after all. */
  next?: boolean;
  children: ReactNode;
};

/** The button by which the chair takes a step. */
export function TakeStep({ hearing, step, next = false, children }: TakeStepProps) {
  const form = useHearingForm(hearing, {
    type: 'TakeHearingStep',
    data: { step },
    mutation: TakeHearingStepDocument,
    variables: (input, sent) => ({ ...sent, input }),
  });
  return (
    <CommandFields
      form={form}
      {...(next ? { size: 'lg' } : { variant: 'default' })}
      button={children}
      onSubmit={() => void form.submit()}
    />
  );
}
