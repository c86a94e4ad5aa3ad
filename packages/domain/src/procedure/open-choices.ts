import type { Procedure, WrittenProcedure } from './procedure.ts';

/** Something a policy does not say, so that whoever runs it has to: who stands in where a complaint is about the holders of a role. */
export type OpenChoice = {
  role: string;
  title: string;
  /** Who stands in as it is read now; first comes first. */
  substitutes: readonly string[];
  /** Why it is open. */
  note: string;
};

/** The choices that were read into a policy and are nobody's words. */
export const openChoices = ({ roles }: Procedure): OpenChoice[] =>
  roles.flatMap(({ key: role, title, duties, substitutes, readings }) => {
    const note = readings?.['substitutes'];
    return note === undefined || duties.length === 0 ? [] : [{ role, title, substitutes, note }];
  });

/** The procedure with somebody who stands in for a role; `note` says who decided it. */
export const standInFor = (
  procedure: WrittenProcedure,
  role: string,
  substitutes: readonly string[],
  note: string,
): WrittenProcedure => ({
  ...procedure,
  roles: procedure.roles.map((rule) =>
    rule.key === role
      ? { ...rule, substitutes: [...substitutes], readings: { ...rule.readings, substitutes: note } }
      : rule,
  ),
});
