import { letterOf } from '../../src/procedure/find.ts';
import { five } from '../procedures/five.ts';
import { invented, type Mistake } from './mistake.ts';

const { notAlone, milestone, alumah } = five;

export const policyMistakes = {
  'review-overdue': {
    from: alumah,
    severity: 'overdue',
    where: 'identity.reviewOn',
    says: /by Saturday 21 November 2026/,
    change: (p) => void (p.identity.reviewOn = { value: '2026-11-21', from: invented }),
  },
  'review-undated': {
    from: notAlone,
    severity: 'gap',
    where: 'identity.reviewOn',
    says: /does not say when/,
    change: (p) => void (p.identity.reviewOn = undefined),
  },
  'review-before-start': {
    from: notAlone,
    severity: 'contradiction',
    where: 'identity.reviewOn',
    says: /before it began/,
    change: (p) => void (p.identity.effectiveFrom = '2024-01-01'),
  },
  'missing-clause': {
    from: milestone,
    severity: 'note',
    where: 'identity.missingClauses',
    says: /clause 4\.2/,
    change: (p) => void p.identity.missingClauses.push({ clause: '4.2', note: 'Not there.' }),
  },
  'retention-unset': {
    from: notAlone,
    severity: 'gap',
    where: 'retention',
    says: /nothing can be destroyed/,
    change: (p) => void (p.retention = { unset: true, from: invented }),
  },
  'confidential-but-told': {
    from: notAlone,
    severity: 'contradiction',
    where: 'confidentiality',
    says: /Only the case manager may know/,
    change: (p) =>
      void (
        Object.assign(p.confidentiality, { audience: 'case manager only', grounds: [] }),
        letterOf(p, 'outcome').recipients.push({
          to: 'subject',
          rendition: 'findings only',
          wherePossible: false,
          from: invented,
        })
      ),
  },
  reading: {
    from: notAlone,
    severity: 'note',
    where: 'channels.email.standing',
    says: /Read like this: On a whim/,
    change: (p) => p.channels.forEach((channel) => void (channel.readings = { standing: 'On a whim.' })),
  },
  'not-from-the-policy': {
    from: notAlone,
    severity: 'note',
    where: 'retention',
    says: /Nothing here is from the policy: 1 by default of the platform/,
    change: (p) => void (p.retention.from = invented),
  },
} as const satisfies Record<string, Mistake>;
