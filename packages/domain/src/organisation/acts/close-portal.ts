import * as z from 'zod/mini';
import { refused } from '../../words/refusal-codes.ts';
import { administers } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';

/** The portal takes no new complaints from now on. Those that have begun go on, and staff may still take some down. */
export const closePortal = organisationAct({
  schema: z.object({}),
  gates: [administers, ({ state }) => (state.open ? undefined : refused('portal not open', {}))],
  check: () => [],
  decide: () => ({ events: [{ type: 'PortalClosed', data: {} }], content: [] }),
});
