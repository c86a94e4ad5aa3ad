import * as z from 'zod';
import { event } from '../../history/event.ts';
import { code, day, id } from './shapes.ts';

/** Access of other programs, each for one person. What it is for stands in content; of its secret there is a hash, from which nobody gets back. */
export const tokenEvents = {
  TokenMade: event(
    z.object({
      tokenId: id,
      personId: id,
      scopes: z.array(code),
      endsOn: day,
      purposeId: id,
      secretHash: code,
    }),
  ),
  TokenRevoked: event(z.object({ tokenId: id })),
};
