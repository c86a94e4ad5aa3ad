import type { PlainDate } from '../calendar/plain-date.ts';
import * as clocks from './lint/clocks.ts';
import * as intake from './lint/intake.ts';
import * as letters from './lint/letters.ts';
import * as policy from './lint/policy.ts';
import * as references from './lint/references.ts';
import * as roles from './lint/roles.ts';
import type { LintRule, Remark, Severity } from './lint/rule.ts';
import * as stages from './lint/stages.ts';
import type { Procedure } from './procedure.ts';

export type { Severity } from './lint/rule.ts';

/** Every rule by its name. Nothing a rule says is stored: lint reads a procedure again whenever somebody asks. */
const LINT_RULES = {
  'unknown-key': references.unknownKey,
  'unknown-redress': references.unknownRedress,
  'same-key-twice': references.twiceTheSameKey,
  'clock-never-starts': clocks.clockNeverStarts,
  'clock-never-stops': clocks.clockNeverStops,
  'clock-stops-at-once': clocks.clockStopsAtOnce,
  'clocks-wait-for-each-other': clocks.clocksWaitForEachOther,
  'stated-date-without-letter': clocks.nobodyStatesTheDate,
  'two-units-for-one-act': clocks.twoUnitsForOneAct,
  'days-beside-working-days': clocks.daysBesideWorkingDays,
  'expiry-against-kind': clocks.expiryAgainstKind,
  'holds-without-clocks': clocks.holdsAndClocks,
  'stage-unreachable': stages.unreachableStage,
  'stage-without-exit': stages.stageWithoutExit,
  'final-but-not-last': stages.finalButNotLast,
  'no-final-stage': stages.noFinalStage,
  'outcome-without-letter': stages.outcomeWithoutLetter,
  'outcomes-without-effect': stages.outcomesWithoutEffect,
  'outcomes-one-sided': stages.oneSidedOutcomes,
  'nobody-decides': stages.nobodyDecides,
  'window-without-date': stages.windowWithoutDate,
  'final-without-external': stages.finalWithoutExternal,
  'entry-order': stages.entryOrder,
  'seriousness-unassessed': stages.seriousnessUnassessed,
  'panel-and-its-stage': stages.panelAndItsStage,
  'date-without-clock': letters.dateWithoutClock,
  'states-a-computed-date': letters.statesAnotherDate,
  'extends-nothing': letters.extendsNothing,
  'last-words-missing': letters.lastWordsMissing,
  'next-stage-without-date': letters.nextStageWithoutDate,
  'letter-without-outcome': letters.letterWithoutOutcome,
  'restricted-letters': letters.restrictedLetters,
  'role-without-substitute': roles.roleWithoutSubstitute,
  'substitutes-for-each-other': roles.substitutesForEachOther,
  'only-one-handler': roles.onlyOneHandler,
  'reviews-own-decision': roles.reviewsOwnDecision,
  'convenes-own-hearing': roles.convenesOwnHearing,
  'always-investigates': roles.alwaysInvestigates,
  'sent-to-its-subject': roles.sentToItsSubject,
  'duty-nobody-holds': roles.dutyNobodyHolds,
  'nobody-safeguards': roles.nobodySafeguards,
  'review-overdue': policy.reviewOverdue,
  'review-undated': policy.reviewUndated,
  'review-before-start': policy.reviewBeforeStart,
  'missing-clause': policy.missingClause,
  'retention-unset': policy.retentionUnset,
  'signature-of-nobody': intake.signatureOfNobody,
  'reference-parts': intake.referenceParts,
  'form-lacks': intake.formLacks,
  'names-required-of-nobody': intake.namesRequiredOfNobody,
  'confidential-but-told': policy.confidentialButTold,
  reading: policy.reading,
  'not-from-the-policy': policy.notFromThePolicy,
} as const satisfies Record<string, LintRule>;

export type LintName = keyof typeof LINT_RULES;

/** What a rule found. */
export type Finding = Remark & { readonly rule: string };

const GRAVITY = { contradiction: 0, gap: 1, overdue: 2, note: 3 } as const satisfies Record<Severity, number>;

/**
 * What an organisation should know about a procedure before it is used, and once a year after: contradictions, gaps, overdue reviews, and
 * everything that is not from its policy. Gravest first. Never throws on a procedure that the schema accepts.
 */
export function lint(procedure: Procedure, onDate: PlainDate): Finding[] {
  return Object.entries<LintRule>(LINT_RULES)
    .flatMap(([name, rule]) => rule(procedure, onDate).map((found) => ({ rule: name, ...found })))
    .toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}
