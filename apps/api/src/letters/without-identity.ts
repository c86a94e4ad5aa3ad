import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import type { Answers } from './addressee.ts';

/**
 * What tells who the complainant is, as far as the form asks for it: names, addresses, numbers. Words short enough to be anybody's are left out,
 * so that taking the name Al out of a text does not take the word "al" out of it.
 */
export function identitiesIn(procedure: Procedure, answers: Answers): readonly string[] {
  const fields = procedure.intake.fields.filter((field) => field.identifying);
  return fields.flatMap((field) => {
    const answer = answers[field.key]?.trim() ?? '';
    return field.kind === 'name'
      ? namesIn(answer)
      : answer
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line.length >= 4);
  });
}

/** The whole name, and each part of it. */
export const namesIn = (name: string): readonly string[] =>
  [name.trim(), ...name.trim().split(/\s+/)].filter((part) => part.length >= 3);

/**
 * A text with identities taken out, wherever they stand as whole words and in whatever case. It is a help, not a promise: what somebody wrote
 * can tell who it is about without naming them, so the sender reads each rendition before it goes.
 */
export function withoutIdentity(text: string, identities: readonly string[], instead: string): string {
  const longestFirst = [...new Set(identities)].toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((left, identity) => {
    const pattern = identity
      .split(/\s+/)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
    return left.replaceAll(
      new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern.join(String.raw`\s+`)}(?![\p{L}\p{N}])`, 'giu'),
      instead,
    );
  }, text);
}
