import { maySee, sightOf } from '@redress/domain/access/relation.ts';
import type { ContentKind } from '@redress/domain/acts/facts.ts';
import { actorRef } from '@redress/domain/people.ts';
import { readContent as open } from '../content/content.ts';
import type { Deps } from '../deps.ts';
import type { LoadedCase } from '../write/load.ts';

export type OpenedContent = { id: string; kind: ContentKind; body: string; createdAt: Date };

/**
 * Opens the content of these kinds (or these ids among them) that the loaded case's actor may see, by `sightOf` and `maySee`; what they may not
 * see is left out. Views of identity and narrative are written to the access log before anything is returned.
 */
export async function readContent(
  deps: Deps,
  loaded: LoadedCase,
  asked: { kinds: readonly ContentKind[]; ids?: readonly string[] },
): Promise<OpenedContent[]> {
  const { organisationId, caseId, relation } = loaded;
  const ref = { organisationId, caseId };
  const kinds = asked.kinds.filter((kind) => maySee(relation, sightOf[kind]));
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
    // What complainants look at of their own is nobody's business.
    const seen = new Set(relation === 'complainant' ? [] : opened.map(({ kind }) => logged[sightOf[kind]]));
    await transaction.accessLog.createMany({
      data: [...seen]
        .filter((what) => what !== undefined)
        .map((what) => ({
          ...ref,
          id: deps.newId(),
          at: deps.now(),
          actor: whoIs(loaded),
          what,
          reason: relation,
        })),
    });
    return opened;
  });
}

/** Which views are logged, by what is looked at. */
const logged: Partial<Record<(typeof sightOf)[ContentKind], 'identity' | 'narrative'>> = {
  identity: 'identity',
  complaint: 'narrative',
  messages: 'narrative',
  file: 'narrative',
  deliberation: 'narrative',
};

function whoIs({ facts }: LoadedCase): string {
  const { kind, id, party } = actorRef(facts.actor);
  return `${kind}:${id ?? party ?? ''}`;
}
