/** What is wrong with a password that somebody wants to take. Length and what is easily guessed; never what kinds of characters it is made of. */

import type { Answer } from '../words/answer-in-words.ts';

export const shortestPassword = 15;
export const longestPassword = 128;

// zxcvbn's third of four: more than 10^8 guesses for somebody who knows which passwords, words, names and keyboard runs people like best.
const hardEnough = 3;

/**
 * @param about words that somebody would try first: name and address of the account
 * @returns what to say; undefined where nothing is wrong
 */
export async function passwordFault(password: string, about: readonly string[]): Promise<Answer | undefined> {
  if (password.length < shortestPassword)
    return { code: 'password too short', values: { least: shortestPassword } };
  if (password.length > longestPassword)
    return { code: 'password too long', values: { most: longestPassword } };
  const { check } = await guesser();
  const { score } = check(password, ['redress', 'complaint', 'complaints', ...about.flatMap(parts)]);
  return score >= hardEnough ? undefined : { code: 'password easily guessed', values: {} };
}

const parts = (text: string): string[] => [text, ...text.split(/[^\p{L}\p{N}]+/u)].filter(Boolean);

let loaded: Promise<{ check(password: string, about: string[]): { score: number } }> | undefined;

// Some 30 MB of lists, and needed only where somebody sets a password.
function guesser() {
  loaded ??= (async () => {
    const [{ ZxcvbnFactory }, common, english] = await Promise.all([
      import('@zxcvbn-ts/core'),
      import('@zxcvbn-ts/language-common'),
      import('@zxcvbn-ts/language-en'),
    ]);
    const zxcvbn = new ZxcvbnFactory({
      dictionary: { ...common.dictionary, ...english.dictionary },
      graphs: common.adjacencyGraphs,
    });
    return { check: (password, about) => zxcvbn.check(password, about) };
  })();
  return loaded;
}
