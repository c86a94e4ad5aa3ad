import { relationTo } from '../access/relation.ts';
import { acts } from './acts.ts';
import type { CommandSoFar, CommandData, CommandType } from './commands.ts';
import type { Context, Decision } from './decision.ts';
import type { Facts } from '../history/facts.ts';
import { type Refusal, refused } from '../words/refusal-codes.ts';
import { engine } from './act-engine.ts';

export const commandTypes = Object.keys(acts) as readonly CommandType[];

/** A case is read by a release that does not know all of it, and not changed: what it does not know may be the reason why not. */
const known = ({ state }: Facts): Refusal | undefined =>
  state.unread > 0 ? refused('changed by a newer release', {}) : undefined;

/** Whoever only oversees a case may hand it to somebody else, and does nothing in it: they cannot read what they would be changing (MM 5a). */
const overseen = (type: CommandType, facts: Facts): Refusal | undefined =>
  type !== 'AssignHandler' && facts.state.status !== 'new' && relationTo(facts) === 'overseer'
    ? refused('overseer', {})
    : undefined;

const asked = engine<CommandData, Facts, Context, Decision>(
  acts,
  (type, facts) => known(facts) ?? overseen(type, facts),
);

/** The gate of a command, with as much of its data as is known. */
export const refusal = ({ type, data }: CommandSoFar, facts: Facts): Refusal | undefined =>
  asked.refusal(type, facts, data ?? {});

export const { problems, decide } = asked;
