import { londonDate, type PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { Day } from '@redress/web/workspace/fields/Day.tsx';
import { Line } from '@redress/web/workspace/fields/Line.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { useState } from 'react';
import { useServerTime } from '../../case/use-server-time.ts';
import { AddDayOffDocument, CloseDaysDocument, RemoveDayOffDocument } from '../../generated/own-days.ts';
import { useSetUp } from '../set-up/administration.ts';
import { SetUpFields } from '../set-up/SetUpFields.tsx';
import { useSetUpForm } from '../set-up/use-set-up-form.ts';
import { WhatMoves } from './WhatMoves.tsx';

const kinds = ['closure', 'added', 'removed'] as const;
type Kind = (typeof kinds)[number];
type Typed = { title: string; fromOn: PlainDate; toOn: PlainDate };

const division = 'any';

/** Days on which the organisation is closed, a day nobody works on, or a holiday that is worked. */
export function OwnDayForm() {
  const say = useSay();
  const today = londonDate(useServerTime(useSetUp().now));
  const [kind, setKind] = useState<Kind>('closure');
  const start: Typed = { title: '', fromOn: today, toOn: today };
  const done = say('ownDays.saved');
  const day = ({ title, fromOn }: Typed) => ({ division, on: fromOn, title });
  const forms = {
    closure: useSetUpForm({
      mutation: CloseDaysDocument,
      start,
      input: (typed) => ({ division, ...typed }),
      done,
    }),
    added: useSetUpForm({ mutation: AddDayOffDocument, start, input: day, done }),
    removed: useSetUpForm({ mutation: RemoveDayOffDocument, start, input: day, done }),
  };
  const form = forms[kind];
  const { data, errorOf, field } = form;
  // What was typed stays when another kind is chosen.
  const set = (change: Partial<Typed>) => kinds.forEach((each) => forms[each].set(change));
  return (
    <SetUpFields form={form} button={say('ownDays.save')}>
      <OneOf
        label={say('ownDays.kind')}
        value={kind}
        onChange={setKind}
        options={kinds.map((value) => ({ value, label: say(`ownDays.${value}`) }))}
      />
      <Line label={say('ownDays.title')} {...field('title')} />
      <Day
        label={say(kind === 'closure' ? 'ownDays.fromOn' : 'ownDays.on')}
        value={data.fromOn}
        onChange={(fromOn) => fromOn !== '' && set({ fromOn })}
        error={errorOf('fromOn') ?? errorOf('on')}
      />
      {kind === 'closure' && (
        <Day
          label={say('ownDays.toOn')}
          value={data.toOn}
          onChange={(toOn) => toOn !== '' && set({ toOn })}
          error={errorOf('toOn')}
        />
      )}
      <WhatMoves
        days={{ kind, division, fromOn: data.fromOn, toOn: kind === 'closure' ? data.toOn : data.fromOn }}
      />
    </SetUpFields>
  );
}
