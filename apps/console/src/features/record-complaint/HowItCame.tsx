import { londonDate, londonTime } from '@redress/domain/calendar/plain-date.ts';
import { complaint } from '@redress/domain/acts/intake/complaint.ts';
import type { Facts } from '@redress/domain/history/facts.ts';
import type { Channel } from '@redress/domain/procedure/vocabulary.ts';
import { DateAndTime } from '../../acts/DateAndTime.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { YesOrNo } from '@redress/web/workspace/fields/YesOrNo.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { RecordFields } from './use-record-form.ts';
import recordFormClasses from './record-form.module.css';

const { kind, scribe } = complaint.shape;
const CHANNELS = ['phone', 'in person', 'post', 'email'] as const satisfies readonly Channel[];
const WRITTEN: readonly Channel[] = ['post', 'email'];

/** By which way it came, when, and whether it is in writing. */
export function HowItCame({ form, facts }: { form: RecordFields; facts: Facts }) {
  const say = useSay();
  const concerns = facts.procedure.stages.some((stage) => stage.kind === 'concern');
  return (
    <div className={recordFormClasses.fields}>
      {concerns && (
        <OneOf
          label={say('recordComplaint.kind')}
          {...form.field('kind')}
          options={kind.options.map((value) => ({ value, label: say(`recordComplaint.${value}`) }))}
        />
      )}
      <OneOf
        label={say('recordComplaint.channel')}
        {...form.field('channel')}
        onChange={(channel) => form.set(usually(channel))}
        options={CHANNELS.map((value) => ({ value, label: say(`channel.${value}`) }))}
      />
      <DateAndTime
        dateLabel={say('recordComplaint.receivedOn')}
        timeLabel={say('recordComplaint.receivedTime')}
        start={{ on: londonDate(facts.now), time: londonTime(facts.now) }}
        onChange={(at) => form.set({ receivedAt: at ?? '' })}
        error={form.errorOf('receivedAt')}
      />
      <YesOrNo
        label={say('recordComplaint.inWriting')}
        hint={say('recordComplaint.inWritingHint')}
        {...form.field('inWriting')}
        yes={say('recordComplaint.written')}
        no={say('recordComplaint.spoken')}
      />
      <OneOf
        label={say('recordComplaint.scribe')}
        {...form.field('scribe')}
        options={scribe.options.map((value) => ({ value, label: say(`scribe.${value}`) }))}
      />
    </div>
  );
}

/** What goes with the way it came: somebody who telephones has somebody write for them. */
const usually = (channel: Channel) => {
  const inWriting = WRITTEN.includes(channel);
  return { channel, inWriting, scribe: inWriting ? ('none' as const) : ('staff' as const) };
};
