/** Every root field of every graph, with naughty values in every place, from everybody who can be signed in. */
import fc from 'fast-check';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import { missedSessions } from '@redress/domain/testing/story.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDeps, type TestDeps } from '../../testing/deps.ts';
import { naughtyTexts } from '../../testing/naughty.ts';
import { aColleague, portal, signIn, type App } from '../../testing/graph.ts';
import { operation, testServer } from '../../testing/server.ts';
import { anOrganisationUnder, complainant, teller } from '../../testing/told-case.ts';
import { startPortalSession } from '../people/portal-session.ts';
import { schemaOf } from '../schema.ts';
import { surfaces, type Surface } from '../surface.ts';
import type { Serving } from './serve.ts';

let deps: TestDeps;
let serving: Serving;
let caseId: string;
const apps: Partial<Record<Surface, App>> = {};

beforeAll(async () => {
  deps = await testDeps({ NODE_ENV: 'production' });
  deps.setNow('2026-12-18T10:00:00Z');
  serving = await testServer(deps);
  const organisationId = await anOrganisationUnder(deps, 'not-alone-mentoring');
  const { roles } = publishedProcedure('not-alone-mentoring');
  const colleague = await aColleague(deps, organisationId, {
    name: 'Some Body',
    email: 'somebody@example.org',
    roles: roles.map(({ key }) => key),
  });
  const { tell } = teller(deps, organisationId);
  ({ caseId } = await tell(undefined, complainant, 'ReceiveComplaint', missedSessions));
  const access = await deps.database.prisma.caseAccess.findFirstOrThrow({ where: { caseId } });
  const { token } = await startPortalSession(deps, { organisationId, caseId, partyId: access.partyId });
  apps.portal = portal(serving, token);
  apps.console = await signIn(serving, 'console', colleague);
  apps.panel = await signIn(serving, 'panel', colleague);
});

const anyValue = fc.oneof(
  fc.constantFrom<unknown>(...naughtyTexts),
  fc.constantFrom<unknown>(null, true, 0, -1, 2 ** 31, 1e300, [], {}, [[]], { __proto__: {} }),
);

/** Mostly of the right shape, with something naughty in it; now and then of the wrong shape. */
function valueOf(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valueOf(type.ofType, depth);
  const wrong = { weight: 1, arbitrary: anyValue };
  const right = (arbitrary: fc.Arbitrary<unknown>) => fc.oneof({ weight: 12, arbitrary }, wrong);
  if (isListType(type)) {
    return depth > 4 ? fc.constant([]) : right(fc.array(valueOf(type.ofType, depth + 1), { maxLength: 2 }));
  }
  if (isInputObjectType(type)) {
    if (depth > 4) return fc.constant({});
    const fields = Object.values(type.getFields());
    const shape = Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, depth + 1)]));
    const requiredKeys = fields.filter((field) => isNonNullType(field.type)).map((field) => field.name);
    return right(fc.record(shape, { requiredKeys }));
  }
  if (isEnumType(type)) return right(fc.constantFrom(...type.getValues().map(({ name }) => name)));
  switch (type.name) {
    case 'Int':
    case 'Float':
      return right(fc.constantFrom(0, 1, -1, 25, 2 ** 31 - 1, -(2 ** 31)));
    case 'Boolean':
      return right(fc.boolean());
    // mostly a case that is there and may be seen, so that what comes behind it is reached
    case 'ID':
      return right(fc.constant(caseId));
    case 'PlainDate':
      return right(fc.constantFrom('2026-11-22', '0001-01-01', '9999-12-31', '2026-02-30'));
    case 'Instant':
      return right(fc.constantFrom('2026-11-22T09:30:00.000Z', '9999-12-31T23:59:59.999Z'));
    default:
      return fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom<unknown>(...naughtyTexts) },
        { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
        wrong,
      );
  }
}

/** What to ask back: all plain fields, two levels down. */
function selection(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named)) {
    const members = named.getTypes().map((member) => `... on ${member.name} ${selection(member, depth + 1)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  if (!('getFields' in named)) return '';
  const fields = Object.values(named.getFields()).filter(
    (field) => !field.args.some((arg) => isNonNullType(arg.type)),
  );
  const plain = fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name);
  const deeper =
    depth < 2
      ? fields
          .filter((field) => !isLeafType(getNamedType(field.type)) && !isUnionType(getNamedType(field.type)))
          .slice(0, 3)
          .map((field) => `${field.name} ${selection(field.type, depth + 1)}`)
      : [];
  return `{ __typename ${[...plain, ...deeper].join(' ')} }`;
}

function textOf(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `${kind} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selection(field.type)} }`;
}

const operations = surfaces.flatMap((surface) => {
  const schema = schemaOf(surface);
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return roots.flatMap(([kind, root]) =>
    Object.values(root?.getFields() ?? {}).map((field) => ({ surface, kind, field })),
  );
});

let understood = 0;

describe('every operation', () => {
  it.each(operations.map((one) => [`${one.surface} ${one.kind} ${one.field.name}`, one] as const))(
    '%s answers whatever it is given',
    async (_name, { surface, kind, field }) => {
      const query = textOf(kind, field);
      const args = fc.record(Object.fromEntries(field.args.map((arg) => [arg.name, valueOf(arg.type)])));
      const samples = fc.sample(args, { numRuns: 16, seed: 20261122 });
      const wrong: unknown[] = [];
      const answered = await Promise.all(
        samples.map(async (variables, index) => {
          const answer =
            index % 4 === 0
              ? await operation(serving, surface, query, { variables })
              : await apps[surface]!.raw(query, variables);
          const codes = (answer.errors ?? []).map(({ extensions }) => extensions.code);
          if (answer.status >= 500 || codes.includes('INTERNAL')) {
            wrong.push({ variables: JSON.stringify(variables).slice(0, 600), answer });
          }
          if (codes.length === 0) understood += 1;
          return codes;
        }),
      );
      expect(wrong).toEqual([]);
      // the operation itself is well-formed: it was not turned away for what it asks
      expect(answered.flat()).not.toContain('GRAPHQL_VALIDATION_FAILED');
    },
    60_000,
  );

  it('was understood often enough for the above to mean something', () => {
    expect(understood).toBeGreaterThan(operations.length * 3);
  });
});
