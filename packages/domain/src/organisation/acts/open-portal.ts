import * as z from 'zod/mini';
import { refused } from '../../words/refusal-codes.ts';
import { administers } from '../authority.ts';
import { whatStops } from '../go-live.ts';
import { organisationAct } from '../organisation-act.ts';

/** The portal takes complaints from now on. Refused while something is missing without which one could be lost; the installation is trusted to know. */
export const openPortal = organisationAct({
  schema: z.object({}),
  gates: [
    (facts) =>
      facts.actor.kind === 'system' && facts.state.key !== undefined ? undefined : administers(facts),
    ({ state }) => (state.open ? refused('portal open already', {}) : undefined),
  ],
  check: (facts) => (facts.actor.kind === 'system' ? [] : whatStops(facts)),
  decide: () => ({ events: [{ type: 'PortalOpened', data: {} }], content: [] }),
});
