import { letterOf, stageOf } from '../../src/procedure/find.ts';
import { five } from '../procedures/five.ts';
import { type Mistake } from './mistake.ts';

const { notAlone, oneToOne } = five;

export const stagesMistakes = {
  'stage-unreachable': {
    from: notAlone,
    severity: 'gap',
    where: 'stages.appeal',
    says: /No complaint can reach/,
    change: (p) => void (stageOf(p, 'investigation').onward = []),
  },
  'stage-without-exit': {
    from: notAlone,
    severity: 'gap',
    where: 'stages.investigation.onward',
    says: /not final, but nothing follows/,
    change: (p) => void (stageOf(p, 'investigation').onward = []),
  },
  'final-but-not-last': {
    from: notAlone,
    severity: 'contradiction',
    where: 'stages.investigation.onward',
    says: /is final, but the complainant can go on/,
    change: (p) => void (stageOf(p, 'investigation').final = true),
  },
  'no-final-stage': {
    from: notAlone,
    severity: 'gap',
    where: 'stages',
    says: /no complaint ever ends/,
    change: (p) => void (stageOf(p, 'appeal').final = false),
  },
  'outcome-without-letter': {
    from: notAlone,
    severity: 'gap',
    where: 'stages.appeal.outcomes',
    says: /no letter tells the complainant/,
    change: (p) => void (letterOf(p, 'appealOutcome').outcome = false),
  },
  'outcomes-without-effect': {
    from: notAlone,
    severity: 'gap',
    where: 'stages.appeal.outcomes',
    says: /whether the complainant was right/,
    change: (p) => stageOf(p, 'appeal').outcomes.forEach((outcome) => void (outcome.effect = 'no finding')),
  },
  'outcomes-one-sided': {
    from: notAlone,
    severity: 'gap',
    where: 'stages.investigation.outcomes',
    says: /is for the complainant/,
    change: (p) => void stageOf(p, 'investigation').outcomes.pop(),
  },
  'nobody-decides': {
    from: notAlone,
    severity: 'gap',
    where: 'stages.appeal.decidedBy',
    says: /nobody decides them/,
    change: (p) => void Object.assign(stageOf(p, 'appeal'), { handledBy: undefined, decidedBy: undefined }),
  },
  'window-without-date': {
    from: notAlone,
    severity: 'note',
    where: 'stages.investigation.onward.appeal',
    says: /no time limit/,
    change: (p) => stageOf(p, 'investigation').onward.forEach((way) => void (way.window = { kind: 'open' })),
  },
  'final-without-external': {
    from: notAlone,
    severity: 'gap',
    where: 'stages.appeal',
    says: /no body outside is named/,
    change: (p) => void (p.external = []),
  },
  'entry-order': {
    from: notAlone,
    severity: 'contradiction',
    where: 'entry.1',
    says: /never used/,
    change: (p) => void (p.entry = p.entry.toReversed()),
  },
  'seriousness-unassessed': {
    from: oneToOne,
    severity: 'gap',
    where: 'assessment',
    says: /nobody assesses/,
    change: (p) => void (p.assessment = undefined),
  },
  'panel-and-its-stage': {
    from: oneToOne,
    severity: 'gap',
    where: 'stages.panel',
    says: /no rules for it/,
    change: (p) => void (p.panel = undefined),
  },
} as const satisfies Record<string, Mistake>;
