import { findClock, findStage, startMarks } from '../procedure/find.ts';
import type { LetterRule } from '../procedure/stages.ts';
import type { Milestone } from '../procedure/vocabulary.ts';
import { clocks, isOurs, runningClocks, type Clock } from '../clocks/clocks.ts';
import type { CommandType } from './commands.ts';
import { refusal } from './decide.ts';
import type { Facts } from '../history/facts.ts';
import type { Refusal } from '../words/refusal-codes.ts';
import { hasReached, type CaseState } from '../history/state.ts';
import { acts } from './acts.ts';
import type { Work } from './case-act.ts';
import { WORK } from './work-of-a-stage.ts';
import { lettersToSend } from '../letters/letters-to-send.ts';

/** One thing that staff can do in a case, or will be able to: why not now, and which running clocks it stops or helps to stop. */
export type NextAct = {
  readonly command: CommandType;
  /** For `SendLetter`: which letter. */
  readonly letter?: LetterRule;
  readonly refusal?: Refusal;
  /** Soonest first. */
  readonly stops: readonly Clock[];
  /** Running clocks that another act stops, which cannot be done before this one. */
  readonly helps: readonly Clock[];
};

/**
 * What staff do in the present stage of a case: every command that means something here, in the order in which the clocks they stop run out; what
 * stops none comes after, in the order of the work. An act that cannot be done now stays, with the reason.
 */
export function playbook(facts: Facts): readonly NextAct[] {
  const { state, procedure, calendar, now } = facts;
  const stage = findStage(procedure, state.stage);
  if (stage === undefined) return [];
  const running = runningClocks(clocks(state, procedure, calendar, now));
  const nextActs = WORK.filter((command) => work[command].matters?.(facts, stage) === true).flatMap(
    (command) =>
      command === 'SendLetter'
        ? lettersToSend(facts).map((letter) => nextActOf(facts, running, command, letter))
        : [nextActOf(facts, running, command)],
  );
  return nextActs.toSorted((a, b) => endOf(a).localeCompare(endOf(b)));
}

/** The running clocks that the organisation itself has to stop, soonest first: the first is what a case is listed by. */
export const ourClocks = ({ state, procedure, calendar, now }: Facts): readonly Clock[] =>
  runningClocks(clocks(state, procedure, calendar, now)).filter(isOurs);

function nextActOf(
  facts: Facts,
  running: readonly Clock[],
  command: CommandType,
  letter?: LetterRule,
): NextAct {
  const no = refusal(
    { type: command, ...(letter === undefined ? {} : { data: { letter: letter.key } }) },
    facts,
  );
  const marks = reachedBy(facts, command, letter);
  return {
    command,
    ...(letter === undefined ? {} : { letter }),
    ...(no === undefined ? {} : { refusal: no }),
    stops: running.filter(
      (clock) => isStoppedBy(clock, marks, facts.state) || isReplacedBy(clock, marks, facts.procedure),
    ),
    helps: helpedBy(facts, running, command),
  };
}

const work: { readonly [T in CommandType]: Work } = acts;

function reachedBy(facts: Facts, command: CommandType, letter?: LetterRule): readonly Milestone[] {
  const { reaches } = work[command];
  if (typeof reaches !== 'function') return reaches;
  return letter === undefined ? [] : reaches(facts, letter);
}

/** What has to be done first is as urgent as what waits for it: an outcome before its letter, a panel before its hearing. */
function helpedBy(facts: Facts, running: readonly Clock[], command: CommandType): readonly Clock[] {
  const waiting = work[command].waitsFor?.(facts) ?? [];
  return running.filter((clock) => isStoppedBy(clock, waiting, facts.state));
}

/** A clock that waits for two things is helped along by either, as long as that one has not happened. */
function isStoppedBy({ rule }: Clock, milestones: readonly Milestone[], state: CaseState): boolean {
  return rule.stops.some((group) =>
    group.some(
      (mark) =>
        milestones.includes(mark.milestone) &&
        (mark.milestone === 'escalated' ||
          mark.stage === undefined ||
          mark.stage === state.stage ||
          state.stagesOpened.includes(mark.stage)) &&
        (rule.per === 'recipient' || !hasReached(state, mark.milestone, mark.stage)),
    ),
  );
}

/** NAM ?3: a letter that gives another date in time stands in the place of the one that runs. */
const isReplacedBy = (
  { rule, status }: Clock,
  milestones: readonly Milestone[],
  procedure: Facts['procedure'],
): boolean => {
  const other = rule.replacedBy === undefined ? undefined : findClock(procedure, rule.replacedBy);
  return (
    status === 'running' &&
    other !== undefined &&
    startMarks(other).some(({ milestone }) => milestones.includes(milestone))
  );
};

// What stops no clock comes after everything that does.
const endOf = ({ stops, helps }: NextAct): string => {
  const first = stops[0] ?? helps[0];
  return first === undefined ? 'zz' : (first.endsAt ?? 'z');
};
