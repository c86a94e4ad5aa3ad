/** The contract's scalars as the domain's own types, for graphql-codegen. Types only: nothing of it reaches a bundle. */
export const contractScalars = {
  ID: 'string',
  PlainDate: domain('calendar/plain-date.ts', 'PlainDate'),
  Instant: domain('calendar/plain-date.ts', 'Instant'),
  ProcedureDocument: domain('procedure/procedure.ts', 'WrittenProcedure'),
  Title: domain('words/titles.ts', 'Title'),
  JSON: 'unknown',
  TextByKey: 'Record<string, string>',
};

function domain(file: string, type: string) {
  return `import('@redress/domain/${file}').${type}`;
}
