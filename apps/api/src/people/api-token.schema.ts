import { organisationCommand } from '@redress/domain/organisation/acts.ts';
import { makeToken } from '@redress/domain/organisation/acts/make-token.ts';
import * as z from 'zod/mini';
import { Refused, type NotDone } from '../acts/command-result.schema.ts';
import { argumentOf } from '../acts/fields-of.ts';
import { whoAsks } from '../acts/give-command.ts';
import { giveOrganisation, organisationField, rememberOrganisation } from '../acts/organisation-field.ts';
import { readAct } from '../acts/read-act.ts';
import { idempotencyKey } from '../acts/shapes.ts';
import { builder } from '../builder.ts';
import { dayIn, instantOf } from '../organisations/organisation-now.ts';
import { newSecret, tokensOf, type OwnToken } from './api-token.ts';

const only = { subGraphs: ['console' as const] };

const ApiToken = builder.objectRef<OwnToken>('ApiToken').implement({
  ...only,
  description: 'What lets a program work for the reader. Its secret is nowhere.',
  fields: (t) => ({
    tokenId: t.exposeID('tokenId', { description: 'Its id.' }),
    purpose: t.exposeString('purpose', { description: 'What it is for, in the words of whoever made it.' }),
    scopes: t.exposeStringList('scopes'),
    madeAt: t.field({
      type: 'Instant',
      description: 'When it was made.',
      resolve: ({ madeAt }) => instantOf(madeAt),
    }),
    endsOn: t.field({
      type: 'PlainDate',
      description: 'The last day on which it works.',
      resolve: ({ endsOn }) => dayIn(endsOn),
    }),
    lastUsedAt: t.field({
      type: 'Instant',
      nullable: true,
      description: 'When a program last used it; null where none has.',
      resolve: ({ lastUsedAt }) => lastUsedAt && instantOf(lastUsedAt),
    }),
  }),
});

interface Made {
  tokenId: string;
  secret: string;
}

const TokenMade = builder.objectRef<Made>('TokenMade').implement({
  ...only,
  description: 'The token works from now on.',
  fields: (t) => ({
    tokenId: t.exposeID('tokenId', { description: 'Its id, by which it is revoked.' }),
    secret: t.exposeString('secret', {
      description: 'What the program sends in `Authorization: Bearer …`. Shown this once.',
    }),
  }),
});

const MakeTokenResult = builder.unionType('MakeTokenResult', {
  ...only,
  description: 'A token, or why there is none.',
  types: [TokenMade, Refused],
  resolveType: (result) => ('refusals' in result ? Refused : TokenMade),
});

/** What whoever asks gives; the secret is made here. */
const door = z.omit(makeToken.schema, { secretHash: true });
const Input = argumentOf('makeToken', door, {
  says: {
    purpose: 'What it is for, so that it is known again.',
    endsOn: 'The last day on which it works, within a year.',
  },
});

rememberOrganisation('MakeToken');
builder.mutationField('makeToken', (t) =>
  t.field({
    type: MakeTokenResult,
    ...only,
    description: 'Lets a program do some of what the reader may do, until a day.',
    complexity: 20,
    authScopes: { staff: true },
    args: {
      idempotencyKey: t.arg.string({ required: true, validate: idempotencyKey }),
      ...(Input && { input: t.arg({ type: Input, required: true }) }),
    },
    resolve: async (_root, { idempotencyKey: key, input }, context): Promise<Made | NotDone> => {
      const read = readAct(door, input ?? {});
      if ('refusals' in read) return read;
      const { actor } = await whoAsks(context);
      const personId = actor.kind === 'staff' ? actor.personId : '';
      const { secret, secretHash } = newSecret(context.deps, personId, key);
      const command = organisationCommand('MakeToken', { ...read.data, secretHash });
      const done = await giveOrganisation(context, command, key);
      return 'refusals' in done ? done : { tokenId: done.made ?? '', secret };
    },
  }),
);

organisationField('revokeToken', 'RevokeToken', 'A program loses its access, from its next request on.', {
  says: { tokenId: 'Id of the token.' },
});

builder.queryField('myTokens', (t) =>
  t.field({
    type: [ApiToken],
    ...only,
    authScopes: { staff: true },
    complexity: 10,
    description: "The reader's own tokens, the newest first; a hundred at most.",
    resolve: async (_root, _args, context) => {
      const person = await context.person();
      return person === undefined ? [] : tokensOf(context.deps, person);
    },
  }),
);
