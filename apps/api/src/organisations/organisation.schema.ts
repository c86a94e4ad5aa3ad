import { writtenOf } from './procedure-versions.ts';
import { builder } from '../builder.ts';
import { CalendarDaysType } from './calendar-days.schema.ts';
import { code, optional } from '../acts/shapes.ts';
import * as z from 'zod';
import {
  calendarDaysOf,
  findOrganisation,
  listOrganisations,
  procedureOf,
  type OrganisationRow,
  type ProcedureRow,
} from './published-organisation.ts';

export const PublishedProcedure = builder.objectRef<ProcedureRow>('Procedure').implement({
  description: 'A complaints policy as it was published; never changed afterwards.',
  fields: (t) => ({
    key: t.exposeString('key'),
    version: t.exposeInt('version'),
    document: t.field({ type: 'ProcedureDocument', resolve: ({ document }) => writtenOf(document) }),
  }),
});

/** What anybody may know about an organisation that runs its complaints here. */
export const Organisation = builder.objectRef<OrganisationRow>('Organisation').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    key: t.exposeString('key', { description: "What the portal's address carries." }),
    name: t.exposeString('name'),
    open: t.exposeBoolean('open', { description: 'Whether the portal takes complaints for it.' }),
    procedure: t.field({
      type: PublishedProcedure,
      nullable: true,
      complexity: 20,
      description:
        'A procedure of the organisation; without key, its only or first one; without version, the one in force today.',
      args: {
        key: t.arg.string({ validate: optional(code) }),
        version: t.arg.int({ validate: optional(z.int().positive()) }),
      },
      resolve: (organisation, { key, version }, { deps }) =>
        procedureOf(deps, organisation.id, key ?? undefined, version ?? undefined),
    }),
    calendarDays: t.field({
      type: CalendarDaysType,
      complexity: 5,
      description: 'The days that this organisation adds to its calendar, or takes from it.',
      resolve: (organisation, _args, { deps }) => calendarDaysOf(deps, organisation.id),
    }),
  }),
});

const OrganisationName = builder.objectRef<OrganisationRow>('OrganisationName').implement({
  description: 'An organisation on the list to choose from.',
  subGraphs: ['portal'],
  fields: (t) => ({ key: t.exposeString('key'), name: t.exposeString('name') }),
});

builder.queryFields((t) => ({
  organisations: t.field({
    type: [OrganisationName],
    subGraphs: ['portal'],
    authScopes: { public: true },
    complexity: { field: 5, multiplier: 10 },
    description: 'The organisations that take complaints here, by name; a hundred at most.',
    resolve: (_root, _args, { deps }) => listOrganisations(deps, { open: true }),
  }),
  organisation: t.field({
    type: Organisation,
    nullable: true,
    subGraphs: ['portal'],
    authScopes: { public: true },
    complexity: 5,
    description: 'The organisation of this key, or null.',
    args: { key: t.arg.string({ required: true, validate: code }) },
    resolve: (_root, { key }, { deps }) => findOrganisation(deps, { key }),
  }),
}));
