import { Refusal } from '../acts/command-result.schema.ts';
import { builder } from '../builder.ts';
import * as z from 'zod';
import { optional } from '../acts/shapes.ts';
import { originOf } from '../origins.ts';
import { findAdministration, type AdministeredPerson, type Administration } from './administration.ts';

type State = Administration['state'];
const only = { subGraphs: ['console' as const] };
const maybe = { nullable: true as const };

const Contact = builder.objectRef<Administration['contacts'][number]>('OrganisationContact').implement({
  ...only,
  fields: (t) => ({
    channel: t.exposeString('channel'),
    value: t.string({ ...maybe, resolve: ({ value }) => value }),
    hours: t.string({ ...maybe, resolve: ({ hours }) => hours }),
    role: t.string({ ...maybe, resolve: ({ role }) => role }),
    personId: t.id({ ...maybe, resolve: ({ personId }) => personId }),
  }),
});

const Site = builder.objectRef<Administration['sites'][number]>('OrganisationSite').implement({
  ...only,
  fields: (t) => ({
    site: t.exposeString('site', { description: 'Its key.' }),
    name: t.string({ ...maybe, resolve: ({ name }) => name }),
    address: t.string({ ...maybe, resolve: ({ address }) => address }),
    open: t.exposeBoolean('open'),
  }),
});

const Binding = builder.objectRef<State['bindings'][number]>('RoleGiven').implement({
  ...only,
  description: 'A role somebody was given; both days count.',
  fields: (t) => ({
    bindingId: t.exposeID('bindingId'),
    personId: t.exposeID('personId'),
    role: t.exposeString('role'),
    fromOn: t.expose('fromOn', { type: 'PlainDate' }),
    toOn: t.field({ type: 'PlainDate', ...maybe, resolve: ({ toOn }) => toOn }),
  }),
});

const Deputyship = builder.objectRef<State['deputyships'][number]>('Deputyship').implement({
  ...only,
  description: 'Who holds a role while its holder is on leave.',
  fields: (t) => ({
    deputyshipId: t.exposeID('deputyshipId'),
    bindingId: t.exposeID('bindingId'),
    personId: t.exposeID('personId'),
    fromOn: t.expose('fromOn', { type: 'PlainDate' }),
    toOn: t.field({ type: 'PlainDate', ...maybe, resolve: ({ toOn }) => toOn }),
  }),
});

const Leave = builder.objectRef<State['leaves'][number]>('Leave').implement({
  ...only,
  fields: (t) => ({
    leaveId: t.exposeID('leaveId'),
    personId: t.exposeID('personId'),
    fromOn: t.expose('fromOn', { type: 'PlainDate' }),
    toOn: t.expose('toOn', { type: 'PlainDate' }),
  }),
});

const Person = builder.objectRef<AdministeredPerson>('OrganisationPerson').implement({
  ...only,
  description: 'Somebody of the staff or of the pool of panel members; those who left stay.',
  fields: (t) => ({
    personId: t.exposeID('personId'),
    kind: t.exposeString('kind', { description: '`staff` or `panel`' }),
    name: t.string({ ...maybe, resolve: ({ name }) => name }),
    email: t.string({ ...maybe, resolve: ({ email }) => email }),
    telephone: t.string({ ...maybe, resolve: ({ telephone }) => telephone }),
    leftOn: t.field({ type: 'PlainDate', ...maybe, resolve: ({ leftOn }) => leftOn }),
    administrator: t.exposeBoolean('administrator'),
    signsIn: t.boolean({ resolve: ({ accountId }) => accountId !== undefined }),
    independent: t.boolean({ ...maybe, resolve: ({ independence }) => independence?.independent }),
    grounds: t.string({ ...maybe, resolve: ({ grounds }) => grounds }),
  }),
});

const CalendarChange = builder.objectRef<Administration['calendar'][number]>('CalendarChange').implement({
  ...only,
  fields: (t) => ({
    dayId: t.exposeID('dayId'),
    kind: t.exposeString('kind', { description: '`added`, `removed` or `closure`' }),
    division: t.exposeString('division'),
    fromOn: t.expose('fromOn', { type: 'PlainDate' }),
    toOn: t.expose('toOn', { type: 'PlainDate' }),
    title: t.exposeString('title'),
  }),
});

const Publication = builder.objectRef<State['publications'][number]>('Publication').implement({
  ...only,
  fields: (t) => ({
    key: t.exposeString('key'),
    version: t.exposeInt('version'),
    effectiveOn: t.expose('effectiveOn', { type: 'PlainDate' }),
  }),
});

