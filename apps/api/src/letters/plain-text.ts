import { dayInWords } from '../words/in-words.ts';
import type { LetterDocument, Part } from '@redress/domain/letters/letter-document.ts';

/** A letter as plain text, for mail. */
export function plainText(
  { addressee, datedOn, title, sections }: LetterDocument,
  organisation: string,
): string {
  const body = sections.map(({ heading, parts }) => [heading, ...parts.map(lines)].join('\n'));
  return [[...addressee].join('\n'), dayInWords(datedOn), title, ...body, organisation]
    .filter((part) => part !== '')
    .join('\n\n');
}

function lines(part: Part): string {
  switch (part.kind) {
    case 'paragraph':
      return part.text;
    case 'working-out':
      return `(${part.text})`;
    case 'list':
      return part.items.map((item) => `- ${item}`).join('\n');
  }
}
