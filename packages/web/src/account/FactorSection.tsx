import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { RecoveryCodeList } from '../entering/RecoveryCodes.tsx';
import { SecondFactorSteps } from '../entering/SecondFactorPage.tsx';
import { SectionCard } from '../workspace/SectionCard.tsx';
import { useNotice } from '../workspace/use-notice.ts';
import classes from './account.module.css';
import { AskPassword } from './AskPassword.tsx';
import { ReplaceApp } from './ReplaceApp.tsx';
import { useAccountWords } from './use-account-words.ts';

type FactorSectionProps = {
  /** null without a second step */
  recoveryCodes: number | null;
  onChanged: () => Promise<void>;
};

/** The second step: adding it, another app for it, and the codes for the day the telephone is gone. */
export function FactorSection({ recoveryCodes, onChanged }: FactorSectionProps) {
  const say = useAccountWords();
  const notice = useNotice();
  const [doing, setDoing] = useState<'add' | 'renew' | 'replace'>();
  const [codes, setCodes] = useState<readonly string[]>();
  const close = async () => {
    setDoing(undefined);
    setCodes(undefined);
    await onChanged();
  };
  if (codes !== undefined)
    return (
      <SectionCard title={say('account.codes.heading')}>
        <RecoveryCodeList codes={codes} onDone={() => void close()} />
      </SectionCard>
    );
  return (
    <SectionCard title={say('account.factor.heading')}>
      <div className={classes.form}>
        {doing === undefined && <AsItIs recoveryCodes={recoveryCodes} onDo={setDoing} />}
        {doing === 'add' && <SecondFactorSteps onCodes={setCodes} />}
        {doing === 'renew' && (
          <AskPassword<{ backupCodes: readonly string[] }>
            path="/two-factor/generate-backup-codes"
            about={say('account.factor.renewAbout')}
            button={say('account.factor.renew')}
            onDone={({ backupCodes }) => setCodes(backupCodes)}
            onCancel={() => setDoing(undefined)}
          />
        )}
        {doing === 'replace' && (
          <ReplaceApp
            onDone={() => {
              notice(say('account.factor.replaced'));
              void close();
            }}
            onCancel={() => setDoing(undefined)}
          />
        )}
      </div>
    </SectionCard>
  );
}

type AsItIsProps = Pick<FactorSectionProps, 'recoveryCodes'> & {
  onDo: (what: 'add' | 'renew' | 'replace') => void;
};

function AsItIs({ recoveryCodes, onDo }: AsItIsProps) {
  const say = useAccountWords();
  if (recoveryCodes === null)
    return (
      <>
        <Text mb="sm">{say('account.factor.none')}</Text>
        <Button variant="default" onClick={() => onDo('add')}>
          {say('account.factor.add')}
        </Button>
      </>
    );
  return (
    <>
      <Text mb="xs">{say('account.factor.there')}</Text>
      <Text mb="sm">{say('account.factor.left', { left: recoveryCodes })}</Text>
      <Group gap="xs">
        <Button variant="default" onClick={() => onDo('renew')}>
          {say('account.factor.renew')}
        </Button>
        <Button variant="default" onClick={() => onDo('replace')}>
          {say('account.factor.replace')}
        </Button>
      </Group>
    </>
  );
}
