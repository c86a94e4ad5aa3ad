import {
  addMinutes,
  compareInstants,
  londonDate,
  type Instant,
  type PlainDate,
} from '../calendar/plain-date.ts';
import { opensCases } from '../access/relation.ts';
import { dutiesOf, rolesWithDuty, type PersonId, type RoleKey } from '../people.ts';
import { lint } from '../procedure/lint.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { type Refusal, refused } from '../words/refusal-codes.ts';
import type { OrganisationFacts } from './facts.ts';
import { holdingsOf } from './holdings.ts';
import { inForce } from './in-force.ts';
import { findPerson, type OrganisationState } from './state.ts';
import { covers } from './spans.ts';

/** What is asked before an organisation takes complaints, under the heading it stands in. */
export const GO_LIVE_PARTS = [
  'who answers',
  'what you promise',
  'how people reach you',
  'what must not be lost',
] as const;
export type GoLiveCheck = {
  part: (typeof GO_LIVE_PARTS)[number];
  /** `stops`: without it a complaint could be lost, so the portal does not open. `can follow`: it can wait. */
  weight: 'stops' | 'can follow';
  /** Stable; its words are the console's. */
  code: string;
  done: boolean;
  /** What the procedure calls the role it is about. */
  role?: string;
  count?: number;
  /** With what the portal is refused to open. */
  why?: Refusal;
};
type Check = Omit<GoLiveCheck, 'part'>;

type Asked = Pick<OrganisationFacts, 'state' | 'now' | 'procedures' | 'hasAddress'> & {
  /** When the whole installation was last backed up; left out where it never was, or nobody asks. */
  lastBackupAt?: Instant | undefined;
};

/** A backup is made every day; one that is older than two has been missed. */
const BACKUP_OLD_AFTER_DAYS = 2;

/** Whether the last backup is too old for somebody to sleep well, or there never was one. */
export const backupIsOld = (lastBackupAt: Instant | undefined, now: Instant): boolean =>
  lastBackupAt === undefined ||
  compareInstants(lastBackupAt, addMinutes(now, -BACKUP_OLD_AFTER_DAYS * 24 * 60)) < 0;

/** Everything that is asked, done or not, in the order it is read. */
export const goLive = (asked: Asked): readonly GoLiveCheck[] => {
  const procedure = procedureInForce(asked);
  return [
    ...(procedure === undefined ? [] : whoAnswers(asked, procedure)),
    ...whatYouPromise(asked, procedure),
    ...howPeopleReachYou(asked),
    ...whatMustNotBeLost(asked),
  ];
};

/** Why the portal cannot be opened; empty where it can. */
export const whatStops = (asked: Asked): readonly Refusal[] => goLive(asked).flatMap(({ why }) => why ?? []);

const procedureInForce = ({ state, now, procedures }: Asked): Procedure | undefined => {
  const today = inForce(state.publications, londonDate(now));
  return procedures.find(({ identity }) => identity.key === today?.key && identity.version === today.version);
};

const stops = (code: string, why: Refusal | undefined, role?: string): Check => ({
  weight: 'stops',
  code,
  done: why === undefined,
  ...(role !== undefined && { role }),
  ...(why !== undefined && { why }),
});

const canFollow = (code: string, done: boolean, more: Pick<Check, 'role' | 'count'> = {}): Check => ({
  weight: 'can follow',
  code,
  done,
  ...more,
});

const under = (part: GoLiveCheck['part'], checks: readonly Check[]): GoLiveCheck[] =>
  checks.map((check) => ({ part, ...check }));

function whoAnswers({ state, now }: Asked, procedure: Procedure): GoLiveCheck[] {
  const holders = holdersOn(state, londonDate(now));
  const receivers = rolesWithDuty(procedure, 'receives', []).flatMap(holders);
  const signsIn = receivers.some((id) => findPerson(state, id)?.accountId !== undefined);
  return under('who answers', [
    stops('somebody receives', receivers.length > 0 ? undefined : refused('nobody receives', {})),
    stops('receivers can sign in', signsIn ? undefined : refused('nobody who receives can sign in', {})),
    ...rolesNeeded(procedure, holders),
    ...complaintsAboutRoles(procedure, holders),
    canFollow('second administrator', state.administrators.length > 1),
  ]);
}

type Holders = (role: RoleKey) => readonly PersonId[];

const holdersOn = (state: OrganisationState, on: PlainDate): Holders => {
  const held = holdingsOf(state).filter((holding) => covers(holding, on));
  return (role) => held.filter((holding) => holding.role === role).map(({ personId }) => personId);
};

/** Each role with work of its own. It stops only where some of that work is nobody's: another role that is held may do it too. */
const rolesNeeded = (procedure: Procedure, holders: Holders): Check[] => {
  const held = procedure.roles.filter(({ key }) => holders(key).length > 0).map(({ key }) => key);
  const done = dutiesOf(procedure, held, []);
  return procedure.roles
    .filter(({ duties }) => duties.length > 0)
    .map(({ key, title, duties }) => {
      if (held.includes(key)) return stops('role held', undefined, title);
      return duties.every((duty) => done.has(duty))
        ? canFollow('role held', false, { role: title })
        : stops('role held', refused('role without holder', { role: title }), title);
    });
};

/** A complaint about whoever takes complaints in must reach somebody else. */
const complaintsAboutRoles = (procedure: Procedure, holders: Holders): Check[] =>
  procedure.roles
    .filter(({ key, duties }) => holders(key).length > 0 && duties.some((duty) => opensCases.includes(duty)))
    .map(({ key, title }) => {
      const standing = opensCases.flatMap((duty) => rolesWithDuty(procedure, duty, [key])).flatMap(holders);
      const others = standing.filter((id) => !holders(key).includes(id));
      return stops(
        'complaint about it reaches somebody',
        others.length > 0 ? undefined : refused('complaint about it reaches nobody', { role: title }),
        title,
      );
    });

function whatYouPromise({ now }: Asked, procedure: Procedure | undefined): GoLiveCheck[] {
  const missing = procedure === undefined ? refused('no policy in force', {}) : undefined;
  const count = procedure === undefined ? 0 : contradictions(procedure, londonDate(now));
  return under('what you promise', [
    stops('policy in force', missing),
    ...(procedure === undefined ? [] : [canFollow('policy agrees with itself', count === 0, { count })]),
  ]);
}

const contradictions = (procedure: Procedure, on: PlainDate): number =>
  lint(procedure, on).filter(({ severity }) => severity === 'contradiction').length;

function howPeopleReachYou({ state, hasAddress }: Asked): GoLiveCheck[] {
  const { contacts } = state;
  const spoken = contacts.phone !== undefined || contacts.email !== undefined;
  return under('how people reach you', [
    stops('postal address', hasAddress ? undefined : refused('no postal address', {})),
    stops('telephone or e-mail', spoken ? undefined : refused('no way to reach you', {})),
    stops('mail tried', state.mailTaken === true ? undefined : refused('mail not tried', {})),
    canFollow('sender named', state.senderId !== undefined),
    canFollow('privacy contact', state.privacyId !== undefined),
  ]);
}

const whatMustNotBeLost = ({ lastBackupAt, now }: Asked): GoLiveCheck[] =>
  under('what must not be lost', [canFollow('backup made', !backupIsOld(lastBackupAt, now))]);
