import { findClock, findStage } from '../find.ts';
import type { Procedure } from '../procedure.ts';
import type { Fill } from '../vocabulary.ts';
import { remark, type LintRule, type Remark } from './rule.ts';

type Letter = Procedure['letters'][number];

/** A date that no clock works out cannot be printed. */
export const dateWithoutClock: LintRule = ({ letters }) =>
  letters.flatMap((letter) =>
    letter.blocks
      .filter(({ fill, clock }) => (fill === 'clock date' || fill === 'stated date') && clock === undefined)
      .map((block) =>
        remark(
          'contradiction',
          `letters.${letter.key}.blocks.${block.key}`,
          `"${block.label}" is a date, but it names no clock to take it from. Name the clock.`,
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
          `The letter states a date for "${clock.name}", but that date is already worked out. Print the worked-out date, or let the letter state it.`,
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
        `"${letter.name}" should give more time for "${clock.name}", but that clock runs on. Let the date in the letter replace it.`,
        letter.from,
        clock.from,
      ),
    ];
  });

/** Whoever loses must be told how to go on; whoever cannot go on must be told that. */
export const lastWordsMissing: LintRule = (procedure) =>
  outcomeLetters(procedure).flatMap(({ letter, final, goesOn, hasBodies }): readonly Remark[] => {
    const lacks = (fill: Fill): boolean => !letter.blocks.some((block) => block.fill === fill);
    const gap = (message: string): Remark =>
      remark('gap', `letters.${letter.key}.blocks`, message, letter.from);
    return [
      ...(goesOn && lacks('next stage')
        ? [gap(`"${letter.name}" does not say how to go on. Add a block for the next stage.`)]
        : []),
      ...(final && lacks('finality')
        ? [gap(`"${letter.name}" does not say that it is the last word. Add a block for it.`)]
        : []),
      ...(hasBodies && lacks('external bodies')
        ? [gap(`"${letter.name}" does not name the bodies outside. Add a block for them.`)]
        : []),
      ...(lacks('outcome word') && lacks('findings')
        ? [gap(`"${letter.name}" carries neither the outcome nor what was found. Add a block for it.`)]
        : []),
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
          `"${block.label}" does not say until when. Let it print the date of the clock "${window.clock}".`,
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
        `"${letter.name}" carries an outcome, but its stage has none. Name the stage it belongs to, or give the stage its outcomes.`,
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
        `"${letter.name}" keeps the outcome back, but the outcome is always told here. Take the letter out, or allow outcomes to be restricted.`,
        letter.from,
        outcomeDisclosure.from,
      ),
    );
  }
  return restricted.length > 0
    ? []
    : [
        remark(
          'gap',
          'outcomeDisclosure',
          'An outcome may be kept back, but there is no letter for that case. Write the letter that says only what may be told.',
          outcomeDisclosure.from,
        ),
      ];
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
