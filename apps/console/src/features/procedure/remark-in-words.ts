import { enRemarks } from '@redress/domain/words/en/remarks.ts';
import { remarks } from '@redress/domain/words/remarks.ts';
import { inWordsOf } from '@redress/domain/words/say.ts';
import { tongue } from '@redress/web/words/tongue.ts';

/** What `lint` remarks about a procedure, in words. */
export const remarkInWords = inWordsOf(remarks, enRemarks, tongue);
