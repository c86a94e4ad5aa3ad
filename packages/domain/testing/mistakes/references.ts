import { clockOf, stageOf } from '../../src/procedure/find.ts';
import { five } from '../procedures/five.ts';
import { type Mistake } from './mistake.ts';

const { notAlone } = five;

export const referencesMistakes = {
  'unknown-key': {
    from: notAlone,
    severity: 'contradiction',
    where: 'stages.appeal.handledBy',
    says: /no role “judge”/,
    change: (p) => void (stageOf(p, 'appeal').handledBy = 'judge'),
  },
  'unknown-redress': {
    from: notAlone,
    severity: 'contradiction',
    where: 'stages.investigation.redressDue',
    says: /“apology” is due/,
    change: (p) => void (stageOf(p, 'investigation').redress = []),
  },
  'same-key-twice': {
    from: notAlone,
    severity: 'contradiction',
    where: 'clocks',
    says: /called “ack”/,
    change: (p) => void p.clocks.push(clockOf(p, 'ack')),
  },
} as const satisfies Record<string, Mistake>;
