import { useState } from 'react';
import { ScanAndCheck } from '../entering/ScanAndCheck.tsx';
import { AskPassword } from './AskPassword.tsx';
import { useAccountWords } from './use-account-words.ts';

type ReplaceAppProps = { onDone: () => void; onCancel: () => void };

/** Another authenticator app in place of the one that is there. */
export function ReplaceApp({ onDone, onCancel }: ReplaceAppProps) {
  const say = useAccountWords();
  const [totpURI, setURI] = useState<string>();
  if (totpURI === undefined)
    return (
      <AskPassword<{ totpURI: string }>
        path="/authenticator/new"
        about={say('account.factor.replaceAbout')}
        button={say('account.factor.goOn')}
        onDone={(begun) => setURI(begun.totpURI)}
        onCancel={onCancel}
      />
    );
  return <ScanAndCheck totpURI={totpURI} path="/authenticator/check" onChecked={onDone} />;
}
