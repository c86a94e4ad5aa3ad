import type { ApolloServerPlugin } from '@apollo/server';
import type { TokenScope } from '@redress/domain/organisation/token-scopes.ts';
import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { commandMutations } from '../acts/act-field.ts';
import type { Context } from '../context.ts';
import { noteUse, type TokenHolder } from '../people/api-token.ts';
import { clientError } from '../graphql/errors.ts';

/** What a token must be for, by the field of the console's graph. A field that is not here is for nobody but people. */
const scopes: Readonly<Record<string, TokenScope | 'any'>> = {
  __typename: 'any',
  __schema: 'any',
  __type: 'any',
  me: 'any',
  now: 'any',
  worklist: 'lists',
  register: 'lists',
  findCase: 'lists',
  caseFile: 'cases',
  letterDraft: 'cases',
  letterPreview: 'cases',
};

const scopeOf = (field: string): TokenScope | 'any' | undefined => {
  if (Object.hasOwn(scopes, field)) return scopes[field];
  const isAct = commandMutations.some(({ surface, name }) => surface === 'console' && name === field);
  return isAct ? 'acts' : undefined;
};

/** A program's request: counted, written down, and refused where its token is not for what it asks. Before anything is read. */
export const tokenScope: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, document, operation }) {
        if (contextValue.apiTokenHash === undefined || operation === undefined) return;
        const holder = await holderOf(contextValue);
        if ((await contextValue.deps.tries.ask('api-token', holder.tokenId)) > 0)
          throw clientError('TOO_MANY_TRIES', 'token asks too often');
        const fields = rootFields(document, operation);
        await noteUse(contextValue.deps, holder, fields.join(' ').slice(0, 500));
        if (!fields.every((field) => mayAsk(holder, field)))
          throw clientError('FORBIDDEN', 'token not for this');
      },
    };
  },
};

async function holderOf(context: Context): Promise<TokenHolder> {
  const holder = await context.tokenHolder();
  if (holder !== undefined) return holder;
  const wait = await context.deps.tries.take('api-token', context.source, '');
  throw wait > 0
    ? clientError('TOO_MANY_TRIES', 'token asks too often')
    : clientError('UNAUTHENTICATED', 'token not known');
}

const mayAsk = (holder: TokenHolder, field: string): boolean => {
  const scope = scopeOf(field);
  return scope === 'any' || (scope !== undefined && holder.scopes.includes(scope));
};

/** The fields asked for at the root, through whatever fragments. Validation has seen to it that fragments come to an end. */
function rootFields(document: DocumentNode, operation: OperationDefinitionNode): string[] {
  const fieldsOf = ({ selections }: SelectionSetNode): string[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.name.value];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet);
      return document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value
          ? fieldsOf(definition.selectionSet)
          : [],
      );
    });
  return [...new Set(fieldsOf(operation.selectionSet))];
}
