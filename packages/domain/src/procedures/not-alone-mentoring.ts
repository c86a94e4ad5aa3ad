import type { ProcedureText } from '../procedure/procedure.ts';
import { clause, inferred, platformDefault } from './cite.ts';
import { clocks } from './not-alone-mentoring/clocks.ts';
import { channels, eligibility, intake, reference } from './not-alone-mentoring/intake.ts';
import { letters } from './not-alone-mentoring/letters.ts';
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
} from './not-alone-mentoring/record.ts';
import { conflicts, entry, external, roles, stages } from './not-alone-mentoring/stages.ts';

/** Not Alone Mentoring: complaint, investigation, appeal. The policy of November 2022, clause by clause. */
export const notAloneMentoring = {
  identity: {
    key: 'not-alone-mentoring',
    organisation: 'Not Alone Mentoring',
    title: 'Complaints Policy',
    version: 1,
    effectiveFrom: '2022-11-01',
    reviewOn: {
      value: '2023-11-30',
      from: clause('Review Date', 130),
      readings: { value: 'The policy gives the month; the review is due by the end of it.' },
    },
    missingClauses: [{ clause: '8.3', note: 'The text goes from 8.2 to 8.4. The number stays unused.' }],
    policyFile: '000_e546765c2a840172.txt',
    from: clause('Date', 128),
  },
  calendar: {
    division: 'england-and-wales',
    closures: [],
    from: platformDefault(
      'The policy says “working days” and not which: Monday to Friday without the bank holidays of England and Wales.',
    ),
    service: {
      electronic: 'same day',
      postDays: 2,
      from: inferred(
        'Clause 8.5 counts from receiving the outcome and does not say when that is: e-mail and portal on the day of sending, post two days later.',
        'NAM-8.5c',
      ),
    },
  },
  sites: [],
  eligibility,
  channels,
  intake,
  reference,
  roles,
  conflicts,
  entry,
  stages,
  clocks,
  letters,
  external,
  confidentiality,
  outcomeDisclosure,
  holds,
  consents,
  retention,
  monitoring,
  closures,
  compliments: { rule: 'feedback only', from: clause('2.1', 18) },
  safeguarding,
  interface: appearance,
} satisfies ProcedureText;