const Happened = builder.objectRef<Administration['history'][number]>('OrganisationHappened').implement({
  ...only,
  description: 'Something that was done to the organisation: when, by whom, and to whom.',
  fields: (t) => ({
    seq: t.exposeInt('seq'),
    type: t.exposeString('type', { description: '`Unread` for what this release does not know.' }),
    at: t.expose('at', { type: 'Instant' }),
    by: t.id({ ...maybe, description: 'The person; null for the installation.', resolve: ({ by }) => by.id }),
    data: t.field({
      type: 'JSON',
      description: 'Ids, days, codes and numbers: never a name or a text.',
      resolve: (event) => ('data' in event ? event.data : {}),
    }),
  }),
});

const Check = builder.objectRef<Administration['checks'][number]>('GoLiveCheck').implement({
  ...only,
  description: 'Something that is asked before the portal takes complaints.',
  fields: (t) => ({
    part: t.exposeString('part', {
      description: '`who answers`, `what you promise` or `how people reach you`',
    }),
    weight: t.exposeString('weight', {
      description: '`stops`: the portal does not open without it; `can follow`: it can wait.',
    }),
    code: t.exposeString('code'),
    done: t.exposeBoolean('done'),
    role: t.string({
      ...maybe,
      description: 'The title of the role it is about.',
      resolve: ({ role }) => role,
    }),
    count: t.int({ ...maybe, resolve: ({ count }) => count }),
    why: t.field({ type: Refusal, ...maybe, resolve: ({ why }) => why }),
  }),
});

const page = 100;

const Retention = builder.objectRef<NonNullable<State['retention']>>('Retention').implement({
  ...only,
  fields: (t) => ({
    n: t.exposeInt('n'),
    unit: t.exposeString('unit', { description: '`months` or `years`' }),
  }),
});

const AdministrationView = builder.objectRef<Administration>('Administration').implement({
  ...only,
  description: 'An organisation as its administrators see it. There is no case in it.',
  fields: (t) => ({
    key: t.string({
      description: "What the portal's address carries.",
      resolve: ({ state }) => state.key ?? '',
    }),
    open: t.boolean({
      description: 'Whether the portal takes complaints.',
      resolve: ({ state }) => state.open,
    }),
    portalAddress: t.string({
      description: 'Where its first page in the portal is.',
      resolve: ({ state }, _args, { deps }) => `${originOf(deps.env, 'portal')}/at/${state.key ?? ''}`,
    }),
    checks: t.field({ type: [Check], resolve: ({ checks }) => checks }),
    name: t.string({ ...maybe, resolve: ({ identity }) => identity.name }),
    registeredName: t.string({ ...maybe, resolve: ({ identity }) => identity.registeredName }),
    registeredNumber: t.string({ ...maybe, resolve: ({ identity }) => identity.registeredNumber }),
    address: t.string({ ...maybe, resolve: ({ identity }) => identity.address }),
    senderName: t.string({ ...maybe, resolve: ({ sender }) => sender.name }),
    neutralSenderName: t.string({ ...maybe, resolve: ({ sender }) => sender.neutral }),
    controller: t.string({ ...maybe, resolve: ({ privacy }) => privacy.controller }),
    privacyContact: t.string({ ...maybe, resolve: ({ privacy }) => privacy.contact }),
    languages: t.stringList({ resolve: ({ state }) => [...state.languages] }),
    retention: t.field({ type: Retention, ...maybe, resolve: ({ state }) => state.retention }),
    contacts: t.field({ type: [Contact], resolve: ({ contacts }) => contacts }),
    sites: t.field({ type: [Site], resolve: ({ sites }) => sites }),
    people: t.field({ type: [Person], resolve: ({ people }) => people }),
    rolesGiven: t.field({ type: [Binding], resolve: ({ state }) => state.bindings }),
    deputies: t.field({ type: [Deputyship], resolve: ({ state }) => state.deputyships }),
    leaves: t.field({ type: [Leave], resolve: ({ state }) => state.leaves }),
    calendar: t.field({ type: [CalendarChange], resolve: ({ calendar }) => calendar }),
    procedures: t.field({ type: [Publication], resolve: ({ state }) => state.publications }),
    history: t.field({
      type: [Happened],
      description: `What was done, newest first; ${page} at most, those before the number given.`,
      args: { before: t.arg.int({ validate: optional(z.int().positive()) }) },
      resolve: ({ history }, { before }) =>
        history
          .filter(({ seq }) => before == null || seq < before)
          .toReversed()
          .slice(0, page),
    }),
  }),
});

builder.queryField('administration', (t) =>
  t.field({
    type: AdministrationView,
    nullable: true,
    subGraphs: ['console'],
    authScopes: { staff: true },
    complexity: 20,
    description: 'The organisation of whoever asks; null for everybody but its administrators.',
    resolve: async (_root, _args, { deps, person }) => {
      const who = await person();
      return who === undefined ? null : findAdministration(deps, who);
    },
  }),
);
