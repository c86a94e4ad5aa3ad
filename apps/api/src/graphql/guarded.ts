import type { GraphQLSchema } from 'graphql';

/**
 * Refuses a schema with a root field that does not say who may ask: without a scope, scope-auth lets everybody in.
 * @returns the schema itself
 */
export function assertGuarded(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const open = roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {})
      .filter((field) => !saysWho(field.extensions['pothosOptions']))
      .map((field) => `${root?.name}.${field.name}`),
  );
  if (open.length === 0) return schema;
  throw new Error(`These fields do not say who may ask. Give them authScopes: ${open.join(', ')}`);
}

const saysWho = (options: unknown): boolean =>
  typeof options === 'object' && options !== null && 'authScopes' in options && Boolean(options.authScopes);
