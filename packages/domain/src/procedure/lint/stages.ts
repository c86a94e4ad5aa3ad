import { outcomeLetterOf } from '../find.ts';
import type { Procedure } from '../procedure.ts';
import { remark, type LintRule } from './rule.ts';

/** A stage that no complaint can ever come to. */
export const unreachableStage: LintRule = (procedure) =>
  procedure.stages
    .filter(({ key }) => !reached(procedure).has(key))
    .map((stage) =>
      remark(
        'gap',
        `stages.${stage.key}`,
        `No complaint can reach "${stage.name}": nothing starts there and no stage leads to it. Add a way in, or take it out.`,
        stage.from,
      ),
    );

/** A stage that is not the last one and leads nowhere. */
export const stageWithoutExit: LintRule = ({ stages }) =>
  stages
    .filter(({ final, onward }) => !final && onward.length === 0)
    .map((stage) =>
      remark(
        'gap',
        `stages.${stage.key}.onward`,
        `"${stage.name}" is not final, but nothing follows it. Say what does, or make it final.`,
        stage.from,
      ),
    );

/** A last word that is not the last. */
export const finalButNotLast: LintRule = ({ stages }) =>
  stages
    .filter(({ final, onward }) => final && onward.some(({ by }) => by === 'complainant'))
    .map((stage) =>
      remark(
        'contradiction',
        `stages.${stage.key}.onward`,
        `"${stage.name}" is final, but the complainant can go on from it. Change one of the two.`,
        stage.from,
        ...stage.onward.map(({ from }) => from),
      ),
    );

export const noFinalStage: LintRule = ({ stages, identity }) =>
  stages.some(({ final }) => final)
    ? []
    : [
        remark(
          'gap',
          'stages',
          'No stage is final, so no complaint ever ends. Say which stage has the last word.',
          identity.from,
        ),
      ];

/** What is decided must be told. */
export const outcomeWithoutLetter: LintRule = (procedure) =>
  procedure.stages
    .filter((stage) => stage.outcomes.length > 0 && outcomeLetterOf(procedure, stage.key) === undefined)
    .map((stage) =>
      remark(
        'gap',
        `stages.${stage.key}.outcomes`,
        `"${stage.name}" decides something, but no letter tells the complainant. Add its outcome letter.`,
        stage.from,
      ),
    );

/** A case is counted by what its outcome means; a stage whose words mean nothing for either side cannot be counted. */
export const outcomesWithoutEffect: LintRule = ({ stages }) =>
  stages
    .filter(({ outcomes }) => outcomes.length > 0 && outcomes.every(({ effect }) => effect === 'no finding'))
    .map((stage) =>
      remark(
        'gap',
        `stages.${stage.key}.outcomes`,
        `No outcome of "${stage.name}" says whether the complainant was right. Ask the organisation for words that do, or its figures will not show it.`,
        stage.from,
      ),
    );

/** Only good news, or only bad: somebody forgot the other half. */
export const oneSidedOutcomes: LintRule = ({ stages }) =>
  stages.flatMap((stage) => {
    const effects = new Set(stage.outcomes.map(({ effect }) => effect));
    const wins = effects.has('for') || effects.has('in part');
    if (effects.size === 0 || wins === effects.has('against') || effects.has('no finding')) return [];
    return [
      remark(
        'gap',
        `stages.${stage.key}.outcomes`,
        wins
          ? `Every outcome of "${stage.name}" is for the complainant. Add the word for the other case.`
          : `Every outcome of "${stage.name}" is against the complainant. Add the word for the other case.`,
        stage.from,
      ),
    ];
  });

export const nobodyDecides: LintRule = ({ stages }) =>
  stages
    .filter(
      ({ kind, outcomes, handledBy, decidedBy }) =>
        outcomes.length > 0 && kind !== 'panel' && handledBy === undefined && decidedBy === undefined,
    )
    .map((stage) =>
      remark(
        'gap',
        `stages.${stage.key}.decidedBy`,
        `"${stage.name}" has outcomes, but nobody decides them. Name the role that does.`,
        stage.from,
      ),
    );

/** Time to go on that nobody has set: a case can stay open for ever, or close too early. */
export const windowWithoutDate: LintRule = ({ stages }) =>
  stages.flatMap((stage) =>
    stage.onward.flatMap((way) => {
      if (way.by !== 'complainant' || way.window.kind === 'fixed') return [];
      const message =
        way.window.kind === 'agreed'
          ? `The time to go on from "${stage.name}" has to be agreed in every case. Until a date is agreed the case never closes by itself.`
          : `There is no time limit for going on from "${stage.name}". Such a case never closes by itself; somebody has to close it.`;
      return [remark('note', `stages.${stage.key}.onward.${way.to}`, message, way.from)];
    }),
  );

/** After the last stage people need somebody outside to turn to. */
export const finalWithoutExternal: LintRule = ({ stages, external }) =>
  stages
    .filter(({ key, final }) => final && !external.some((body) => body.stages.includes(key)))
    .map((stage) =>
      remark(
        'gap',
        `stages.${stage.key}`,
        `After "${stage.name}" no body outside is named. Name one that can be asked for advice, or tell complainants that there is none.`,
        stage.from,
      ),
    );

/** Entry rows are tried in order: the last must fit everything, and nothing can stand behind it. */
export const entryOrder: LintRule = ({ entry }) => {
  const always = entry.findIndex(({ when }) => 'always' in when);
  if (always === -1) {
    return [
      remark(
        'gap',
        'entry',
        'A complaint that fits none of the conditions has nowhere to start. Add a last row for every other case.',
        ...entry.slice(-1).map(({ from }) => from),
      ),
    ];
  }
  return entry
    .slice(always + 1)
    .map((row, index) =>
      remark(
        'contradiction',
        `entry.${always + 1 + index}`,
        'This row is never used: the one before it fits every case. Move it up, or take it out.',
        row.from,
      ),
    );
};

/** Who is to say that something is very serious? */
export const seriousnessUnassessed: LintRule = ({ entry, assessment }) =>
  assessment !== undefined
    ? []
    : entry
        .filter(({ when }) => 'seriousness' in when)
        .map(({ from }) =>
          remark(
            'gap',
            'assessment',
            'Very serious complaints start elsewhere, but nobody assesses how serious one is. Say who does.',
            from,
          ),
        );

export const panelAndItsStage: LintRule = ({ stages, panel }) => [
  ...stages
    .filter(({ key, kind }) => kind === 'panel' && panel?.stage !== key)
    .map((stage) =>
      remark(
        'gap',
        `stages.${stage.key}`,
        `"${stage.name}" is decided by a panel, but there are no rules for it. Say who sits on it and how it decides.`,
        stage.from,
      ),
    ),
  ...(panel !== undefined && !stages.some(({ key, kind }) => key === panel.stage && kind === 'panel')
    ? [
        remark(
          'contradiction',
          'panel.stage',
          'There are rules for a panel, but the stage they name is none. Name the stage that a panel decides.',
          panel.from,
        ),
      ]
    : []),
];

function reached({ stages, entry }: Procedure): ReadonlySet<string> {
  const found = new Set(entry.map(({ stage }) => stage));
  // A set grows while it is walked, so every stage that is found is looked at once.
  for (const key of found) {
    for (const way of stages.find((stage) => stage.key === key)?.onward ?? []) found.add(way.to);
  }
  return found;
}
