import type { Facts } from '../../history/facts.ts';

/** Whether a request for the next stage came late and still has to be decided. */
export const requestPending = ({ state }: Pick<Facts, 'state'>): boolean => {
  const last = state.requests.at(-1);
  return last !== undefined && last.late && last.decided === undefined;
};
