import type { Source } from '@redress/domain/procedure/find.ts';
import { useSay } from '@redress/web/words/use-say.ts';

/** Where a rule comes from, in words: the policy's clause and line, how it was read, or that it is the platform's own. */
export function useSource(): (source: Source) => string {
  const say = useSay();
  return (source) => {
    switch (source.kind) {
      case 'policy': {
        const [first, last] = source.line;
        return first === last
          ? say('source.line', { clause: source.clause, first })
          : say('source.lines', { clause: source.clause, first, last });
      }
      case 'inferred':
        return say('source.inferred', { note: source.note });
      case 'platform default':
        return say('source.platform', { note: source.note });
    }
  };
}
