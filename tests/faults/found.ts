/** What a run of faults came to: its figures in a line, and what went wrong. */
export type Found = { figures: string; wrong: string[] };
