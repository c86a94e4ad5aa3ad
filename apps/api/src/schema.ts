/** All modules that add to the graph, and the three graphs made of them. */
import './cases/case-file.schema.ts';
import './cases/complaint.mutations.ts';
import './cases/escalation.mutations.ts';
import './cases/intake.mutations.ts';
import './cases/investigation.mutations.ts';
import './cases/outcome.mutations.ts';
import './cases/own-complaint.schema.ts';
import './cases/register.schema.ts';
import './cases/respondent.schema.ts';
import './cases/tracking.schema.ts';
import './cases/triage.mutations.ts';
import './cases/worklist.schema.ts';
import './graphql/now.schema.ts';
import './letters/draft.schema.ts';
import './letters/letter.mutations.ts';
import './notices/mail-folder.schema.ts';
import './organisations/organisation.schema.ts';
import './panels/arranging.mutations.ts';
import './panels/ballot.mutations.ts';
import './panels/bundle.schema.ts';
import './panels/hearing.mutations.ts';
import './people/person.schema.ts';
import './people/portal-session.schema.ts';
import { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import { assertGuarded } from './graphql/guarded.ts';
import { surfaces, type Surface } from './surface.ts';

/** The graph of one surface. Throws where a root field does not say who may ask. */
export function schemaOf(surface: Surface): GraphQLSchema {
  return assertGuarded(withoutEmptyRoots(builder.toSchema({ subGraph: surface, sortSchema: true })));
}

/** A surface may have nothing to change; GraphQL allows no type without fields. */
function withoutEmptyRoots(schema: GraphQLSchema): GraphQLSchema {
  const mutation = schema.getMutationType();
  if (!mutation || Object.keys(mutation.getFields()).length > 0) return schema;
  const { types, ...config } = schema.toConfig();
  return new GraphQLSchema({ ...config, mutation: null, types: types.filter((type) => type !== mutation) });
}

export function schemas(): Record<Surface, GraphQLSchema> {
  return Object.fromEntries(surfaces.map((surface) => [surface, schemaOf(surface)])) as Record<
    Surface,
    GraphQLSchema
  >;
}
