const first = (text: string, kinds: readonly (readonly [RegExp, string])[]): string =>
  kinds.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';

/** What kind of browser says this of itself, e.g. `firefox/linux`: enough for its owner to know it, too little to follow it by. */
export const browserKind = (userAgent: string): string =>
  `${first(userAgent, browsers)}/${first(userAgent, systems)}`;

// Most say that they are others too, so the order matters.
const browsers = [
  [/Edg(e|A|iOS)?\//, 'edge'],
  [/OPR\/|Opera/, 'opera'],
  [/SamsungBrowser\//, 'samsung'],
  [/Firefox\/|FxiOS\//, 'firefox'],
  [/Chrome\/|Chromium\/|CriOS\//, 'chrome'],
  [/Safari\//, 'safari'],
] as const;
const systems = [
  [/Android/, 'android'],
  [/iPhone|iPad/, 'ios'],
  [/Windows/, 'windows'],
  [/Mac OS X|Macintosh/, 'mac'],
  [/Linux|X11|CrOS/, 'linux'],
] as const;
