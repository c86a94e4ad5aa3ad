/** Joins the class names that apply. */
export function classNames(...names: (string | false | null | undefined | 0 | 0n)[]) {
  return names.filter(Boolean).join(' ');
}
