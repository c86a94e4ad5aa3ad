import { clockOf, letterOf } from '../../src/procedure/find.ts';
import { five } from '../procedures/five.ts';
import { type Mistake } from './mistake.ts';

const { notAlone, oneToOne } = five;

export const clocksMistakes = {
  'clock-never-starts': {
    from: notAlone,
    severity: 'gap',
    where: 'clocks.final.starts',
    says: /ever starts “Final date”/,
    change: (p) => void (letterOf(p, 'holding').marks = []),
  },
  'clock-never-stops': {
    from: oneToOne,
    severity: 'gap',
    where: 'clocks.ref.stops',
    says: /can stop “Reference and name”/,
    change: (p) => void (letterOf(p, 'reference').marks = []),
  },
  'clock-stops-at-once': {
    from: notAlone,
    severity: 'contradiction',
    where: 'clocks.ack.stops',
    says: /the very thing that starts it/,
    change: (p) => void (clockOf(p, 'ack').stops = [[{ milestone: 'signed' }]]),
  },
  'clocks-wait-for-each-other': {
    from: notAlone,
    severity: 'contradiction',
    where: 'clocks.hold.starts',
    says: /waits for itself/,
    change: (p) => void (clockOf(p, 'respond').starts = { expiryOf: 'hold' }),
  },
  'stated-date-without-letter': {
    from: oneToOne,
    severity: 'gap',
    where: 'clocks.expected.count',
    says: /No letter states the date/,
    change: (p) =>
      void (letterOf(p, 'delay').blocks = letterOf(p, 'delay').blocks.filter(
        ({ fill }) => fill !== 'stated date',
      )),
  },
  'two-units-for-one-act': {
    from: notAlone,
    severity: 'note',
    where: 'clocks.ack',
    says: /working days and in hours/,
    change: (p) =>
      void p.clocks.push({ ...clockOf(p, 'ack'), key: 'ackHours', count: { unit: 'hours', n: 48 } }),
  },
  'days-beside-working-days': {
    from: notAlone,
    severity: 'note',
    where: 'clocks',
    says: /counts “Acknowledgement” in days/,
    change: (p) => void (clockOf(p, 'ack').count = { unit: 'days', n: 3 }),
  },
  'expiry-against-kind': {
    from: notAlone,
    severity: 'contradiction',
    where: 'clocks.appealWindow.onExpiry',
    says: /the complainant’s own time/,
    change: (p) => void (clockOf(p, 'appealWindow').onExpiry = 'breach'),
  },
  'holds-without-clocks': {
    from: oneToOne,
    severity: 'gap',
    where: 'holds',
    says: /no ground for it is listed/,
    change: (p) => void (p.holds = []),
  },
} as const satisfies Record<string, Mistake>;
