import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { packagedChromium } from './packaged-chromium.ts';

// As root there is no sandbox; the rest keeps the browser from looking for anything outside this machine.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A browser, without a window: the one CHROMIUM_PATH names, else the system's Chromium or Chrome, else the one from the
 * package registry (Linux on Intel or AMD), else the one Playwright has installed. The caller closes it.
 */
export async function openBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !runnable(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not a program.`);
  const own = named ?? systemBrowser();
  if (own) return chromium.launch({ executablePath: own, args: flags });
  if (process.platform === 'linux' && process.arch === 'x64') return openPackaged();
  if (existsSync(chromium.executablePath())) return chromium.launch({ args: flags });
  throw new Error('No browser was found. Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
}

/** A bare machine may lack libraries that every browser needs: then the package's own are put before the system's. */
async function openPackaged(): Promise<Browser> {
  const { executablePath, fonts, libraries } = await packagedChromium();
  const env = { ...process.env, ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: fonts }) };
  try {
    return await chromium.launch({ executablePath, args: flags, env });
  } catch {
    return chromium.launch({ executablePath, args: flags, env: { ...env, LD_LIBRARY_PATH: libraries } });
  }
}

function systemBrowser(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find(runnable);
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
