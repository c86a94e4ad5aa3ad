import { five } from '../procedures/five.ts';
import { type Mistake } from './mistake.ts';

const { notAlone, oneToOne } = five;

export const intakeMistakes = {
  'signature-of-nobody': {
    from: notAlone,
    severity: 'contradiction',
    where: 'intake.signature',
    says: /Waive the signature/,
    change: (p) => void (p.intake.signature.waivedWhenAnonymous = false),
  },
  'reference-parts': {
    from: oneToOne,
    severity: 'gap',
    where: 'sites',
    says: /no site is listed/,
    change: (p) => void (p.sites = []),
  },
  'form-lacks': {
    from: notAlone,
    severity: 'gap',
    where: 'intake.fields',
    says: /what the complaint is about/,
    change: (p) => void (p.intake.fields = p.intake.fields.filter(({ fills }) => fills !== 'summary')),
  },
  'names-required-of-nobody': {
    from: notAlone,
    severity: 'contradiction',
    where: 'intake.fields.name',
    says: /identifies people/,
    change: (p) => p.intake.fields.forEach((field) => void (field.identifying = false)),
  },
} as const satisfies Record<string, Mistake>;
