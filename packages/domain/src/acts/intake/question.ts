/** A question without its mark, for a sentence that names it. */
export const question = (label: string): string => label.replace(/[?:]+$/, '');
