import { letterRules } from './letters/send-letter.ts';
import { panelRules } from './panel/panel-rules.ts';
import { relationTo } from '../access/relation.ts';
import { closingRules } from './closing/closing.ts';
import type { Command, CommandData, CommandType } from './commands.ts';
import { escalationRules } from './escalation/escalation.ts';
import type { Asked, Context, Decided, Facts, Refusal } from './facts.ts';
import { intakeRules } from './intake/intake.ts';
import { investigationRules } from './investigation/investigation.ts';
import { outcomeRules } from './outcome/outcome.ts';
import { firstRefusal, refused, type Rule, type Rules } from './rule.ts';
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

/**
 * The one gate: why a command cannot be given now by this actor, or undefined. The API refuses with it; the apps disable a button and say why
 * with it. It may be asked before the data is complete.
 */
export const refusal = ({ type, data }: Asked, facts: Facts): Refusal | undefined =>
  overseen(type, facts) ?? firstRefusal(rules[type] as Rule<CommandType>, facts, data ?? {});

/** Whoever only oversees a case may hand it to somebody else, and does nothing in it: they cannot read what they would be changing (MM 5a). */
const overseen = (type: CommandType, facts: Facts): Refusal | undefined =>
  type !== 'AssignHandler' && facts.state.status !== 'new' && relationTo(facts) === 'overseer'
    ? refused(
        'overseer',
        'You can see that there is this complaint, and not what it says. Whoever handles it does this.',
      )
    : undefined;

/** Everything that is wrong with a command's data, field by field; nothing when it could be decided. */
export const problems = ({ type, data }: Command, facts: Facts): readonly Refusal[] =>
  (rules[type] as AnyRule).check(facts, data);

/**
 * What happens when a command is given: the events it leads to and the content that belongs to them, or why it is refused. Pure: time,
 * identity, fresh ids and what must be known of the world come in with the context.
 */
export const decide = (command: Command, context: Context): Decided => {
  const no = refusal(command, context);
  if (no !== undefined) return { refused: [no] };
  const wrong = problems(command, context);
  if (wrong.length > 0) return { refused: wrong };
  return (rules[command.type] as AnyRule).decide(context, command.data);
};

/** The type of a command and of its data always come as a pair, which the compiler cannot follow through an indexed table. */
type AnyRule = {
  check: (facts: Facts, data: CommandData[CommandType]) => readonly Refusal[];
  decide: (context: Context, data: CommandData[CommandType]) => Decided;
};
