import type { Procedure, WrittenProcedure } from '@redress/domain/procedure/procedure.ts';
import { useOutletContext } from 'react-router';
import type { AdministrationQuery } from '../../generated/set-up.ts';

export type Administration = NonNullable<AdministrationQuery['administration']>;
export type Colleague = Administration['people'][number];

/** What every page of “Set up” is handed. */
export type SetUp = {
  administration: Administration;
  /** The policy in force today; undefined while there is none. */
  procedure: Procedure | undefined;
  /** The same in every language its texts were given in, for whoever publishes the next version. */
  written: WrittenProcedure | undefined;
  /** Whoever is signed in. */
  me: string;
  now: AdministrationQuery['now'];
};

export const useSetUp = (): SetUp => useOutletContext<SetUp>();
