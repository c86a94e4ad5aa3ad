import { expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { event, readingOf, was, type DataIn, type Frozen } from './event.ts';

const events = {
  MeetingHeld: event(
    z.object({ on: z.string(), how: z.enum(['in person', 'by phone', 'not known']), people: z.number() }),
    was(z.object({ day: z.string() }), ({ day }) => ({ on: day, how: 'not known' as const, people: 2 })),
    was(z.object({ on: z.string(), phone: z.boolean() }), ({ on, phone }) => ({
      on,
      how: phone ? ('by phone' as const) : ('in person' as const),
      people: 2,
    })),
  ),
  ReasonsGiven: event(z.object({ reasons: z.array(z.object({ code: z.string() })) })),
};
type Data = { [T in keyof typeof events]: Frozen<DataIn<(typeof events)[T]>> };
const recorded = readingOf<Data>(events);
const envelope = { seq: 3, at: '2026-11-02T10:00:00.000Z', by: { kind: 'system' } } as const;
const unread = (type: string) => ({ type: 'Unread', was: type, ...envelope });

it('reads what is written today as it is', () => {
  const data = { on: '2026-11-02', how: 'by phone', people: 3 };
  expectTypeOf<Data['ReasonsGiven']>().toEqualTypeOf<{
    readonly reasons: readonly { readonly code: string }[];
  }>();
  expect(events.MeetingHeld.version).toBe(3);
  expect(recorded('MeetingHeld', 3, data, envelope)).toEqual({
    type: 'MeetingHeld',
    version: 3,
    data,
    ...envelope,
  });
});

it('brings each earlier version straight to the present', () => {
  const first = recorded('MeetingHeld', 1, { day: '2026-11-02' }, envelope);
  const second = recorded('MeetingHeld', 2, { on: '2026-11-02', phone: true }, envelope);
  expect([first, second]).toMatchObject([
    { data: { on: '2026-11-02', how: 'not known', people: 2 } },
    { data: { on: '2026-11-02', how: 'by phone', people: 2 } },
  ]);
});

it.each([
  ['a kind of event it does not know', 'RefundPaid', 1, { amount: 12 }],
  ['a kind that every object has by birth', 'constructor', 1, {}],
  ['a version that is still to come', 'MeetingHeld', 4, { on: '2026-11-02', how: 'by phone', people: 3 }],
  ['a version before the first', 'MeetingHeld', 0, { day: '2026-11-02' }],
  ['data that is not of its version', 'MeetingHeld', 2, { day: '2026-11-02' }],
  ['data of today that is not whole', 'ReasonsGiven', 1, { reasons: [{}] }],
])('keeps the place of %s, and says no more of it', (_what, type, version, data) => {
  expect(recorded(type, version, data, envelope)).toEqual(unread(type));
});

it('goes on without what a later release added to a version', () => {
  const data = { reasons: [{ code: 'late', weight: 2 }], more: true };
  expect(recorded('ReasonsGiven', 1, data, envelope)).toMatchObject({
    data: { reasons: [{ code: 'late' }] },
  });
  expect(JSON.stringify(recorded('ReasonsGiven', 1, data, envelope))).not.toMatch(/weight|more/);
});
