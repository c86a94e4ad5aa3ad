/** All modules that add to the graph, and the three graphs made of them. */
import './pages/staff/case-file.schema.ts';
import './pages/staff/moved-dates.schema.ts';
import './acts/complaint.mutations.ts';
import './acts/escalation.mutations.ts';
import './acts/intake.mutations.ts';
import './acts/investigation.mutations.ts';
import './acts/outcome.mutations.ts';
import './pages/complainant/own-complaint.schema.ts';
import './pages/staff/register.schema.ts';
import './pages/respondent/respondent.schema.ts';
import './pages/complainant/tracking.schema.ts';
import './acts/triage.mutations.ts';
import './pages/staff/worklist.schema.ts';
import './graphql/now.schema.ts';
import './pages/staff/draft.schema.ts';
import './acts/letter.mutations.ts';
import './pages/staff/mail-folder.schema.ts';
import './organisations/organisation.schema.ts';
import './acts/organisation.mutations.ts';
import './organisations/administration.schema.ts';
import './organisations/invite.mutations.ts';
import './organisations/ways-in.mutations.ts';
import './organisations/presets.schema.ts';
import './acts/arranging.mutations.ts';
import './acts/ballot.mutations.ts';
import './pages/panel/bundle.schema.ts';
import './acts/hearing.mutations.ts';
import './people/person.schema.ts';
import './people/api-token.schema.ts';
import './people/portal-session.schema.ts';
import { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import { described } from './graphql/described.ts';
import { assertGuarded } from './graphql/guarded.ts';
import { surfaces, type Surface } from './surface.ts';

/** The graph of one surface. Throws where a root field does not say who may ask. */
export function schemaOf(surface: Surface): GraphQLSchema {
  return assertGuarded(
    described(withoutEmptyRoots(builder.toSchema({ subGraph: surface, sortSchema: true }))),
  );
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
