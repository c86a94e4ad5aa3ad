/** What a change of the organisation's own calendar would do, asked before it is made. */
import { division } from '@redress/domain/organisation/own-days.ts';
import { plainDate } from '@redress/domain/acts/typed-values.ts';
import * as z from 'zod';
import { builder } from '../../builder.ts';
import { looked, movedBy, type MovedDeadline } from './moved-by.ts';

const only = { subGraphs: ['console' as const] };

type Move = Pick<MovedDeadline, 'promise' | 'beforeOn' | 'afterOn'> & { cases: number; told: number };
type Moves = { moves: readonly Move[]; looked: number; all: boolean };

const MoveType = builder.objectRef<Move>('DatesMoved').implement({
  ...only,
  description: 'Open cases in which one promise moves from one date to another. They are counted, not named.',
  fields: (t) => ({
    promise: t.exposeString('promise', { description: 'What was promised, in the words of the policy.' }),
    beforeOn: t.expose('beforeOn', { type: 'PlainDate', description: 'The date as it stands.' }),
    afterOn: t.expose('afterOn', { type: 'PlainDate', description: 'The date with the change.' }),
    cases: t.exposeInt('cases', { description: 'How many cases.' }),
    told: t.exposeInt('told', {
      description: 'In how many of them a letter gave the complainant a later date than the new one.',
    }),
  }),
});

const MovesType = builder.objectRef<Moves>('CalendarPreview').implement({
  ...only,
  description: 'What would move if the calendar were changed so. Nothing is changed by asking.',
  fields: (t) => ({
    moves: t.expose('moves', { type: [MoveType], description: 'The soonest first.' }),
    looked: t.exposeInt('looked', {
      description: `How many open cases were looked at, ${looked} at most.`,
    }),
    all: t.exposeBoolean('all', { description: 'Whether these were all open cases.' }),
  }),
});

const Asked = z.object({
  kind: z.enum(['closure', 'added', 'removed']),
  division,
  fromOn: plainDate,
  toOn: plainDate,
});

builder.queryField('calendarPreview', (t) =>
  t.field({
    type: MovesType,
    ...only,
    nullable: true,
    authScopes: { staff: true },
    complexity: 500,
    description: 'Null for whoever does not administer the organisation, and for days that are none.',
    args: {
      kind: t.arg.string({
        required: true,
        description:
          '`closure`, `added` (nobody works that day) or `removed` (a bank holiday that is worked).',
      }),
      division: t.arg.string({ required: true, description: 'A part of the kingdom, or `any`.' }),
      fromOn: t.arg({ type: 'PlainDate', required: true, description: 'The first day.' }),
      toOn: t.arg({
        type: 'PlainDate',
        required: true,
        description: 'The last day; the first, but for closures.',
      }),
    },
    resolve: async (_root, args, { deps, person }) => {
      const who = await person();
      const asked = Asked.safeParse(args);
      if (who?.administrator !== true || !asked.success) return null;
      const { kind, division: of, fromOn, toOn } = asked.data;
      const change = { kind, division: of, on: fromOn, toOn: kind === 'closure' ? toOn : fromOn, title: '' };
      return grouped(await movedBy(deps, who.organisationId, change));
    },
  }),
);

function grouped({ moved, cases }: Awaited<ReturnType<typeof movedBy>>): Moves {
  const groups = Map.groupBy(moved, ({ promise, beforeOn, afterOn }) =>
    JSON.stringify([promise, beforeOn, afterOn]),
  );
  const moves = [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const all = [first, ...others];
    const { promise, beforeOn, afterOn } = first;
    const told = all.filter((one) => one.told).length;
    return [{ promise, beforeOn, afterOn, told, cases: new Set(all.map(({ caseId }) => caseId)).size }];
  });
  return {
    moves: moves.toSorted((a, b) => a.beforeOn.localeCompare(b.beforeOn)),
    looked: cases,
    all: cases < looked,
  };
}
