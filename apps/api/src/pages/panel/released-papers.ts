/** The papers that were released for a hearing, opened for those they were released to. */
import { sightOf } from '@redress/domain/access/relation.ts';
import type { ContentKind } from '@redress/domain/acts/facts.ts';
import { actorRef } from '@redress/domain/people.ts';
import { readContent } from '../../content/content.ts';
import type { LoadedCase } from '../../write/load.ts';
import type { Deps } from '../../deps.ts';

/** A paper: a text, or for `answers` and `request` a JSON object of texts by key, and for `letter` a letter's document. */
export interface Paper {
  id: string;
  kind: ContentKind;
  title: string;
  text: string;
}

/** Opens the contents of these ids whose kinds `allowed` lets pass, in the order of the ids, and notes that they were looked at. */
export async function releasedPapers(
  deps: Deps,
  loaded: LoadedCase,
  ids: readonly string[],
  allowed: (kind: ContentKind) => boolean,
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
    const wanted = ids.filter((id) => kinds.has(id) && allowed(kinds.get(id)!));
    const bodies = await readContent(deps, transaction, ref, wanted);
    const { kind, id: personId } = actorRef(loaded.facts.actor);
    const looked = new Set(
      wanted.map((id) => (sightOf[kinds.get(id)!] === 'identity' ? 'identity' : 'narrative')),
    );
    await transaction.accessLog.createMany({
      data: [...looked].map((what) => ({
        ...ref,
        id: deps.newId(),
        at: deps.now(),
        actor: `${kind}:${personId ?? ''}`,
        what,
        reason: relation,
      })),
    });
    return wanted.flatMap((id) => {
      const body = bodies.get(id);
      const kindOf = kinds.get(id)!;
      return body === undefined
        ? []
        : [{ id, kind: kindOf, title: titleOf(id, kindOf, loaded), text: textOf(kindOf, body) }];
    });
  });
}

const textOf = (kind: ContentKind, body: string): string =>
  kind === 'letter' ? JSON.stringify((JSON.parse(body) as { document: object }).document) : body;

function titleOf(id: string, kind: ContentKind, { facts, history }: LoadedCase): string {
  const { state, procedure } = facts;
  if (kind === 'point')
    return `Point ${state.points.findIndex((point) => point.id === id) + 1} of the complaint`;
  if (kind === 'letter') {
    const sent = history.find((event) => event.type === 'LetterSent' && event.data.letterId === id);
    const key = sent?.type === 'LetterSent' ? sent.data.letter : undefined;
    return procedure.letters.find((letter) => letter.key === key)?.name ?? titles.letter;
  }
  return titles[kind];
}

const titles = {
  answers: 'The complaint form',
  point: 'A point of the complaint',
  signature: 'The signature',
  reference: 'The reference',
  reason: 'A reason on the file',
  subject: 'Whom the complaint is about',
  note: 'A note on the file',
  message: 'A message',
  finding: 'A finding',
  reasons: 'The reasons for the outcome',
  letter: 'A letter',
  request: 'The request for this stage',
  response: "The organisation's response",
  place: 'Where the hearing is',
  'hearing note': 'A note of the hearing',
  ballot: 'A vote',
  recommendations: 'The recommendations',
  action: 'The action',
} as const satisfies Record<ContentKind, string>;
