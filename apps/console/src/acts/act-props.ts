/** What every form of an act is given: where to go when it is done, and where “Cancel” leads. */
export type ActProps = { readonly onDone: () => void; readonly cancel: string };
