import IntlMessageFormat from 'intl-messageformat';
import { english } from '@redress/domain/words/english.ts';

/** How the API says what the rules put as codes and values. */
export const tongue = english((message) => new IntlMessageFormat(message, 'en-GB'));
