import { Text } from '@mantine/core';
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

/** Why the member cannot sit: what leaving means, the kind of reason, and the reason. */
export function StandDownForm({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const notice = useNotice();
  const navigate = useNavigate();
  const [typed, setTyped] = useState<{ why: 'conflict' | 'withdrew'; reason: string }>({
    why: 'conflict',
    reason: '',
  });
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
  return (
    <SectionCard title={say('standDown.form')}>
      <Text mb="md">{say('standDown.body')}</Text>
      <CommandFields
        form={form}
        button={say('standDown.button')}
        onSubmit={() => void leave()}
        beside={
          <AppLink href={paths.hearing(hearing.caseId)} className={linksClasses.link}>
            {say('standDown.back')}
          </AppLink>
        }
      >
        <OneOf
          label={say('standDown.why')}
          value={typed.why}
          onChange={(why) => setTyped({ ...typed, why })}
          options={[
            { value: 'conflict', label: say('standDown.conflict') },
            { value: 'withdrew', label: say('standDown.withdrew') },
          ]}
        />
        <LongText
          label={say('standDown.reason')}
          hint={say('standDown.reasonHint')}
          rows={3}
          value={typed.reason}
          onChange={(reason) => setTyped({ ...typed, reason })}
          error={form.errorOf('reason')}
        />
      </CommandFields>
    </SectionCard>
  );
}
