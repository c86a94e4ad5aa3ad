import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const built = async (app: 'portal' | 'console'): Promise<Record<string, string>> => {
  const file = join(import.meta.dirname, `../../apps/${app}/src/generated/operations.json`);
  const texts: Record<string, string> = JSON.parse(await readFile(file, 'utf8'));
  return texts;
};

/** The texts of the hot pages as their apps send them, the console's with a page of 50 as well. */
export const hotPages = async () => {
  const { Track: track = '' } = await built('portal');
  const { Worklist: own = '' } = await built('console');
  return { track, worklist: own.replace('first: 25', 'first: 50') };
};

/** Lays beside the apps, as their builds do, what the server is to know of their operations. @param folder for `REDRESS_APPS` */
export const layKnown = async (folder: string): Promise<void> => {
  const { track, worklist } = await hotPages();
  for (const [app, texts] of Object.entries({ portal: { track }, console: { worklist } })) {
    const dist = join(folder, app, 'dist');
    await mkdir(dist, { recursive: true });
    await writeFile(join(dist, '.operations.json'), JSON.stringify(texts));
  }
};
