import type { Facts } from '../../history/facts.ts';

/** Somebody this procedure is not for, by who they are or what it is about: where they should go instead, or nothing. */
export const redirectFor = (
  { procedure }: Pick<Facts, 'procedure'>,
  { audience, topics }: { readonly audience?: string | undefined; readonly topics: readonly string[] },
) =>
  procedure.eligibility.redirects.find(
    ({ when, effect }) =>
      effect === 'redirect' &&
      ('audience' in when ? when.audience === audience : topics.includes(when.topic)),
  );
