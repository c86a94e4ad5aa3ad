import { outcomeLetterOf } from '../find.ts';
import type { Procedure } from '../procedure.ts';
import { remark, type LintRule } from './rule.ts';

/** A stage that no complaint can ever come to. */
export const unreachableStage: LintRule = (procedure) =>
  procedure.stages
    .filter(({ key }) => !reached(procedure).has(key))
    .map((stage) =>
      remark('gap', `stages.${stage.key}`, 'stage unreachable', { stage: stage.name }, stage.from),
    );

/** A stage that is not the last one and leads nowhere. */
export const stageWithoutExit: LintRule = ({ stages }) =>
  stages
    .filter(({ final, onward }) => !final && onward.length === 0)
    .map((stage) =>
      remark('gap', `stages.${stage.key}.onward`, 'stage without exit', { stage: stage.name }, stage.from),
    );

/** A last word that is not the last. */
export const finalButNotLast: LintRule = ({ stages }) =>
  stages
    .filter(({ final, onward }) => final && onward.some(({ by }) => by === 'complainant'))
    .map((stage) =>
      remark(
        'contradiction',
        `stages.${stage.key}.onward`,
        'final but not last',
        { stage: stage.name },
        stage.from,
        ...stage.onward.map(({ from }) => from),
      ),
    );

export const noFinalStage: LintRule = ({ stages, identity }) =>
  stages.some(({ final }) => final) ? [] : [remark('gap', 'stages', 'no final stage', {}, identity.from)];

/** What is decided must be told. */
export const outcomeWithoutLetter: LintRule = (procedure) =>
  procedure.stages
    .filter((stage) => stage.outcomes.length > 0 && outcomeLetterOf(procedure, stage.key) === undefined)
    .map((stage) =>
      remark(
        'gap',
        `stages.${stage.key}.outcomes`,
        'outcome without letter',
        { stage: stage.name },
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
        'outcomes without effect',
        { stage: stage.name },
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
        'outcomes one-sided',
        { stage: stage.name, wins },
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
      remark('gap', `stages.${stage.key}.decidedBy`, 'nobody decides', { stage: stage.name }, stage.from),
    );

/** Time to go on that nobody has set: a case can stay open for ever, or close too early. */
export const windowWithoutDate: LintRule = ({ stages }) =>
  stages.flatMap((stage) =>
    stage.onward.flatMap((way) => {
      if (way.by !== 'complainant' || way.window.kind === 'fixed') return [];
      const code = way.window.kind === 'agreed' ? 'window agreed' : 'window open';
      return [remark('note', `stages.${stage.key}.onward.${way.to}`, code, { stage: stage.name }, way.from)];
    }),
  );

/** After the last stage people need somebody outside to turn to. */
export const finalWithoutExternal: LintRule = ({ stages, external }) =>
  stages
    .filter(({ key, final }) => final && !external.some((body) => body.stages.includes(key)))
    .map((stage) =>
      remark('gap', `stages.${stage.key}`, 'no body outside', { stage: stage.name }, stage.from),
    );

/** Entry rows are tried in order: the last must fit everything, and nothing can stand behind it. */
export const entryOrder: LintRule = ({ entry }) => {
  const always = entry.findIndex(({ when }) => 'always' in when);
  if (always === -1) {
    return [remark('gap', 'entry', 'nowhere to start', {}, ...entry.slice(-1).map(({ from }) => from))];
  }
  return entry
    .slice(always + 1)
    .map((row, index) =>
      remark('contradiction', `entry.${always + 1 + index}`, 'entry never used', {}, row.from),
    );
};

/** Who is to say that something is very serious? */
export const seriousnessUnassessed: LintRule = ({ entry, assessment }) =>
  assessment !== undefined
    ? []
    : entry
        .filter(({ when }) => 'seriousness' in when)
        .map(({ from }) => remark('gap', 'assessment', 'seriousness unassessed', {}, from));

export const panelAndItsStage: LintRule = ({ stages, panel }) => [
  ...stages
    .filter(({ key, kind }) => kind === 'panel' && panel?.stage !== key)
    .map((stage) =>
      remark('gap', `stages.${stage.key}`, 'panel without rules', { stage: stage.name }, stage.from),
    ),
  ...(panel !== undefined && !stages.some(({ key, kind }) => key === panel.stage && kind === 'panel')
    ? [remark('contradiction', 'panel.stage', 'rules without panel', {}, panel.from)]
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
