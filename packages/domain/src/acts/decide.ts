import { letterRules } from './letters/send-letter.ts';
import { panelRules } from './panel/panel-rules.ts';
import { relationTo } from '../access/relation.ts';
import { closingRules } from './closing/closing.ts';
import type { CommandData, CommandType } from './commands.ts';
import { escalationRules } from './escalation/escalation.ts';
import type { Asked, Context, Decision, Facts, Refusal } from './facts.ts';
import { intakeRules } from './intake/intake.ts';
import { investigationRules } from './investigation/investigation.ts';
import { outcomeRules } from './outcome/outcome.ts';
import { engine } from './kernel.ts';
import type { Rules } from './rule.ts';
import { refused } from '../words/refusals.ts';
import { triageRules } from './triage/triage.ts';

/** Every command has its rule here, or this does not compile. */
export const rules: Rules<CommandType> = {
  ...intakeRules,
  ...triageRules,
  ...investigationRules,
  ...outcomeRules,
  ...letterRules,
  ...escalationRules,
  ...closingRules,
  ...panelRules,
};

export const commandTypes = Object.keys(rules) as readonly CommandType[];

/** A case is read by a release that does not know all of it, and not changed: what it does not know may be the reason why not. */
const known = ({ state }: Facts): Refusal | undefined =>
  state.unread > 0 ? refused('changed by a newer release', {}) : undefined;

/** Whoever only oversees a case may hand it to somebody else, and does nothing in it: they cannot read what they would be changing (MM 5a). */
const overseen = (type: CommandType, facts: Facts): Refusal | undefined =>
  type !== 'AssignHandler' && facts.state.status !== 'new' && relationTo(facts) === 'overseer'
    ? refused('overseer only', {})
    : undefined;

const asked = engine<CommandData, Facts, Context, Decision>(
  rules,
  (type, facts) => known(facts) ?? overseen(type, facts),
);

/** The gate of a command, with as much of its data as is known. */
export const refusal = ({ type, data }: Asked, facts: Facts): Refusal | undefined =>
  asked.refusal(type, facts, data ?? {});

export const { problems, decide } = asked;
