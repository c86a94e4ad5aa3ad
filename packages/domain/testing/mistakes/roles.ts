import { roleOf, stageOf } from '../../src/procedure/find.ts';
import { five } from '../procedures/five.ts';
import { type Mistake } from './mistake.ts';

const { notAlone, oneToOne } = five;

export const rolesMistakes = {
  'role-without-substitute': {
    from: oneToOne,
    severity: 'gap',
    where: 'roles.director.substitutes',
    says: /nobody can handle “Formal investigation” and “Appeal panel”, take it in, hand it out, arrange the hearing/,
    change: (p) => void (roleOf(p, 'director').substitutes = []),
  },
  'substitutes-for-each-other': {
    from: oneToOne,
    severity: 'note',
    where: 'roles.administrator.substitutes',
    says: /stand in for each other/,
    change: (p) => void (roleOf(p, 'operationalManager').substitutes = ['administrator']),
  },
  'only-one-handler': {
    from: oneToOne,
    severity: 'gap',
    where: 'roles',
    says: /names one person to handle every complaint/,
    change: (p) => void (roleOf(p, 'mentor').samePersonAs = 'director'),
  },
  'reviews-own-decision': {
    from: notAlone,
    severity: 'note',
    where: 'stages.appeal.decidedBy',
    says: /Somebody else should take the second/,
    change: (p) => void (stageOf(p, 'appeal').decidedBy = 'investigator'),
  },
  'convenes-own-hearing': {
    from: oneToOne,
    severity: 'contradiction',
    where: 'panel.convenedBy',
    says: /Name somebody else to arrange it/,
    change: (p) => void (roleOf(p, 'director').substitutes = []),
  },
  'always-investigates': {
    from: oneToOne,
    severity: 'contradiction',
    where: 'stages.formal.handledBy',
    says: /Name who investigates then/,
    change: (p) => p.roles.filter(({ key }) => key !== 'director').forEach((role) => void (role.duties = [])),
  },
  'duty-nobody-holds': {
    from: notAlone,
    severity: 'gap',
    where: 'roles',
    says: /No role takes complaints in/,
    change: (p) => void (roleOf(p, 'contact').duties = ['assigns', 'oversees']),
  },
  'nobody-safeguards': {
    from: notAlone,
    severity: 'gap',
    where: 'safeguarding',
    says: /at risk/,
    change: (p) => void (p.safeguarding = undefined),
  },
} as const satisfies Record<string, Mistake>;
