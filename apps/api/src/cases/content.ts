import type { ContentKind } from '@redress/domain/case/facts.ts';
import type { Deps } from '../deps.ts';
import type { LoadedCase } from './load.ts';

export type OpenedContent = { id: string; kind: ContentKind; body: string; createdAt: Date };

/**
 * Opens the content of these kinds (or these ids among them) that the loaded case's actor may see, by `sightOf` and `maySee`; what they may not
 * see is left out. Views of identity and narrative are written to the access log before anything is returned.
 */
export declare function readContent(
  deps: Deps,
  loaded: LoadedCase,
  asked: { kinds: readonly ContentKind[]; ids?: readonly string[] },
): Promise<OpenedContent[]>;
