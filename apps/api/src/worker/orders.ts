import { z } from 'zod';

/** What the supervisor tells the process that does the jobs. Over the channel between them: the list of processes shows a command line to everybody. */
export const Orders = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('start'),
    app: z.string(),
    reader: z.string(),
    worker: z.string(),
    dead: z.array(z.string()),
  }),
  z.object({ do: z.literal('stop') }),
]);
export type Orders = z.infer<typeof Orders>;

/** What it tells the supervisor. */
export const Report = z.discriminatedUnion('is', [
  /** Under these ids the queue keeps the jobs it has taken. */
  z.object({ is: z.literal('working'), ids: z.array(z.string()) }),
  z.object({ is: z.literal('alive') }),
]);
export type Report = z.infer<typeof Report>;
