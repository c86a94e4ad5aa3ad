import * as z from 'zod/mini';
import { id } from '../../acts/typed-values.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administers, isLastAdministrator } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';

export const releaseAdministrator = organisationAct({
  schema: z.object({ personId: id }),
  gates: [
    administers,
    ({ state }, { personId }) =>
      personId !== undefined && isLastAdministrator(state, personId)
        ? refused('last administrator', {}, 'personId')
        : undefined,
  ],
  check: ({ state }, { personId }) =>
    state.administrators.includes(personId) ? [] : [refused('not an administrator', {}, 'personId')],
  decide: (_context, data) => ({ events: [{ type: 'AdministratorReleased', data }], content: [] }),
});
