/** A command to a case that exists: its row is locked first, so that whoever comes second sees what the first did. */
import { mayAct } from '@redress/domain/access/lists.ts';
import { decide } from '@redress/domain/acts/decide.ts';
import type { Decision } from '@redress/domain/acts/decision.ts';
import { readContent } from '../content/content.ts';
import { openCaseKey } from '../content/seal.ts';
import type { Transaction } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { textsNeeded, type LetterDraft } from '../letters/compose.ts';
import { addressFault } from './address-fault.ts';
import { consequences } from './consequences.ts';
import { noSuchCase, type Answer, type Handled } from './request.ts';
import { answeredBefore, rememberedRow, type KeyedRequest } from './idempotency.ts';
import { answersOf, knownFor } from './known-to-rules.ts';
import { findReference } from '../projections/find-reference.ts';
import { lockCase } from '../history/lock-case.ts';
import { loadIn } from '../history/load-case.ts';
import { clearProjections } from '../projections/projection.ts';
import { writeRows } from '../database/write-rows.ts';

const unknown: Handled = { kind: 'refused', refusals: [noSuchCase] };

export async function change(
  deps: Deps,
  transaction: Transaction,
  asked: KeyedRequest,
  caseId: string,
): Promise<Handled> {
  const { organisationId, command } = asked;
  const ref = { organisationId, caseId };
  if (!(await lockCase(transaction, ref))) return unknown;
  const loaded = await loadIn(deps, transaction, ref, asked.actor);
  if (loaded === undefined || loaded.wrappedKey === undefined) return unknown;
  const { facts, relation, history, link, organisation, wrappedKey } = loaded;
  if (facts.actor.kind !== 'system' && !mayAct(relation)) return unknown;
  const before = await answeredBefore(deps, transaction, asked);
  if (before) return before;
  const decision = decide(command, {
    ...facts,
    newId: () => deps.newId(),
    trackingNumber: '',
    known: await knownFor(deps, transaction, loaded, command),
  });
  if ('refused' in decision) return { kind: 'refused', refusals: decision.refused };
  const answers = await answersOf(deps, transaction, loaded);
  const fault = addressFault(command, loaded, answers);
  if (fault) return { kind: 'refused', refusals: [fault] };
  const texts = await readContent(deps, transaction, ref, quoted(decision));
  const reference = await findReference(deps, transaction, loaded);
  const key = openCaseKey(deps.masterKey, wrappedKey, ref);
  const was = { ref, facts, history, link, organisation, key, wrappedKey, reference, answers, texts };
  const { rows, share, recorded } = consequences(deps, was, decision);
  const seq = history.length + recorded.length;
  const done = { kind: 'done' as const, caseId, seq, answer: answerTo(decision) };
  await clearProjections(transaction, ref);
  const idempotency = [rememberedRow(asked, done, new Date(facts.now))];
  await writeRows(transaction, organisationId, { ...rows, idempotency }, share);
  return done;
}

const quoted = ({ content }: Decision): string[] =>
  content.flatMap(({ kind, body }) =>
    kind === 'letter' ? textsNeeded(JSON.parse(body) as LetterDraft) : [],
  );

function answerTo({ content }: Decision): Answer {
  const letter = content.find(({ kind }) => kind === 'letter');
  const text = content.find(({ kind }) => kind !== 'letter' && kind !== 'reference');
  return { ...(letter && { letterId: letter.id }), ...(text && { contentId: text.id }) };
}
