/** What every form of an act is given: where to go when it is done, and where “Cancel” leads. */
export type ActFormProps = { readonly onDone: () => void; readonly cancel: string };
