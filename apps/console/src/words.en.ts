import type { words as ofActs } from './acts/words.en.ts';
import type { words as ofCase } from './case/words.en.ts';
import type { words as casePages } from './features/case/words.en.ts';
import type { words as complaint } from './features/complaint/words.en.ts';
import type { words as find } from './features/find/words.en.ts';
import type { words as investigation } from './features/investigation/words.en.ts';
import type { words as letters } from './features/letters/words.en.ts';
import type { words as mail } from './features/mail/words.en.ts';
import type { words as messages } from './features/messages/words.en.ts';
import type { words as outcome } from './features/outcome/words.en.ts';
import type { words as panel } from './features/panel/words.en.ts';
import type { words as people } from './features/people/words.en.ts';
import type { words as procedure } from './features/procedure/words.en.ts';
import type { words as record } from './features/record/words.en.ts';
import type { words as recordComplaint } from './features/record-complaint/words.en.ts';
import type { words as register } from './features/register/words.en.ts';
import type { words as respondent } from './features/respondent/words.en.ts';
import type { words as triage } from './features/triage/words.en.ts';
import type { words as worklist } from './features/worklist/words.en.ts';
import type { words as web } from '@redress/web/words/words.en.ts';

/**
 * What the console says around every page, and what several pages say, as ICU messages; ids are stable. The words of a page stand beside it.
 */
export const words = {
  'app.name': 'Redress',
  'app.title': '{page} – Redress',
  'navigation.worklist': 'Worklist',
  'navigation.record': 'Record a complaint',
  'navigation.find': 'Find a case',
  'navigation.register': 'Register',
  'navigation.respondent': 'Papers for you as respondent',
  'navigation.procedure': 'Procedure',
  'navigation.mail': 'Mail folder (demo)',
  'navigation.account': 'Your account',
  'list.more': 'Show more',
  'form.choose': 'Choose…',
  'form.time': 'Time',
  'form.momentMissing': 'Give a date and a time.',
  'channel.portal': 'Portal',
  'channel.email': 'E-mail',
  'channel.post': 'Post',
  'channel.phone': 'Telephone',
  'channel.in person': 'In person',
  'status.new': 'New',
  'status.open': 'Open',
  'status.closed': 'Closed',
  'status.erased': 'Erased',
  'effect.for': 'in the complainant’s favour',
  'effect.in part': 'partly in the complainant’s favour',
  'effect.against': 'not in the complainant’s favour',
  'effect.no finding': 'no finding either way',
  'source.line': 'Policy, {clause} (line {first})',
  'source.lines': 'Policy, {clause} (lines {first} to {last})',
  'source.inferred': 'Read into the policy: {note}',
  'source.platform': 'Not from the policy: {note}',
  'worklist.case': 'Case',
  'worklist.stage': 'Stage',
  'worklist.received': 'Received',
  'worklist.moreClocks': '{count, plural, one {and # more clock} other {and # more clocks}}',
  'case.nothingDue': 'Nothing is due',
  'case.trackingNumber': 'Tracking number',
  'clock.reading': 'How it was read: {note}',
  'clockKind.hard': 'A promise: missing it is a breach',
  'clockKind.target': 'A target: a miss is reported',
  'clockKind.complainant': 'The complainant’s own time',
  'clockKind.info': 'For information',
  'onBehalf.self': 'The person it happened to',
  'onBehalf.someone else': 'Somebody for them',
  'onBehalf.organisation': 'An organisation',
  'group.about you': 'About the complainant',
  'group.what happened': 'What happened',
  'group.putting it right': 'Putting it right',
  'group.signing': 'Signature',
  'group.for staff': 'For staff',
  'point.number': 'Point {number}',
  'panel.hearing': 'Hearing',
  'hearing.when': 'When',
  'hearing.place': 'Place',
  'act.cancel': 'Cancel',
  'sign.name': 'Name as it was signed',
  'procedure.none': 'Your organisation has no procedure yet',
} as const;

type WordId =
  | keyof typeof words
  | keyof typeof ofActs
  | keyof typeof ofCase
  | keyof typeof casePages
  | keyof typeof complaint
  | keyof typeof find
  | keyof typeof investigation
  | keyof typeof letters
  | keyof typeof mail
  | keyof typeof messages
  | keyof typeof outcome
  | keyof typeof panel
  | keyof typeof people
  | keyof typeof procedure
  | keyof typeof record
  | keyof typeof recordComplaint
  | keyof typeof register
  | keyof typeof respondent
  | keyof typeof triage
  | keyof typeof worklist
  | keyof typeof web;

declare global {
  namespace FormatjsIntl {
    /** Every id that may be asked for; a wrong one is a type error. */
    interface Message {
      ids: WordId;
    }
  }
}
