import { z } from 'zod';

/** A mail as it is sealed in the outbox. The subject names nobody and says nothing about a case. */
export const Mail = z.object({
  to: z.email(),
  subject: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^\r\n]*$/),
  text: z.string().min(1),
});
export type Mail = z.infer<typeof Mail>;
