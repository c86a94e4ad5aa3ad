import type { Procedure } from '../procedure.ts';
import type { Provenance } from '../provenance.ts';
import { remark, type LintRule } from './rule.ts';

type Kind = 'stage' | 'clock' | 'role' | 'audience' | 'topic';
type Reference = {
  readonly where: string;
  readonly kind: Kind;
  readonly key: string | undefined;
  readonly from: Provenance;
};

/** Everything one part of a procedure calls another part by must be there. */
export const unknownKey: LintRule = (procedure) => {
  const known: Record<Kind, ReadonlySet<string>> = {
    stage: keysOf(procedure.stages),
    clock: keysOf(procedure.clocks),
    role: keysOf(procedure.roles),
    audience: keysOf(procedure.eligibility.audiences),
    topic: keysOf(procedure.eligibility.topics),
  };
  return [
    ...inStages(procedure),
    ...inClocks(procedure),
    ...inLetters(procedure),
    ...inRoles(procedure),
    ...elsewhere(procedure),
  ].flatMap(({ where, kind, key, from }) =>
    key === undefined || known[kind].has(key)
      ? []
      : [remark('contradiction', where, 'unknown key', { kind, key }, from)],
  );
};

/** A redress that is due must be one that the stage offers. */
export const unknownRedress: LintRule = (procedure) =>
  procedure.stages.flatMap((stage) =>
    stage.redressDue
      .filter((due) => !stage.redress.some(({ key }) => key === due.redress))
      .map((due) =>
        remark(
          'contradiction',
          `stages.${stage.key}.redressDue`,
          'unknown redress',
          { redress: due.redress },
          due.from,
        ),
      ),
  );

/** Two things of one name: whoever looks one up finds the other. */
export const twiceTheSameKey: LintRule = (procedure) => {
  const lists: Record<string, readonly { readonly key: string; readonly from: Provenance }[]> = {
    stages: procedure.stages,
    clocks: procedure.clocks,
    letters: procedure.letters,
    roles: procedure.roles,
    'intake.fields': procedure.intake.fields,
    external: procedure.external,
    closures: procedure.closures,
    holds: procedure.holds,
    ...Object.fromEntries(procedure.stages.map((stage) => [`stages.${stage.key}.outcomes`, stage.outcomes])),
    ...Object.fromEntries(procedure.letters.map((letter) => [`letters.${letter.key}.blocks`, letter.blocks])),
  };
  return Object.entries(lists).flatMap(([where, list]) =>
    list
      .filter(({ key }, index) => list.findIndex((other) => other.key === key) !== index)
      .map(({ key, from }) => remark('contradiction', where, 'same key twice', { key }, from)),
  );
};

const keysOf = (list: readonly { readonly key: string }[]): ReadonlySet<string> =>
  new Set(list.map(({ key }) => key));

const inStages = (procedure: Procedure): Reference[] =>
  procedure.stages.flatMap((stage) => {
    const where = `stages.${stage.key}`;
    return [
      { where: `${where}.handledBy`, kind: 'role' as const, key: stage.handledBy, from: stage.from },
      { where: `${where}.decidedBy`, kind: 'role' as const, key: stage.decidedBy, from: stage.from },
      ...stage.onward.flatMap((way): Reference[] => [
        { where: `${where}.onward`, kind: 'stage', key: way.to, from: way.from },
        {
          where: `${where}.onward`,
          kind: 'clock',
          key: way.window.kind === 'open' ? undefined : way.window.clock,
          from: way.from,
        },
      ]),
    ];
  });

const inClocks = (procedure: Procedure): Reference[] =>
  procedure.clocks.flatMap((clock) => {
    const where = `clocks.${clock.key}`;
    const { starts, alsoStarts, stops, from } = clock;
    const marks = [...('milestone' in starts ? [starts] : []), ...alsoStarts, ...stops.flat()];
    return [
      { where, kind: 'stage' as const, key: clock.stage, from },
      {
        where: `${where}.starts`,
        kind: 'clock' as const,
        key: 'expiryOf' in starts ? starts.expiryOf : undefined,
        from,
      },
      { where: `${where}.replacedBy`, kind: 'clock' as const, key: clock.replacedBy, from },
      { where: `${where}.topic`, kind: 'topic' as const, key: clock.topic, from },
      ...marks.map((mark): Reference => ({ where, kind: 'stage', key: mark.stage, from })),
    ];
  });

