import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDeps, type TestDeps } from '../../../testing/deps.ts';
import { queuedMails } from '../../../testing/outbox.ts';
import { testSmtp } from '../../../testing/smtp.ts';
import { erase } from '../../content/content.ts';
import { startWorker, type Worker } from '../../worker/start-worker.ts';
import { Mail } from './outbox.ts';
import { openPost, type Post } from './smtp.ts';
import { sendMail } from './send-mail.ts';

let deps: TestDeps;
let smtp: Awaited<ReturnType<typeof testSmtp>>;
let post: Post;
beforeAll(async () => {
  smtp = await testSmtp();
  deps = await testDeps({ SMTP_URL: smtp.url });
  post = openPost(smtp.url, 'Complaints <complaints@example.org>');
});
afterAll(() => post.close());

const mail = { to: 'somebody@example.org', subject: 'A letter for you', text: 'Dear reader,\n\nMARKER é\n' };

async function queued() {
  const { mailIds, ...ref } = await queuedMails(deps, [mail]);
  return { ...ref, mailId: mailIds[0]! };
}

const rowOf = ({ organisationId, mailId }: { organisationId: string; mailId: string }) =>
  deps.database.of(organisationId).outboxMail.findFirstOrThrow({ where: { id: mailId } });

const copiesOf = (mailId: string) => smtp.taken.filter(({ raw }) => raw.includes(`<${mailId}@redress>`));

describe('a mail in the outbox', () => {
  it('goes out once, and is noted as sent', async () => {
    const job = await queued();
    await sendMail(deps, post, job);
    await sendMail(deps, post, job);
    const copies = copiesOf(job.mailId);
    expect(copies.length).toBe(1);
    expect(copies[0]).toMatchObject({ to: ['somebody@example.org'] });
    expect(copies[0]!.raw).toContain('Subject: A letter for you');
    expect(copies[0]!.raw).toContain('Auto-Submitted: auto-generated');
    expect(await rowOf(job)).toMatchObject({ state: 'sent', sentAt: deps.now(), attempts: 1, failure: null });
  });

  it('is kept, to be tried again, while the server refuses', async () => {
    const job = await queued();
    smtp.moods.push('refuses for now');
    await expect(sendMail(deps, post, job)).rejects.toThrow('SMTP_451');
    expect(await rowOf(job)).toMatchObject({ state: 'queued', attempts: 1, failure: 'SMTP_451' });
    await sendMail(deps, post, job);
    expect(await rowOf(job)).toMatchObject({ state: 'sent', attempts: 2, failure: null });
  });

  it('is given up where there is no such mailbox, without a word of what the server said', async () => {
    const job = await queued();
    smtp.moods.push('refuses the address');
    await sendMail(deps, post, job);
    expect(copiesOf(job.mailId)).toEqual([]);
    const row = await rowOf(job);
    expect(row).toMatchObject({ state: 'failed', failure: 'SMTP_550' });
    expect(JSON.stringify(row)).not.toContain('example.org');
  });

  it('carries the same Message-ID when it has to be sent twice', async () => {
    const job = await queued();
    smtp.moods.push('takes it and says no');
    await expect(sendMail(deps, post, job)).rejects.toThrow();
    await sendMail(deps, post, job);
    expect(copiesOf(job.mailId).length).toBe(2);
  });

  it('is not sent once the case is erased', async () => {
    const job = await queued();
    await deps.database.transaction(job.organisationId, (transaction) =>
      erase(deps, transaction, { organisationId: job.organisationId, caseId: job.caseId }),
    );
    await sendMail(deps, post, job);
    expect(copiesOf(job.mailId)).toEqual([]);
    expect(await rowOf(job)).toMatchObject({ state: 'failed', failure: 'ERASED' });
  });

  it('is sealed: neither address nor words are in the database', async () => {
    const { organisationId } = await queued();
    const prisma = deps.database.of(organisationId);
    const [contents, mails] = await Promise.all([prisma.content.findMany(), prisma.outboxMail.findMany()]);
    const text =
      contents.map(({ ciphertext }) => Buffer.from(ciphertext).toString('latin1')).join() +
      JSON.stringify(mails);
    expect(text).not.toContain('MARKER');
    expect(text).not.toContain('somebody');
  });

  it.each([
    { subject: 'one\r\nBcc: other@example.org' },
    { to: 'a@example.org, b@example.org' },
    { to: 'no address' },
  ])('is none with %j', (wrong) => {
    expect(Mail.safeParse(mail).success).toBe(true);
    expect(Mail.safeParse({ ...mail, ...wrong }).success).toBe(false);
  });
});

describe('the worker', () => {
  let worker: Worker;
  afterAll(() => worker.stop());

  it('takes mails out of the queue, those of one case in their order', async () => {
    const { mailIds: posted } = await queuedMails(deps, [mail, mail, mail, mail, mail]);
    worker = await startWorker(deps, deps.testDatabase.as('worker'));
    const arrived = () =>
      smtp.taken.flatMap(({ raw }) => posted.filter((id) => raw.includes(`<${id}@redress>`)));
    await expect.poll(arrived, { timeout: 15_000 }).toEqual(posted);
  });
});
