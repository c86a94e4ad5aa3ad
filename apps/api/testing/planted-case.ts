import { stateOf } from '@redress/domain/history/evolve.ts';
import type { Known } from '@redress/domain/history/events.ts';
import { trackingNumberFrom } from '@redress/domain/reference.ts';
import type { CaseStory } from '@redress/domain/testing/given-when-then.ts';
import { combined, genesis, grow, shareOf, type EventRow } from '../src/history/history.ts';
import { lookupOf } from '../src/content/reference-lookup.ts';
import { project, type SealedReference } from '../src/projections/projection.ts';
import { writeRows } from '../src/database/write-rows.ts';
import { contentRows } from '../src/content/content.ts';
import { newCaseKey } from '../src/content/seal.ts';
import type { TestDeps } from './deps.ts';

/** The people of a story, by the id they have in it. */
export type Cast = Readonly<Record<string, string>>;

/**
 * Puts a case, as the domain's tests tell it, into the database: the same events and content under ids of their own. For tests that begin far
 * into a case, and would spend their time getting there.
 */
export async function plant(
  deps: TestDeps,
  organisationId: string,
  story: CaseStory,
  cast: Cast,
): Promise<string> {
  const ref = { organisationId, caseId: deps.newId() };
  const { masterKey } = deps;
  const trackingNumber = trackingNumberFrom(Array.from({ length: 8 }, () => deps.randomBelow(32)));
  const renamed = renaming(deps, cast, story.state.trackingNumber!, trackingNumber);
  const history = story.history.map((event) => renamed(event) as Known);
  const { key, wrapped } = newCaseKey(masterKey, deps, ref);
  const chained: EventRow[] = [];
  let link = genesis;
  for (const { seq, at, by, ...event } of history) {
    const grown = grow(masterKey, ref, { length: seq - 1, link }, [event], { at, by });
    chained.push(...grown.rows);
    link = grown.link;
  }
  const content = [...story.content.values()].map(({ id, kind, body }) => ({
    id: renamed(id) as string,
    kind,
    text: body,
  }));
  const sealed = contentRows(deps, ref, key, content);
  const minted = content.find(({ kind }) => kind === 'reference');
  const row = sealed.find(({ id }) => id === minted?.id);
  const reference = minted && {
    ...(row as Pick<SealedReference, 'id' | 'nonce' | 'ciphertext'>),
    lookup: lookupOf(masterKey, organisationId, minted.text),
  };
  const { procedure, calendar, now } = story;
  const seen = { state: stateOf(history), procedure, calendar: { ...calendar, additions: [], removals: [] } };
  const rows = project({
    ref,
    seen,
    history,
    wrappedKey: wrapped,
    reference,
  });
  await deps.database.transaction(organisationId, (transaction) =>
    writeRows(
      transaction,
      organisationId,
      {
        caseEvent: chained,
        caseKey: [{ ...ref, wrappedKey: wrapped, createdAt: new Date(now), erasedAt: null }],
        content: sealed,
        ...rows,
      },
      combined(chained.map(({ hash }) => shareOf(masterKey, hash))),
    ),
  );
  return ref.caseId;
}

/** Gives whatever a story names by `id-7`, or by a person, the id it has here. A role may be called like a person: those stay. */
function renaming(
  { newId }: TestDeps,
  cast: Cast,
  number: string,
  trackingNumber: string,
): (value: unknown, key?: string) => unknown {
  const ids = new Map<string, string>();
  const rename = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((inner) => rename(inner, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, rename(inner, name)]));
    if (typeof value !== 'string') return value;
    if (value === number) return trackingNumber;
    if (['personId', 'present', 'id'].includes(key) && cast[value] !== undefined) return cast[value];
    if (!/^id-\d+$/.test(value)) return value;
    if (!ids.has(value)) ids.set(value, newId());
    return ids.get(value);
  };
  return rename;
}
