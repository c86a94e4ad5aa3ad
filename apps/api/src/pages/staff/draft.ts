/** A letter before it is sent. */
import { maySee } from '@redress/domain/access/sights.ts';
import type { CommandData } from '@redress/domain/acts/commands.ts';
import { decide, refusal } from '@redress/domain/acts/decide.ts';
import type { Refusal } from '@redress/domain/words/refusal-codes.ts';
import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import type { LetterDocument } from '@redress/domain/letters/letter-document.ts';
import { letterLacks, requiredBlocks } from '@redress/domain/letters/required-blocks.ts';
import { sendingOf } from '@redress/domain/letters/sending.ts';
import { letterValues } from '@redress/domain/letters/values.ts';
import { findLetter } from '@redress/domain/procedure/find.ts';
import { whoAsks } from '../../acts/give-command.ts';
import { noSuchCase } from '../../write/request.ts';
import { answersOf, knownFor } from '../../write/known-to-rules.ts';
import { loadIn, type LoadedCase } from '../../history/load-case.ts';
import { readContent } from '../../content/content.ts';
import type { Context } from '../../context.ts';
import type { Transaction } from '../../database/database.ts';
import type { NotDone } from '../../acts/command-result.schema.ts';
import { composeLetter, textsNeeded, type LetterDraft as Composable } from '../../letters/compose.ts';

export interface DraftBlock {
  key: string;
  label: string;
  fill: string;
  words: string | null;
  value: string | null;
  orReason: boolean;
  missing: Refusal | null;
}

export interface LetterDraft {
  letter: string;
  to: string;
  rendition: string;
  blocks: readonly DraftBlock[];
  refusal: Refusal | null;
}

export interface LetterPreview {
  document: LetterDocument;
}

/** What a letter to somebody must hold now, with what the case knows of it. Undefined where the reader may not write letters in it. */
export async function letterDraft(
  context: Context,
  caseId: string,
  key: string,
  to: string,
): Promise<LetterDraft | undefined> {
  return inCase(context, caseId, async (loaded, transaction) => {
    const { facts } = loaded;
    const letter = findLetter(facts.procedure, key);
    if (letter === undefined) return undefined;
    const sending = sendingOf(letter, { to }, facts);
    const lacks = new Map(letterLacks(letter, { to }, facts).map((lack) => [lack.field, lack]));
    const { sections } = await composed(context, transaction, loaded, key, {
      ...letterValues(sending),
      typed: {},
    });
    const values = new Map(sections.map((section) => [section.key, section.parts.map(textOf).join('\n')]));
    return {
      letter: key,
      to,
      rendition: sending.sent.rendition,
      refusal: refusal({ type: 'SendLetter', data: { letter: key, to } }, facts) ?? null,
      blocks: requiredBlocks(letter, facts, { to }).map((block) => ({
        key: block.key,
        label: block.label,
        fill: block.fill,
        words: block.words ?? null,
        value: values.get(block.key) ?? null,
        orReason: block.orReason,
        missing: lacks.get(block.fill === 'stated date' ? 'statedOn' : `blocks.${block.key}`) ?? null,
      })),
    };
  });
}

/** The letter as it would go out now, decided by the same rules; nothing is kept. */
export async function letterPreview(
  context: Context,
  caseId: string,
  input: CommandData['SendLetter'],
): Promise<LetterPreview | NotDone> {
  const { deps } = context;
  const preview = await inCase(
    context,
    caseId,
    async (loaded, transaction): Promise<LetterPreview | NotDone> => {
      const command = { type: 'SendLetter', data: input } as const;
      const known = await knownFor(deps, transaction, loaded, command);
      const decided = decide(command, {
        ...loaded.facts,
        newId: () => deps.newId(),
        trackingNumber: '',
        known,
      });
      if ('refused' in decided) return { refusals: decided.refused };
      const body = decided.content.find(({ kind }) => kind === 'letter')?.body;
      if (body === undefined) throw new Error('A letter was decided without its text.');
      return {
        document: await composed(context, transaction, loaded, input.letter, JSON.parse(body) as Composable),
      };
    },
  );
  return preview ?? { refusals: [noSuchCase] };
}

async function inCase<Result>(
  context: Context,
  caseId: string,
  work: (loaded: LoadedCase, transaction: Transaction) => Promise<Result>,
): Promise<Result | undefined> {
  const { organisationId, actor } = await whoAsks(context);
  const { deps } = context;
  return deps.database.transaction(organisationId, async (transaction) => {
    const loaded = await loadIn(deps, transaction, { organisationId, caseId }, actor);
    return loaded === undefined || !maySee(loaded.relation, 'letters')
      ? undefined
      : work(loaded, transaction);
  });
}

async function composed(
  { deps }: Context,
  transaction: Transaction,
  loaded: LoadedCase,
  letter: string,
  draft: Composable,
): Promise<LetterDocument> {
  const { organisationId, caseId, organisation, facts } = loaded;
  const { state, procedure } = facts;
  const texts = await readContent(deps, transaction, { organisationId, caseId }, textsNeeded(draft));
  const answers = await answersOf(deps, transaction, loaded);
  const around = { state, procedure, organisationId, organisation, answers, todayOn: londonDate(facts.now) };
  return composeLetter(letter, draft, texts, around).document;
}

const textOf = (part: LetterDocument['sections'][number]['parts'][number]): string =>
  part.kind === 'list' ? part.items.join('\n') : part.text;
