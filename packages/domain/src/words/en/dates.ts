import type { dates } from '../dates.ts';
import type { WordsFor } from '../value-kinds.ts';

const length =
  '{unit, select, workingDays {{n, plural, one {# working day} other {# working days}}} days {{n, plural, one {# day} other {# days}}} weeks {{n, plural, one {# week} other {# weeks}}} months {{n, plural, one {# month} other {# months}}} years {{n, plural, one {# year} other {# years}}} hours {{n, plural, one {# hour} other {# hours}}} other {{n, plural, one {# minute} other {# minutes}}}}';

const clause = 'clause {clause}, {several, select, yes {lines {first} to {last}} other {line {first}}}';

export const enDates: WordsFor<typeof dates> = {
  deemed:
    'received {on} ({because, select, cutOff {cut-off} post {post} other {non-working day}}), counts as {as}',
  'from day': 'day {n} {on}',
  'from moment': 'from {on} {time}',
  skipped: 'skipped {days}',
  'free weekday': '{on}',
  'free day': '{on} ({title})',
  'free days': '{on} to {to} ({title})',
  stopped: 'stopped {on} to {to}',
  'day counted': 'day {n} {on}',
  'span counted': `${length} later {on}`,
  'time counted': `${length} later {on} {time}`,
  'last of its month': 'the last day of that month',
  rolled: '{roll, select, next {next} other {previous}} working day {on}',
  event: 'event {on}',
  notice:
    'notice of {n, number}{clear, select, yes { clear} other {}} {unit, select, days {days} other {working days}} by {on}',
  'not published': 'bank holidays after {on} are not published yet, so the date may still change',

  'working step': '{step}.',
  'policy gives': `The policy gives ${length} (${clause}).`,
  'policy says': `The policy says so (${clause}).`,
  'read so': 'How the policy is read: {note}',
  'not in the policy': 'The policy does not say this. {note}',
  'given in writing': 'The date was given in writing, or agreed. It never moves earlier by itself.',
  'done on': 'It was done on {on}.',

  'now a day off': '{on} is now a day off ({title})',
  'working day again': '{on} is a working day again (was {title})',
  'date moved': '{days}: {before} becomes {after}',
  'date would move': '{days}: {before} becomes {after}; {stands} stands until somebody decides otherwise',
};
