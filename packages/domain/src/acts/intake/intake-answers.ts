import { parsePlainDate, type PlainDate } from '../../calendar/plain-date.ts';
import type { IntakeField } from '../../procedure/intake.ts';
import type { Procedure } from '../../procedure/procedure.ts';
import type { CommandData } from '../commands.ts';
import type { Refusal } from '../facts.ts';
import { longestText, refused } from '../rule.ts';

export const longestAnswer = longestText;

type Intake = CommandData['ReceiveComplaint'];

/** The questions this complaint has to answer: none that identify somebody who stays anonymous, none that only staff fill in. */
export const askedFields = (
  procedure: Procedure,
  intake: Pick<Intake, 'anonymous'>,
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
  { anonymous, answers }: Pick<Intake, 'anonymous' | 'answers'>,
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
  intake: Pick<Intake, 'anonymous' | 'answers'>,
  todayOn: PlainDate,
): readonly Refusal[] =>
  askedFields(procedure, intake).flatMap(
    (field) => problemOf(field, intake.answers[field.key] ?? '', todayOn) ?? [],
  );

const problemOf = (field: IntakeField, typed: string, todayOn: PlainDate): Refusal | undefined => {
  const answer = typed.trim();
  // The signature has a rule of its own: it is an act, not an answer.
  if (field.fills === 'signature' || field.fills === 'signed on') return undefined;
  const asked = field.label.replace(/[?:]+$/, '');
  if (answer === '')
    return field.need === 'required' ? refused('needed', `Answer "${asked}".`, field.key) : undefined;
  if (answer.length > longestAnswer) {
    return refused(
      'too long',
      `"${asked}" can be ${longestAnswer.toLocaleString('en-GB')} characters at most. Send the rest as a document.`,
      field.key,
    );
  }
  switch (field.kind) {
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(answer)
        ? undefined
        : refused('email', 'Enter an email address like name@example.org.', field.key);
    case 'phone':
      return answer.replace(/\D/g, '').length >= 7
        ? undefined
        : refused('phone', 'Enter a telephone number, with the area code.', field.key);
    case 'date': {
      const on = parsePlainDate(answer);
      if (on === undefined)
        return refused('date', `"${asked}" must be a real date, like 27 3 2026.`, field.key);
      return on > todayOn ? refused('future', `"${asked}" cannot be in the future.`, field.key) : undefined;
    }
    case 'time':
      return /^([01]?\d|2[0-3])[:.][0-5]\d$/.test(answer)
        ? undefined
        : refused('time', 'Enter a time like 14:30.', field.key);
    case 'choice':
      return known(field, [answer]);
    case 'choices':
      return known(field, answer.split(','));
    case 'line':
    case 'name':
    case 'text':
    case 'address':
    case 'files':
      return undefined;
  }
};

const known = (field: IntakeField, chosen: readonly string[]): Refusal | undefined =>
  chosen.every((choice) => field.options?.some((option) => option.key === choice))
    ? undefined
    : refused('choice', `Choose one of the answers to "${field.label}".`, field.key);

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
