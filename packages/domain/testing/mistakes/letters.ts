import { clockOf, letterOf, roleOf } from '../../src/procedure/find.ts';
import { five } from '../procedures/five.ts';
import { type Mistake } from './mistake.ts';

const { notAlone, oneToOne } = five;

export const lettersMistakes = {
  'date-without-clock': {
    from: notAlone,
    severity: 'contradiction',
    where: 'letters.holding.blocks.finalDate',
    says: /names no clock/,
    change: (p) => letterOf(p, 'holding').blocks.forEach((block) => void (block.clock = undefined)),
  },
  'states-a-computed-date': {
    from: notAlone,
    severity: 'contradiction',
    where: 'letters.holding.blocks.finalDate',
    says: /already worked out/,
    change: (p) => void (clockOf(p, 'final').count = { unit: 'workingDays', n: 5 }),
  },
  'extends-nothing': {
    from: notAlone,
    severity: 'contradiction',
    where: 'letters.holding.extends',
    says: /that clock runs on/,
    change: (p) => void (clockOf(p, 'respond').replacedBy = undefined),
  },
  'last-words-missing': {
    from: notAlone,
    severity: 'gap',
    where: 'letters.appealOutcome.blocks',
    says: /the last word/,
    change: (p) =>
      void (letterOf(p, 'appealOutcome').blocks = letterOf(p, 'appealOutcome').blocks.filter(
        ({ fill }) => fill !== 'finality',
      )),
  },
  'next-stage-without-date': {
    from: notAlone,
    severity: 'gap',
    where: 'letters.outcome.blocks.appeal',
    says: /until when/,
    change: (p) => letterOf(p, 'outcome').blocks.forEach((block) => void (block.clock = undefined)),
  },
  'letter-without-outcome': {
    from: notAlone,
    severity: 'contradiction',
    where: 'letters.acknowledgement.outcome',
    says: /its stage has none/,
    change: (p) => void (letterOf(p, 'acknowledgement').outcome = true),
  },
  'restricted-letters': {
    from: notAlone,
    severity: 'contradiction',
    where: 'letters.outcome.restricted',
    says: /keeps the outcome back/,
    change: (p) => void (letterOf(p, 'outcome').restricted = true),
  },
  'sent-to-its-subject': {
    from: oneToOne,
    severity: 'contradiction',
    where: 'entry.0',
    says: /Name who stands in/,
    change: (p) => void (roleOf(p, 'director').substitutes = []),
  },
} as const satisfies Record<string, Mistake>;
