import { londonDate, londonTime } from '@redress/domain/calendar/plain-date.ts';
import type { Facts } from '@redress/domain/history/facts.ts';
import type { Channel } from '@redress/domain/procedure/vocabulary.ts';
import { DateAndTime } from '../../acts/DateAndTime.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { RecordFields } from './use-record-form.ts';
import recordFormClasses from './record-form.module.css';

const CHANNELS = ['phone', 'in person', 'post', 'email'] as const satisfies readonly Channel[];
const WRITTEN: readonly Channel[] = ['post', 'email'];

/** By which way it came, when, and whether it is in writing. */
export function HowItCame({ form, facts }: { form: RecordFields; facts: Facts }) {
  const say = useSay();
  const { data, set, errorOf } = form;
  const concerns = facts.procedure.stages.some(({ kind }) => kind === 'concern');
  const choose = (channel: Channel) => {
    const inWriting = WRITTEN.includes(channel);
    set({ channel, inWriting, scribe: inWriting ? 'none' : 'staff' });
  };
  return (
    <div className={recordFormClasses.fields}>
      {concerns && (
        <OneOf
          label={say('recordComplaint.kind')}
          value={data.kind}
          onChange={(kind) => set({ kind })}
          options={[
            { value: 'complaint', label: say('recordComplaint.complaint') },
            { value: 'concern', label: say('recordComplaint.concern') },
          ]}
        />
      )}
      <OneOf
        label={say('recordComplaint.channel')}
        value={data.channel}
        onChange={(channel) => choose(channel)}
        error={errorOf('channel')}
        options={CHANNELS.map((value) => ({ value, label: say(`channel.${value}`) }))}
      />
      <DateAndTime
        dateLabel={say('recordComplaint.receivedOn')}
        timeLabel={say('recordComplaint.receivedTime')}
        start={{ on: londonDate(facts.now), time: londonTime(facts.now) }}
        onChange={(at) => set({ receivedAt: at ?? '' })}
        error={errorOf('receivedAt')}
      />
      <OneOf
        label={say('recordComplaint.inWriting')}
        hint={say('recordComplaint.inWritingHint')}
        value={data.inWriting ? 'yes' : 'no'}
        onChange={(answer) => set({ inWriting: answer === 'yes' })}
        options={[
          { value: 'yes', label: say('recordComplaint.written') },
          { value: 'no', label: say('recordComplaint.spoken') },
        ]}
      />
      <OneOf
        label={say('recordComplaint.scribe')}
        value={data.scribe}
        onChange={(scribe) => set({ scribe })}
        options={(['none', 'staff', 'third party'] as const).map((value) => ({
          value,
          label: say(`scribe.${value}`),
        }))}
      />
    </div>
  );
}
