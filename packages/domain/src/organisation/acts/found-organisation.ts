import * as z from 'zod/mini';
import { id, key, line } from '../../acts/typed-values.ts';
import { refused } from '../../words/refusal-codes.ts';
import { kept } from '../content.ts';
import { organisationAct } from '../organisation-act.ts';
import { filled, short } from '../checks.ts';

/** Sets an organisation up, with the one person who can then let everybody else in. */
export const foundOrganisation = organisationAct({
  schema: z.object({
    key,
    name: line,
    administrator: z.object({
      name: line,
      email: z.optional(line),
      telephone: z.optional(line),
      accountId: z.optional(id),
    }),
  }),
  gates: [
    ({ actor }) => (actor.kind === 'system' ? undefined : refused('founded by the installation', {})),
    ({ state }) => (state.key === undefined ? undefined : refused('founded already', {})),
  ],
  check: ({ keyTaken }, { key: address, name, administrator }) => [
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(address)
      ? []
      : [refused('address of the organisation unusable', {}, 'key')]),
    ...(keyTaken ? [refused('address of the organisation taken', {}, 'key')] : []),
    ...filled(name, 'name'),
    ...filled(administrator.name, 'administrator.name'),
    ...short(administrator.email, 'administrator.email'),
    ...short(administrator.telephone, 'administrator.telephone'),
  ],
  decide: ({ newId }, { key: address, name, administrator: { accountId, ...details } }) => {
    const [identityId, personId, detailsId] = [newId(), newId(), newId()];
    return {
      made: personId,
      events: [
        { type: 'OrganisationFounded', data: { key: address, identityId, open: false } },
        {
          type: 'PersonJoined',
          data: { personId, kind: 'staff', detailsId, ...(accountId !== undefined && { accountId }) },
        },
        { type: 'AdministratorAppointed', data: { personId } },
      ],
      content: [kept(identityId, 'identity', { name }), kept(detailsId, 'person', details)],
    };
  },
});
