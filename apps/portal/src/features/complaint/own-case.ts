import type { Facts } from '@redress/domain/history/facts.ts';
import { createContext, useContext } from 'react';
import type { Tracked } from './case-facts.ts';

/** The complaint that this tab has opened. */
export type OwnCase = {
  tracked: Tracked;
  facts: Facts;
  /** Fetches it again, after something was done. */ refresh: () => Promise<unknown>;
};

export const OwnCaseContext = createContext<OwnCase | undefined>(undefined);

export function useOwnCase(): OwnCase {
  const own = useContext(OwnCaseContext);
  if (!own) throw new Error('This page stands below ComplaintLayout.');
  return own;
}
