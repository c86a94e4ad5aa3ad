/** The papers that were released for a hearing, opened for those they were released to. */
import { mayOpen, mayOpenReleased, type ContentKind } from '@redress/domain/access/sights.ts';
import type { Title } from '@redress/domain/words/titles.ts';
import { readContent } from '../../content/content.ts';
import type { LoadedCase } from '../../history/load-case.ts';
import type { Deps } from '../../deps.ts';
import { noteLooks } from '../note-looks.ts';

/** A paper: a text, or for `answers` and `request` a JSON object of texts by key, and for `letter` a letter's document. */
export interface Paper {
  id: string;
  kind: ContentKind;
  title: Title;
  text: string;
}

/**
 * Opens what was released to the reader, in the order of the ids, as far as the domain lets them, and notes that it was looked at.
 * @param own ids of the reader's own ballots
 */
export async function releasedPapers(
  deps: Deps,
  loaded: LoadedCase,
  ids: readonly string[],
  own: readonly string[] = [],
): Promise<Paper[]> {
  if (ids.length === 0) return [];
  const { organisationId, caseId, relation } = loaded;
  const ref = { organisationId, caseId };
  return deps.database.transaction(organisationId, async (transaction) => {
    const rows = await transaction.content.findMany({
      where: { ...ref, id: { in: [...ids] } },
      select: { id: true, kind: true },
    });
    const kinds = new Map(rows.map(({ id, kind }) => [id, kind as ContentKind]));
    const wanted = ids.flatMap((id) => {
      const kind = kinds.get(id);
      return kind !== undefined && (own.includes(id) || mayRead(relation, kind)) ? [{ id, kind }] : [];
    });
    const bodies = await readContent(
      deps,
      transaction,
      ref,
      wanted.map(({ id }) => id),
    );
    await noteLooks(
      deps,
      transaction,
      loaded,
      wanted.map(({ kind }) => kind),
    );
    return wanted.flatMap(({ id, kind }) => {
      const body = bodies.get(id);
      return body === undefined
        ? []
        : [{ id, kind, title: titleOf(id, kind, loaded), text: textOf(kind, body) }];
    });
  });
}

const mayRead = (relation: LoadedCase['relation'], kind: ContentKind): boolean =>
  mayOpen(relation, kind) || mayOpenReleased(relation, kind);

const textOf = (kind: ContentKind, body: string): string =>
  kind === 'letter' ? JSON.stringify((JSON.parse(body) as { document: object }).document) : body;

function titleOf(id: string, kind: ContentKind, { facts, history }: LoadedCase): Title {
  const { state, procedure } = facts;
  if (kind === 'point')
    return { code: 'paper point', values: { n: state.points.findIndex((point) => point.id === id) + 1 } };
  if (kind === 'letter') {
    const sent = history.find((event) => event.type === 'LetterSent' && event.data.letterId === id);
    const key = sent?.type === 'LetterSent' ? sent.data.letter : undefined;
    const name = procedure.letters.find((letter) => letter.key === key)?.name;
    if (name !== undefined) return { code: 'letter called', values: { name } };
  }
  return { code: `paper ${kind}`, values: {} };
}
