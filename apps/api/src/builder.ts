/** The one Pothos builder. Types and fields are added by the modules that `schema.ts` names. */
import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import SubGraphPlugin from '@pothos/plugin-sub-graph';
import ValidationPlugin from '@pothos/plugin-validation';
import { DateTimeResolver, JSONResolver, LocalDateResolver, UUIDResolver } from 'graphql-scalars';
import type PrismaTypes from '../prisma/generated/pothos-types.ts';
import { getDatamodel } from '../prisma/generated/pothos-types.ts';
import type { Context } from './context.ts';
import {
  InstantScalar,
  PlainDateScalar,
  ProcedureDocumentScalar,
  TextByKeyScalar,
  TitleScalar,
  type DomainScalars,
} from './graphql/domain-scalars.ts';
import { clientError, saidError } from './graphql/errors.ts';
import { limits } from './graphql/limits.ts';
import { surfaces, type Surface } from './surface.ts';
import { plainly } from './words/answer-in-words.ts';

export interface SchemaTypes {
  Context: Context;
  PrismaTypes: PrismaTypes;
  SubGraphs: Surface;
  DefaultFieldNullability: false;
  Scalars: Pick<DomainScalars, keyof DomainScalars> & {
    /** An instant; hot pages hand in the database's own text. */
    DateTime: { Input: Date; Output: Date | string };
    /** A day without a time, `2026-11-22`. */
    LocalDate: { Input: string; Output: string };
    UUID: { Input: string; Output: string };
    JSON: { Input: unknown; Output: unknown };
    ID: { Input: string; Output: string };
  };
  AuthScopes: {
    /** Anybody may ask. */
    public: boolean;
    /** The one statement behind this hot page checks the session itself: no rows for whoever is not signed in. */
    checkedInStatement: boolean;
    /** Signed in to the console as staff. */
    staff: boolean;
    /** Signed in to the panel app. */
    panelMember: boolean;
    /** A party of a case, who has shown tracking number and access key. */
    complainant: boolean;
  };
}

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [
    ErrorsPlugin,
    ScopeAuthPlugin,
    RelayPlugin,
    PrismaPlugin,
    ValidationPlugin,
    ComplexityPlugin,
    SubGraphPlugin,
  ],
  defaultFieldNullability: false,
  errors: { defaultTypes: [], unsafelyHandleInputErrors: true },
  scopeAuth: {
    // asked at most once a request, and only by fields that name them
    authScopes: (context) => ({
      public: true,
      checkedInStatement: true,
      staff: async () => context.surface === 'console' && (await context.person()) !== undefined,
      panelMember: async () => context.surface === 'panel' && (await context.person()) !== undefined,
      complainant: async () => context.surface === 'portal' && (await context.complainant()) !== undefined,
    }),
    unauthorizedError: () => clientError('UNAUTHENTICATED', 'signed out'),
  },
  // a node by its id would be a way past every list's filter
  relay: {
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    clientMutationId: 'omit',
    cursorType: 'String',
  },
  prisma: {
    client: (context) => context.prisma,
    dmmf: getDatamodel(),
    maxConnectionSize: 100,
    defaultConnectionSize: 50,
    onUnusedQuery: null,
  },
  validation: {
    validationError: ({ issues }) =>
      saidError('BAD_USER_INPUT', issues[0]?.message ?? plainly('not understood')),
  },
  complexity: {
    limit: ({ isOwn }) => (isOwn ? {} : limits),
    defaultListMultiplier: 5,
    complexityError: () => clientError('TOO_MUCH', 'too much'),
  },
  subGraphs: {
    // a type is in a sub-graph when a field there leads to it; root fields name theirs
    defaultForTypes: [...surfaces],
    fieldsInheritFromTypes: true,
  },
});

builder.queryType({ defaultSubGraphsForFields: [] });
builder.mutationType({ defaultSubGraphsForFields: [] });

builder.addScalarType('DateTime', DateTimeResolver);
builder.addScalarType('LocalDate', LocalDateResolver);
builder.addScalarType('UUID', UUIDResolver);
builder.addScalarType('JSON', JSONResolver);
builder.addScalarType('PlainDate', PlainDateScalar);
builder.addScalarType('Instant', InstantScalar);
builder.addScalarType('ProcedureDocument', ProcedureDocumentScalar);
builder.addScalarType('Title', TitleScalar);
builder.addScalarType('TextByKey', TextByKeyScalar);
