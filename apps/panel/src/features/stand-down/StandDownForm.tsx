import { Text } from '@mantine/core';
import type { CommandData } from '@redress/domain/acts/commands.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { CommandFields } from '@redress/web/workspace/CommandFields.tsx';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { StandDownDocument } from '../../generated/stand-down.ts';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { useNotice } from '@redress/web/workspace/use-notice.ts';
import { useHearingForm } from '../hearing/use-hearing-form.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import linksClasses from '../hearing/links.module.css';

// That somebody else takes the seat is for the convener to say.
type Reason = { why: Exclude<CommandData['StandDownPanelMember']['why'], 'replaced'>; reason: string };

/** Why the member cannot sit: what leaving means, the kind of reason, and the reason. */
export function StandDownForm({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const notice = useNotice();
  const navigate = useNavigate();
  const [typed, setTyped] = useState<Reason>({ why: 'conflict', reason: '' });
  const form = useHearingForm(hearing, {
    type: 'StandDownPanelMember',
    data: { personId: hearing.me, ...typed },
    mutation: StandDownDocument,
    variables: ({ why, reason }, sent) => ({ ...sent, conflict: why === 'conflict', reason }),
  });
  const leave = async () => {
    if (!(await form.submit())) return;
    notice(say('standDown.done'));
    await navigate(paths.home());
  };
  const back = (
    <AppLink href={paths.hearing(hearing.caseId)} className={linksClasses.link}>
      {say('standDown.back')}
    </AppLink>
  );
  return (
    <SectionCard title={say('standDown.form')}>
      <Text mb="md">{say('standDown.body')}</Text>
      <CommandFields form={form} button={say('standDown.button')} onSubmit={() => void leave()} beside={back}>
        <ReasonFields typed={typed} onChange={setTyped} error={form.errorOf('reason')} />
      </CommandFields>
    </SectionCard>
  );
}

type ReasonFieldsProps = { typed: Reason; onChange: (typed: Reason) => void; error: string | undefined };

/** The kind of reason, and the reason itself. */
function ReasonFields({ typed, onChange, error }: ReasonFieldsProps) {
  const say = useSay();
  return (
    <>
      <OneOf
        label={say('standDown.why')}
        value={typed.why}
        onChange={(why) => onChange({ ...typed, why })}
        options={(['conflict', 'withdrew'] as const).map((value) => ({
          value,
          label: say(`standDown.${value}`),
        }))}
      />
      <LongText
        label={say('standDown.reason')}
        hint={say('standDown.reasonHint')}
        rows={3}
        value={typed.reason}
        onChange={(reason) => onChange({ ...typed, reason })}
        error={error}
      />
    </>
  );
}
