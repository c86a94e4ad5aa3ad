import type { CommandData } from '@redress/domain/case/commands.ts';
import type { Refusal } from '@redress/domain/case/facts.ts';
import type { Context } from '../context.ts';
import type { NotDone } from '../graphql/command-result.schema.ts';
import { clientError } from '../graphql/errors.ts';
const waits = (): never => {
  throw clientError('REFUSED', 'This cannot be answered yet. Try again later.');
};
export interface DraftBlock {
  key: string;
  label: string;
  fill: string;
  words: string | null;
  value: string | null;
  orReason: boolean;
  missing: string | null;
}
export interface LetterDraft {
  letter: string;
  to: string;
  rendition: string;
  blocks: readonly DraftBlock[];
  refusal: Refusal | null;
}
export interface LetterPreview {
  document: object;
}
export async function letterDraft(
  _context: Context,
  _caseId: string,
  _letter: string,
  _to: string,
): Promise<LetterDraft | undefined> {
  return waits();
}
export async function letterPreview(
  _context: Context,
  _caseId: string,
  _input: CommandData['SendLetter'],
): Promise<LetterPreview | NotDone> {
  return waits();
}
