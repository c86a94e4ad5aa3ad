/** Every place where one part of a procedure calls another part by its key. */
import { addressedRole } from '../find.ts';
import type { Procedure } from '../procedure.ts';
import type { Provenance } from '../provenance.ts';

export type Kind = 'stage' | 'clock' | 'role' | 'audience' | 'topic';
export type Reference = {
  readonly where: string;
  readonly kind: Kind;
  readonly key: string | undefined;
  readonly from: Provenance;
};

/** In the order of the procedure's parts. `key` is undefined where the procedure names none. */
export const referencesOf = (procedure: Procedure): Reference[] =>
  places.flatMap((references) => references(procedure));

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
        key: addressedRole(recipient.to),
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

const inEntry = ({ entry }: Procedure): Reference[] =>
  entry.flatMap((row, index): Reference[] => {
    const where = `entry.${index}`;
    const role = 'about' in row.when ? row.when.about : undefined;
    return [
      { where, kind: 'stage', key: row.stage, from: row.from },
      { where, kind: 'role', key: role, from: row.from },
    ];
  });

const inAssessment = ({ assessment }: Procedure): Reference[] =>
  assessment === undefined
    ? []
    : [{ where: 'assessment.by', kind: 'role', key: assessment.by, from: assessment.from }];

const inPanel = ({ panel }: Procedure): Reference[] =>
  panel === undefined
    ? []
    : [
        { where: 'panel.stage', kind: 'stage', key: panel.stage, from: panel.from },
        { where: 'panel.convenedBy', kind: 'role', key: panel.convenedBy, from: panel.from },
        { where: 'panel.respondent', kind: 'role', key: panel.respondent, from: panel.from },
        { where: 'panel.findingsClock', kind: 'clock', key: panel.findingsClock, from: panel.from },
        ...panel.distribution.map(({ to, from }): Reference => ({
          where: 'panel.distribution',
          kind: 'role',
          key: addressedRole(to),
          from,
        })),
      ];

const inExternal = ({ external }: Procedure): Reference[] =>
  external.flatMap(({ key, stages, topic, clock, from }): Reference[] => {
    const where = `external.${key}`;
    return [
      ...stages.map((stage): Reference => ({ where, kind: 'stage', key: stage, from })),
      { where, kind: 'topic', key: topic, from },
      { where, kind: 'clock', key: clock, from },
    ];
  });

const inRedirects = ({ eligibility }: Procedure): Reference[] =>
  eligibility.redirects.map(({ key, when, from }): Reference => {
    const where = `eligibility.redirects.${key}`;
    return 'audience' in when
      ? { where, kind: 'audience', key: when.audience, from }
      : { where, kind: 'topic', key: when.topic, from };
  });

const inReports = ({ monitoring }: Procedure): Reference[] =>
  monitoring.reports.flatMap(({ key, to, clock, from }): Reference[] => {
    const where = `monitoring.reports.${key}`;
    return [
      { where, kind: 'role', key: to, from },
      { where, kind: 'clock', key: clock, from },
    ];
  });

const inSafeguarding = ({ safeguarding }: Procedure): Reference[] =>
  safeguarding === undefined
    ? []
    : safeguarding.tell.map((key): Reference => ({
        where: 'safeguarding.tell',
        kind: 'role',
        key,
        from: safeguarding.from,
      }));

const inPersistentContact = ({ persistentContact }: Procedure): Reference[] => {
  if (persistentContact === undefined) return [];
  const { decidedBy, consulting, challengeHeardBy, reviewClock, from } = persistentContact;
  const roles = [decidedBy, ...consulting, challengeHeardBy];
  return [
    ...roles.map((key): Reference => ({ where: 'persistentContact', kind: 'role', key, from })),
    { where: 'persistentContact.reviewClock', kind: 'clock', key: reviewClock, from },
  ];
};

const places = [
  inStages,
  inClocks,
  inLetters,
  inRoles,
  inEntry,
  inAssessment,
  inPanel,
  inExternal,
  inRedirects,
  inReports,
  inSafeguarding,
  inPersistentContact,
] satisfies ((procedure: Procedure) => Reference[])[];