const inLetters = (procedure: Procedure): Reference[] =>
  procedure.letters.flatMap((letter) => {
    const where = `letters.${letter.key}`;
    return [
      { where, kind: 'stage' as const, key: letter.stage, from: letter.from },
      { where: `${where}.extends`, kind: 'clock' as const, key: letter.extends?.clock, from: letter.from },
      ...letter.blocks.map((block): Reference => ({
        where: `${where}.blocks.${block.key}`,
        kind: 'clock',
        key: block.clock,
        from: block.from,
      })),
      ...letter.recipients.map((recipient): Reference => ({
        where: `${where}.recipients`,
        kind: 'role',
        key: roleIn(recipient.to),
        from: recipient.from,
      })),
    ];
  });

const inRoles = (procedure: Procedure): Reference[] => [
  ...procedure.roles.flatMap((role) =>
    [...role.substitutes, role.samePersonAs].map((key): Reference => ({
      where: `roles.${role.key}`,
      kind: 'role',
      key,
      from: role.from,
    })),
  ),
  ...procedure.conflicts.map(({ stage, from }): Reference => ({
    where: 'conflicts',
    kind: 'stage',
    key: stage,
    from,
  })),
];

const elsewhere = ({
  entry,
  assessment,
  panel,
  external,
  eligibility,
  monitoring,
  safeguarding,
  persistentContact,
}: Procedure): Reference[] => [
  ...entry.flatMap((row, index): Reference[] => [
    { where: `entry.${index}`, kind: 'stage', key: row.stage, from: row.from },
    {
      where: `entry.${index}`,
      kind: 'role',
      key: 'about' in row.when ? row.when.about : undefined,
      from: row.from,
    },
  ]),
  ...(assessment === undefined
    ? []
    : [{ where: 'assessment.by', kind: 'role' as const, key: assessment.by, from: assessment.from }]),
  ...(panel === undefined
    ? []
    : [
        { where: 'panel.stage', kind: 'stage' as const, key: panel.stage, from: panel.from },
        { where: 'panel.convenedBy', kind: 'role' as const, key: panel.convenedBy, from: panel.from },
        { where: 'panel.respondent', kind: 'role' as const, key: panel.respondent, from: panel.from },
        { where: 'panel.findingsClock', kind: 'clock' as const, key: panel.findingsClock, from: panel.from },
        ...panel.distribution.map(({ to, from }): Reference => ({
          where: 'panel.distribution',
          kind: 'role',
          key: roleIn(to),
          from,
        })),
      ]),
  ...external.flatMap(({ key, stages, topic, clock, from }): Reference[] => [
    ...stages.map((stage): Reference => ({ where: `external.${key}`, kind: 'stage', key: stage, from })),
    { where: `external.${key}`, kind: 'topic', key: topic, from },
    { where: `external.${key}`, kind: 'clock', key: clock, from },
  ]),
  ...eligibility.redirects.map(({ key, when, from }): Reference =>
    'audience' in when
      ? { where: `eligibility.redirects.${key}`, kind: 'audience', key: when.audience, from }
      : { where: `eligibility.redirects.${key}`, kind: 'topic', key: when.topic, from },
  ),
  ...monitoring.reports.flatMap(({ key, to, clock, from }): Reference[] => [
    { where: `monitoring.reports.${key}`, kind: 'role', key: to, from },
    { where: `monitoring.reports.${key}`, kind: 'clock', key: clock, from },
  ]),
  ...(safeguarding?.tell ?? []).map((key): Reference => ({
    where: 'safeguarding.tell',
    kind: 'role',
    key,
    from: safeguarding?.from ?? { platformDefault: '' },
  })),
  ...(persistentContact === undefined
    ? []
    : [persistentContact.decidedBy, ...persistentContact.consulting, persistentContact.challengeHeardBy]
        .map((key): Reference => ({
          where: 'persistentContact',
          kind: 'role',
          key,
          from: persistentContact.from,
        }))
        .concat({
          where: 'persistentContact.reviewClock',
          kind: 'clock',
          key: persistentContact.reviewClock,
          from: persistentContact.from,
        })),
];

const roleIn = (to: string): string | undefined =>
  to.startsWith('role:') ? to.slice('role:'.length) : undefined;
