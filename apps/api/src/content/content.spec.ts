import { beforeAll, describe, expect, it } from 'vitest';
import { testDeps, type TestDeps } from '../../testing/deps.ts';
import { anOrganisation } from '../../testing/organisation.ts';
import { createCaseKey, erase, readContent, writeContent, type CaseRef } from './content.ts';

let deps: TestDeps;
beforeAll(async () => {
  deps = await testDeps();
});

async function aCase(text: string): Promise<{ ref: CaseRef; id: string }> {
  const { id: organisationId } = await anOrganisation(deps);
  const ref = { organisationId, caseId: deps.newId() };
  const [id] = await deps.database.transaction(organisationId, async (transaction) => {
    const key = await createCaseKey(deps, transaction, ref);
    return writeContent(deps, transaction, ref, key, [{ kind: 'narrative', text }]);
  });
  return { ref, id: id! };
}

const read = (ref: CaseRef, ids: string[]) =>
  deps.database.transaction(ref.organisationId, (transaction) => readContent(deps, transaction, ref, ids));

const remove = (ref: CaseRef) =>
  deps.database.transaction(ref.organisationId, (transaction) => erase(deps, transaction, ref));

describe('content', () => {
  it('is read as it was written', async () => {
    const { ref, id } = await aCase('what happened');
    expect(await read(ref, [id])).toEqual(new Map([[id, 'what happened']]));
  });

  it('is not read through another case, although the id is known', async () => {
    const mine = await aCase('mine');
    const { id } = await aCase('not mine');
    expect(await read(mine.ref, [id])).toEqual(new Map());
  });

  it('is gone, with its key, once the case is erased; another case keeps its own', async () => {
    const gone = await aCase('to be forgotten');
    const kept = await aCase('to be kept');
    await remove(gone.ref);
    expect(await read(gone.ref, [gone.id])).toEqual(new Map());
    const prisma = deps.database.of(gone.ref.organisationId);
    expect(await prisma.content.count()).toBe(0);
    expect(await prisma.caseKey.findFirst()).toMatchObject({ wrappedKey: null, erasedAt: deps.now() });
    expect(await read(kept.ref, [kept.id])).toEqual(new Map([[kept.id, 'to be kept']]));
  });

  it('is erased once; a second time changes nothing', async () => {
    const { ref } = await aCase('to be forgotten');
    await remove(ref);
    const before = await deps.database.of(ref.organisationId).caseKey.findFirst();
    deps.setNow('2026-12-01T09:00:00Z');
    await remove(ref);
    expect(await deps.database.of(ref.organisationId).caseKey.findFirst()).toEqual(before);
  });
});
