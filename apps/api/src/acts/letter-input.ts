/** What is said of a letter when it is sent, and when it is looked at beforehand. */
export const aboutLetters = {
  letter: "Key of the procedure's `letters`.",
  to: '`complainant`, `subject`, `handler`, `receiver`, `organisation` or `role:<key>`',
  blocks: 'Text of the typed blocks, by key.',
  statedOn: 'The date this letter promises, where it must hold one.',
  omitted: 'Why a block is left out, by its key.',
};
