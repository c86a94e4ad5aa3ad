import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import { kindOfText } from '@redress/domain/procedure/text-names.ts';

/**
 * A language that nobody speaks and everybody can read: every letter of English wears an accent. Whatever a page shows without one was never
 * handed to a translator.
 */
const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'áƀçđéƒĝĥíĵķłɱñóþʠŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶŁṀÑÓÞɊŔŠŢÚṼŴẊÝŽ'];

const inAccents = (text: string): string =>
  text.replaceAll(/[A-Za-z]/g, (letter) => accented[plain.indexOf(letter)] ?? letter);

/** A sentence of the product, an ICU message: its literals in accents between ⟦ and ⟧, its arguments as they were. */
export function pseudoMessage(message: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- the library declares one enum twice, in two files of its types
  return `⟦${printAST(parse(message).map(inElement))}⟧`;
}

function inElement(element: MessageFormatElement): MessageFormatElement {
  switch (element.type) {
    case TYPE.literal:
      return { ...element, value: inAccents(element.value) };
    case TYPE.plural:
    case TYPE.select:
      return {
        ...element,
        options: Object.fromEntries(
          Object.entries(element.options).map(([key, { value }]) => [key, { value: value.map(inElement) }]),
        ),
      };
    case TYPE.tag:
      return { ...element, children: element.children.map(inElement) };
    default:
      return element;
  }
}

/** The same for a text of a policy, between ⟪ and ⟫: told apart from what the product says. */
const pseudoPolicyText = (text: string): string => `⟪${inAccents(text)}⟫`;

/** A procedure with every text that people read of it in accents, and everything else as it was. */
export function pseudoProcedure<T>(value: T, isText = false, within?: string): T {
  // What comes out is the same document: only texts change, and stay texts.
  if (typeof value === 'string') return (isText ? pseudoPolicyText(value) : value) as T;
  if (Array.isArray(value)) return value.map((entry: unknown) => pseudoProcedure(entry)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => {
      // The headings of the published text, by which it is quoted, are its own words too.
      const kind = name === 'clause' ? 'text' : kindOfText(name, within);
      return [name, kind === 'none' ? inner : pseudoProcedure(inner, kind === 'text', name)];
    }),
  ) as T;
}
