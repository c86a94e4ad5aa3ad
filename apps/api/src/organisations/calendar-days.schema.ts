import { builder } from '../builder.ts';
import type { CalendarDays } from './calendar-spec.ts';

// they come in one piece, few of them
const cheap = { field: 0, multiplier: 1 };

const AddedDay = builder.objectRef<CalendarDays['additions'][number]>('AddedDay').implement({
  description: 'A day nobody works on here.',
  fields: (t) => ({
    on: t.expose('on', { type: 'PlainDate' }),
    title: t.exposeString('title', { description: 'What the day is called.' }),
    addedAt: t.field({ type: 'Instant', nullable: true, resolve: ({ addedAt }) => addedAt }),
  }),
});

const RemovedDay = builder.objectRef<CalendarDays['removals'][number]>('RemovedDay').implement({
  description: 'A holiday that is worked here.',
  fields: (t) => ({
    on: t.expose('on', { type: 'PlainDate' }),
    addedAt: t.field({ type: 'Instant', nullable: true, resolve: ({ addedAt }) => addedAt }),
  }),
});

const ClosedDays = builder.objectRef<CalendarDays['closures'][number]>('ClosedDays').implement({
  description: 'Days on which the organisation is closed.',
  fields: (t) => ({
    from: t.expose('from', { type: 'PlainDate', description: 'The first day; it counts.' }),
    to: t.expose('to', { type: 'PlainDate', description: 'The last day; it counts.' }),
    title: t.exposeString('title', { description: 'Why it is closed.' }),
  }),
});

export const CalendarDaysType = builder.objectRef<CalendarDays>('CalendarDays').implement({
  description:
    'What an organisation changes in the calendar of its part of the United Kingdom. Weekends and bank holidays are not in it.',
  fields: (t) => ({
    additions: t.expose('additions', {
      type: [AddedDay],
      complexity: cheap,
      description: 'Days it adds as days off.',
    }),
    removals: t.expose('removals', {
      type: [RemovedDay],
      complexity: cheap,
      description: 'Holidays it works on.',
    }),
    closures: t.expose('closures', {
      type: [ClosedDays],
      complexity: cheap,
      description:
        'Closures, those of the policy among them. Only some clocks leave them out: the policy says which.',
    }),
  }),
});
