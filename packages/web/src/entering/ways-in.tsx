import { lazy, type ComponentType } from 'react';
import { withWords } from '../words/MoreWords.tsx';

/** A page before sign-in, with its words; nobody who is in loads either. */
const entry = (load: () => Promise<{ default: ComponentType }>) =>
  lazy(async () => {
    const [{ default: Page }, { words }] = await Promise.all([load(), import('./words.en.ts')]);
    return { default: withWords(Page, words) };
  });

/** The addresses that open for whoever is not signed in, in console and panel. */
export const waysIn: Readonly<Record<string, ComponentType>> = {
  '/first': entry(() => import('./FirstStartPage.tsx')),
  '/join': entry(() => import('./JoinPage.tsx')),
  '/forgotten': entry(() => import('./ForgottenPage.tsx')),
  '/new-password': entry(() => import('./NewPasswordPage.tsx')),
};

/** For somebody who is in with a password alone where that is not enough. */
export const MissingFactorPage = entry(() => import('./MissingFactorPage.tsx'));
