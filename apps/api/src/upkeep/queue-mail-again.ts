import type { Deps } from '../deps.ts';

/** Puts every mail that waits to be sent into the queue, under its own name: one that is there already is not sent twice. For a queue that was made anew. */
export async function queueMailAgain({ database }: Pick<Deps, 'database'>): Promise<void> {
  const organisations = await database.prisma.organisation.findMany({ select: { id: true } });
  for (const { id } of organisations) {
    await database.transaction(id, async (transaction) => {
      await transaction.$executeRaw`
        select queue.enqueue('send-mail',
          json_build_object('organisationId', m.organisation_id, 'caseId', m.case_id, 'mailId', m.id),
          'mail:' || m.id, 'case:' || m.case_id)
        from outbox_mail m where m.organisation_id = ${id}::uuid and m.state = 'queued' order by m.queued_at`;
    });
  }
}
