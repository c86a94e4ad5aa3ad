import { mayOpen, type ContentKind } from '@redress/domain/access/sights.ts';
import { readContent as open } from '../content/content.ts';
import type { Deps } from '../deps.ts';
import type { LoadedCase } from '../history/load-case.ts';
import { noteLooks } from './note-looks.ts';

export type OpenedContent = { id: string; kind: ContentKind; body: string; createdAt: Date };

/**
 * Opens the content of these kinds (or these ids among them) that the loaded case's actor may open (`mayOpen`); what they may not is left
 * out. Views of identity and narrative are written to the access log before anything is returned.
 */
export async function readContent(
  deps: Deps,
  loaded: LoadedCase,
  asked: { kinds: readonly ContentKind[]; ids?: readonly string[] },
): Promise<OpenedContent[]> {
  const { organisationId, caseId, relation } = loaded;
  const ref = { organisationId, caseId };
  const kinds = asked.kinds.filter((kind) => mayOpen(relation, kind));
  if (kinds.length === 0) return [];
  return deps.database.transaction(organisationId, async (transaction) => {
    const rows = await transaction.content.findMany({
      where: { ...ref, kind: { in: kinds }, ...(asked.ids && { id: { in: [...asked.ids] } }) },
      select: { id: true, kind: true, createdAt: true },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    const bodies = await open(
      deps,
      transaction,
      ref,
      rows.map(({ id }) => id),
    );
    const opened = rows.flatMap(({ id, kind, createdAt }): OpenedContent[] => {
      const body = bodies.get(id);
      return body === undefined ? [] : [{ id, kind: kind as ContentKind, body, createdAt }];
    });
    await noteLooks(
      deps,
      transaction,
      loaded,
      opened.map(({ kind }) => kind),
    );
    return opened;
  });
}
