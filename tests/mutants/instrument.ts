import { Instrumenter } from '@stryker-mutator/instrumenter';

/** One rule broken in one way: what stood at `line` of `file`, and what stands there instead. `id` counts within a run. */
export type Mutant = {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly original: string;
  readonly replacement: string;
};

const quiet = () => {};
const off = () => false;
const logger = {
  trace: quiet,
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
  isTraceEnabled: off,
  isDebugEnabled: off,
  isInfoEnabled: off,
  isWarnEnabled: off,
  isErrorEnabled: off,
  isFatalEnabled: off,
};

/**
 * Every mutant of these files (path to text), and their text with all of them in it, each behind a switch: the code asks
 * `mutants.active(id)` and tells `mutants.cover(...ids)` what it passes.
 */
export async function instrument(
  files: ReadonlyMap<string, string>,
): Promise<{ mutants: Mutant[]; texts: Map<string, string> }> {
  const result = await new Instrumenter(logger).instrument(
    [...files].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  // Stryker's own switches ask the environment and keep counts for ever; as function declarations they can be replaced.
  const switches = 'stryMutAct_9fa48 = mutants.active; stryCov_9fa48 = mutants.cover;';
  return {
    texts: new Map(result.files.map(({ name, content }) => [name, `${switches}\n${content}`])),
    mutants: result.mutants.map(({ id, fileName, location: { start, end }, replacement }) => ({
      id,
      file: fileName,
      line: start.line + 1,
      original: textBetween(files.get(fileName) ?? '', start, end),
      replacement,
    })),
  };
}

type Position = { readonly line: number; readonly column: number };

function textBetween(text: string, start: Position, end: Position): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, end.column);
  lines[0] = (lines[0] ?? '').slice(start.column);
  return lines.join('\n');
}
