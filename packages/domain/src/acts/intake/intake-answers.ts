import { parsePlainDate, type PlainDate } from '../../calendar/plain-date.ts';
import type { IntakeField } from '../../procedure/intake.ts';
import type { Procedure } from '../../procedure/procedure.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import { chosenFrom, longestText } from '../checks.ts';
import type { Complaint } from './complaint.ts';
import { question } from './question.ts';

/** The questions this complaint has to answer: none that identify somebody who stays anonymous, none that only staff fill in. */
export const askedFields = (
  procedure: Procedure,
  intake: Pick<Complaint, 'anonymous'>,
): readonly IntakeField[] =>
  procedure.intake.fields.filter(
    (field) => field.group !== 'for staff' && !(intake.anonymous && field.identifying),
  );

/**
 * The answers that are kept: what the form asks for and nothing else. Somebody who stays anonymous is not identified by what they typed before they
 * chose so (NAM 9.1), and only staff fill in what is for staff.
 */
export const keptAnswers = (
  procedure: Procedure,
  { anonymous, answers }: Pick<Complaint, 'anonymous' | 'answers'>,
  byStaff: boolean,
): Readonly<Record<string, string>> => {
  const fields = procedure.intake.fields.filter(
    (field) => !(anonymous && field.identifying) && (byStaff || field.group !== 'for staff'),
  );
  return Object.fromEntries(
    fields.flatMap(({ key }) => (answers[key] === undefined ? [] : [[key, answers[key]]])),
  );
};

/**
 * What is wrong with the answers to an intake form, question by question, in the order of the form. The portal and the API ask the same
 * function. `field` is the key of the question.
 */
export const answerProblems = (
  procedure: Procedure,
  intake: Pick<Complaint, 'anonymous' | 'answers'>,
  todayOn: PlainDate,
): readonly Refusal[] =>
  askedFields(procedure, intake).flatMap(
    (field) => problemOf(field, intake.answers[field.key] ?? '', todayOn) ?? [],
  );

const problemOf = (field: IntakeField, typed: string, todayOn: PlainDate): Refusal | undefined => {
  const answer = typed.trim();
  // The signature has a rule of its own: it is an act, not an answer.
  if (field.fills === 'signature' || field.fills === 'signed on') return undefined;
  const named = { question: question(field.label) };
  if (answer === '')
    return field.need === 'required' ? refused('answer needed', named, field.key) : undefined;
  return answer.length > longestText
    ? refused('answer too long', { ...named, most: longestText }, field.key)
    : misread(field, answer, named, todayOn);
};

/** What is wrong with an answer of its kind. */
const misread = (
  field: IntakeField,
  answer: string,
  named: { question: string },
  todayOn: PlainDate,
): Refusal | undefined => {
  switch (field.kind) {
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(answer) ? undefined : refused('not an email', {}, field.key);
    case 'phone':
      return answer.replace(/\D/g, '').length >= 7 ? undefined : refused('not a phone number', {}, field.key);
    case 'date': {
      const on = parsePlainDate(answer);
      if (on === undefined) return refused('not a date', named, field.key);
      return on > todayOn ? refused('answer to come', named, field.key) : undefined;
    }
    case 'time':
      return /^([01]?\d|2[0-3])[:.][0-5]\d$/.test(answer) ? undefined : refused('not a time', {}, field.key);
    case 'choice':
      return chosenFrom(field.options, [answer], field.key)[0];
    case 'choices':
      return chosenFrom(field.options, answer.split(','), field.key)[0];
    case 'line':
    case 'name':
    case 'text':
    case 'address':
    case 'files':
      return undefined;
  }
};

/** The answer that fills a part of the record, whatever the policy calls the question. Undefined when it was not asked or left empty. */
export const answerFor = (
  procedure: Procedure,
  answers: Readonly<Record<string, string>>,
  fills: IntakeField['fills'],
): string | undefined => {
  const field = procedure.intake.fields.find((candidate) => candidate.fills === fills);
  const answer = field === undefined ? undefined : answers[field.key]?.trim();
  return answer === '' ? undefined : answer;
};
