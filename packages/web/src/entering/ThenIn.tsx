import { useEffect, useState } from 'react';
import { signIn } from '../session/staff-auth.ts';
import { LoadingBlock } from '../workspace/LoadingBlock.tsx';
import { ask } from './enter.ts';
import { SecondFactorPage } from './SecondFactorPage.tsx';

type ThenInProps = { email: string; password: string; home: string };

/** Signs in whoever has just got an account, and has them add the second step where this installation asks for one. */
export function ThenIn({ email, password, home }: ThenInProps) {
  const [needed, setNeeded] = useState(false);
  useEffect(() => {
    void (async () => {
      const [answer, rules] = await Promise.all([
        signIn(email, password),
        ask<{ secondFactor: string }>('/rules'),
      ]);
      const required = rules.is === 'done' && rules.body.secondFactor === 'required';
      if (answer.step === 'in' && required) setNeeded(true);
      else window.location.assign(home);
    })();
  }, [email, password, home]);
  if (!needed) return <LoadingBlock />;
  return <SecondFactorPage password={password} onDone={() => window.location.assign(home)} />;
}
