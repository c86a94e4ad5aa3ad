import { Procedure } from '../../src/procedure/procedure.ts';
import { inItsOwnLanguage } from '../../src/procedure/read-in.ts';
import { publishedProcedure } from '../../src/procedures/published.ts';
import { alumah } from './alumah.ts';
import { milestoneMentoring } from './milestone-mentoring.ts';
import { oneMillionMentors } from './one-million-mentors.ts';

/** The five policies the schema was made for, parsed: two that ship, three that prove that the schema holds them. */
export const five = {
  notAlone: publishedProcedure('not-alone-mentoring'),
  oneToOne: publishedProcedure('one-to-one-mentors'),
  milestone: inItsOwnLanguage(Procedure.parse(milestoneMentoring)),
  alumah: inItsOwnLanguage(Procedure.parse(alumah)),
  oneMillion: inItsOwnLanguage(Procedure.parse(oneMillionMentors)),
};
