import type { CommandType } from '@redress/domain/acts/commands.ts';
import { paths } from '../paths.ts';

/** Where an act is done. Letters and messages have pages of their own; a point or a person may be chosen beforehand. */
export function actPath(
  caseId: string,
  command: CommandType,
  more: { letter?: string; point?: string; person?: string } = {},
): string {
  if (command === 'SendLetter')
    return more.letter === undefined ? paths.letters(caseId) : paths.writeLetter(caseId, more.letter);
  if (command === 'SendMessage') return paths.messages(caseId);
  const chosen = new URLSearchParams(
    Object.entries(more).filter(([, value]) => value !== undefined),
  ).toString();
  return `${paths.act(caseId, slugOf(command))}${chosen === '' ? '' : `?${chosen}`}`;
}

/** An act as it stands in an address: `assess-complaint`. */
export const slugOf = (act: CommandType): string => act.replaceAll(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
