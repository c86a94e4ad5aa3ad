import { builder } from '../builder.ts'

/** What anybody may know about an organisation that runs its complaints here. */
export const Organisation = builder.prismaObject('Organisation', {
  select: { id: true },
  fields: (t) => ({
    id: t.expose('id', { type: 'UUID' }),
    key: t.exposeString('key', { description: "What the portal's address carries." }),
    name: t.exposeString('name'),
  }),
})

builder.queryField('organisation', (t) =>
  t.prismaField({
    type: Organisation,
    nullable: true,
    subGraphs: ['portal'],
    authScopes: { public: true },
    description: 'The organisation of this key, or null.',
    args: { key: t.arg.string({ required: true }) },
    resolve: (query, _root, { key }, { prisma }) => prisma.organisation.findUnique({ ...query, where: { key } }),
  }),
)
