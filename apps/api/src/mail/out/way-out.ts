import { join } from 'node:path';
import type { Deps } from '../../deps.ts';
import { openMailFolder } from './mail-folder.ts';
import { openPost, type Post } from './smtp.ts';

/** Where mails go: to the mail server that is named, else into a folder. */
export async function wayOut({
  env,
  now,
}: Pick<Deps, 'env' | 'now'>): Promise<{ post: Post; close(): Promise<void> }> {
  const folder =
    env.SMTP_URL === undefined ? await openMailFolder(join(env.REDRESS_DATA, 'mail'), now) : undefined;
  const post = openPost(env.SMTP_URL ?? folder!.url, env.MAIL_FROM);
  return {
    post,
    async close() {
      post.close();
      await folder?.close();
    },
  };
}
