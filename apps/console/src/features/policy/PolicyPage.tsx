import type { WrittenProcedure } from '@redress/domain/procedure/procedure.ts';
import { ShortDate } from '@redress/web/words/Dates.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { Page } from '@redress/web/workspace/pages/Page.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import { useState } from 'react';
import entriesClasses from '../../case/entries.module.css';
import { useSetUp } from '../set-up/administration.ts';
import { ChoosePolicy } from './ChoosePolicy.tsx';
import { PolicyDraft } from './PolicyDraft.tsx';

/** The policy that is run here: choose one, read it, settle what it leaves open, play a case through it, and publish it. */
export default function PolicyPage() {
  const say = useSay();
  const { administration } = useSetUp();
  const [draft, setDraft] = useState<WrittenProcedure>();
  const heading = say('setUp.policy');
  return (
    <Page title={heading} browserTitle={heading} about={say('policy.about')}>
      {administration.procedures.length > 0 && (
        <SectionCard title={say('policy.published')}>
          <ul className={plainListClasses.list}>
            {administration.procedures.map(({ key, version, effectiveOn }) => (
              <li key={`${key} ${version}`} className={entriesClasses.entry}>
                {say('policy.version', { version })} · <ShortDate on={effectiveOn} />
              </li>
            ))}
          </ul>
        </SectionCard>
      )}
      {draft === undefined ? (
        <ChoosePolicy onChosen={setDraft} />
      ) : (
        <PolicyDraft key={draft.identity.key} chosen={draft} onDone={() => setDraft(undefined)} />
      )}
    </Page>
  );
}
