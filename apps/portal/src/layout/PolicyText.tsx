import { useOrganisation } from './organisation.ts';

/** A text of the policy. One that is not there in the reader's language says which language it is in, for whoever hears it read aloud. */
export function PolicyText({ children }: { children: string }) {
  const organisation = useOrganisation();
  return organisation?.untranslated.has(children) ? (
    <span lang={organisation.procedure.identity.language}>{children}</span>
  ) : (
    children
  );
}
