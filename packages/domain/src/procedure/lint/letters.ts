import { findClock, findStage } from '../find.ts';
import type { Procedure } from '../procedure.ts';
import type { Fill } from '../vocabulary.ts';
import { remark, type LintRule, type Remark } from './rule.ts';

type Letter = Procedure['letters'][number];
/** What an outcome letter can lack. */
type Lacks = 'no way on' | 'not the last word' | 'no bodies outside' | 'no outcome in it';

/** A date that no clock works out cannot be printed. */
export const dateWithoutClock: LintRule = ({ letters }) =>
  letters.flatMap((letter) =>
    letter.blocks
      .filter(({ fill, clock }) => (fill === 'clock date' || fill === 'stated date') && clock === undefined)
      .map((block) =>
        remark(
          'contradiction',
          `letters.${letter.key}.blocks.${block.key}`,
          'date without clock',
          { block: block.label },
          block.from,
        ),
      ),
  );

/** A date to be stated can only set a clock that waits for one. */
export const statesAnotherDate: LintRule = (procedure) =>
  procedure.letters.flatMap((letter) =>
    letter.blocks.flatMap((block) => {
      const clock = block.clock === undefined ? undefined : findClock(procedure, block.clock);
      if (clock === undefined || block.fill !== 'stated date' || clock.count.unit === 'stated') return [];
      return [
        remark(
          'contradiction',
          `letters.${letter.key}.blocks.${block.key}`,
          'states a computed date',
          { clock: clock.name },
          block.from,
          clock.from,
        ),
      ];
    }),
  );

/** A letter that gives more time must do it in a way that the clock knows. */
export const extendsNothing: LintRule = (procedure) =>
  procedure.letters.flatMap((letter) => {
    const clock = letter.extends === undefined ? undefined : findClock(procedure, letter.extends.clock);
    if (clock === undefined) return [];
    const stated = letter.blocks.find(({ fill }) => fill === 'stated date')?.clock;
    const stops = clock.stops.some((group) =>
      group.every(({ milestone }) => letter.marks.includes(milestone)),
    );
    if (stops || (stated !== undefined && stated === clock.replacedBy)) return [];
    return [
      remark(
        'contradiction',
        `letters.${letter.key}.extends`,
        'extends nothing',
        { letter: letter.name, clock: clock.name },
        letter.from,
        clock.from,
      ),
    ];
  });

/** Whoever loses must be told how to go on; whoever cannot go on must be told that. */
export const lastWordsMissing: LintRule = (procedure) =>
  outcomeLetters(procedure).flatMap(({ letter, final, goesOn, hasBodies }): readonly Remark[] => {
    const lacks = (fill: Fill): boolean => !letter.blocks.some((block) => block.fill === fill);
    const gap = (code: Lacks): Remark =>
      remark('gap', `letters.${letter.key}.blocks`, code, { letter: letter.name }, letter.from);
    return [
      ...(goesOn && lacks('next stage') ? [gap('no way on')] : []),
      ...(final && lacks('finality') ? [gap('not the last word')] : []),
      ...(hasBodies && lacks('external bodies') ? [gap('no bodies outside')] : []),
      ...(lacks('outcome word') && lacks('findings') ? [gap('no outcome in it')] : []),
    ];
  });

/** A right that runs out on a day must come with the day. */
export const nextStageWithoutDate: LintRule = (procedure) =>
  procedure.letters.flatMap((letter) => {
    const stage = letter.stage === undefined ? undefined : findStage(procedure, letter.stage);
    const window = stage?.onward.find(({ by }) => by === 'complainant')?.window;
    if (window === undefined || window.kind === 'open') return [];
    return letter.blocks
      .filter(({ fill, clock }) => fill === 'next stage' && clock !== window.clock)
      .map((block) =>
        remark(
          'gap',
          `letters.${letter.key}.blocks.${block.key}`,
          'next stage without date',
          { block: block.label, clock: window.clock },
          block.from,
        ),
      );
  });

/** An outcome letter for a stage that decides nothing. */
export const letterWithoutOutcome: LintRule = (procedure) =>
  procedure.letters
    .filter(
      ({ outcome, stage }) =>
        outcome && (stage === undefined || findStage(procedure, stage)?.outcomes.length === 0),
    )
    .map((letter) =>
      remark(
        'contradiction',
        `letters.${letter.key}.outcome`,
        'letter without outcome',
        { letter: letter.name },
        letter.from,
      ),
    );

/** Where an outcome may be kept from the complainant, there is another letter to send. */
export const restrictedLetters: LintRule = (procedure) => {
  const { outcomeDisclosure, letters } = procedure;
  const restricted = letters.filter((letter) => letter.restricted);
  if (outcomeDisclosure.rule === 'full') {
    return restricted.map((letter) =>
      remark(
        'contradiction',
        `letters.${letter.key}.restricted`,
        'keeps back what is told',
        { letter: letter.name },
        letter.from,
        outcomeDisclosure.from,
      ),
    );
  }
  return restricted.length > 0
    ? []
    : [remark('gap', 'outcomeDisclosure', 'no restricted letter', {}, outcomeDisclosure.from)];
};

function outcomeLetters(
  procedure: Procedure,
): { letter: Letter; final: boolean; goesOn: boolean; hasBodies: boolean }[] {
  return procedure.letters
    .filter((letter) => letter.outcome && !letter.restricted)
    .flatMap((letter) => {
      const stage = letter.stage === undefined ? undefined : findStage(procedure, letter.stage);
      if (stage === undefined) return [];
      const goesOn = stage.onward.some(({ by }) => by === 'complainant');
      return [
        {
          letter,
          final: stage.final,
          goesOn,
          hasBodies: procedure.external.some(({ stages }) => stages.includes(stage.key)),
        },
      ];
    });
}
