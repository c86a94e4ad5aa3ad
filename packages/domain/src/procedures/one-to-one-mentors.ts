import type { ProcedureText } from '../procedure/procedure.ts';
import { clause, inferred, platformDefault } from './cite.ts';
import { clocks } from './one-to-one-mentors/clocks.ts';
import { channels, eligibility, intake, reference } from './one-to-one-mentors/intake.ts';
import { letters } from './one-to-one-mentors/letters.ts';
import { panel } from './one-to-one-mentors/panel.ts';
import {
  appearance,
  closures,
  confidentiality,
  consents,
  holds,
  monitoring,
  outcomeDisclosure,
  retention,
  safeguarding,
} from './one-to-one-mentors/record.ts';
import { assessment, conflicts, entry, roles } from './one-to-one-mentors/roles.ts';
import { external, stages } from './one-to-one-mentors/stages.ts';

/** 1-2-1 Mentors: informal, formal, panel hearing. The policy reviewed in September 2023, clause by clause. */
export const oneToOneMentors = {
  identity: {
    key: 'one-to-one-mentors',
    organisation: '1-2-1 Mentors',
    title: 'Complaints Policy',
    version: 1,
    effectiveFrom: '2023-09-01',
    reviewOn: {
      value: '2024-09-30',
      from: clause('Next Review Date', 6),
      readings: { value: 'The policy gives the month; the review is due by the end of it.' },
    },
    reviewEvery: { value: { unit: 'years', n: 1 }, from: clause('Review', 254) },
    missingClauses: [{ clause: 'step 11', note: 'The steps go from 10 to 12. The number stays unused.' }],
    policyFile: '001_75dc1f6b09f056a6.txt',
    from: clause('Date of Review', 5),
  },
  calendar: {
    division: 'england-and-wales',
    closures: [],
    from: platformDefault(
      'The policy says “working days” and not which: Monday to Friday without the bank holidays of England and Wales.',
    ),
  },
  // The organisation's own list; a reference needs one name (step 5).
  sites: [{ key: 'main', name: 'Main site' }],
  eligibility,
  channels,
  intake,
  reference,
  roles,
  conflicts,
  assessment,
  entry,
  stages,
  clocks,
  letters,
  panel,
  external,
  confidentiality,
  outcomeDisclosure,
  holds,
  consents,
  retention,
  monitoring,
  closures,
  compliments: {
    rule: 'feedback only',
    from: inferred('The policy welcomes feedback (11) and asks for no record of compliments.', 'OTO-INT-2'),
  },
  safeguarding,
  interface: appearance,
} satisfies ProcedureText;
