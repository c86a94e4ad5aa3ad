import type * as z from 'zod/mini';
import type { ActOf } from '../acts/act-engine.ts';
import type { OrganisationContext, OrganisationDecision, OrganisationFacts } from './facts.ts';

/** One act of an organisation: gives the file it stands in its types. */
export const organisationAct = <S extends z.ZodMiniType>(
  act: ActOf<S, OrganisationFacts, OrganisationContext, OrganisationDecision>,
) => act;
