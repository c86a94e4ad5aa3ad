import IntlMessageFormat from 'intl-messageformat';
import { en } from '../src/words/en.ts';
import { english } from '../src/words/english.ts';
import type { Refusal } from '../src/acts/facts.ts';
import { say } from '../src/words/say.ts';

const tongue = english((message) => new IntlMessageFormat(message, 'en-GB'));

/** A refusal as an English reader meets it; undefined when there is none. */
export const said = (refusal: Refusal | undefined): string | undefined => refusal && say(refusal, en, tongue);
