import { useCallback, useEffect, useState } from 'react';
import { ask, type Answered } from '../entering/enter.ts';
import { useStaffSession } from '../session/StaffSession.tsx';

export type Device = {
  id: string;
  browser: string;
  system: string;
  firstSeenAt: string;
  lastSeenAt: string;
  here: boolean;
};
export type Account = {
  /** how many are left; null without a second step */
  recoveryCodes: number | null;
  devices: readonly Device[];
};

/** What stands in the account of whoever is signed in, read again when something was changed. */
export function useAccount() {
  const { lost } = useStaffSession();
  const [account, setAccount] = useState<Account | 'not reached'>();
  const take = useCallback(
    (answered: Answered<Account>) => {
      if (answered.is === 'done') return setAccount(answered.body);
      if (answered.status === 401) return lost();
      setAccount('not reached');
    },
    [lost],
  );
  useEffect(() => void ask<Account>('/account').then(take), [take]);
  return { account, reload: async () => take(await ask<Account>('/account')) };
}
