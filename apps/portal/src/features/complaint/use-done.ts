import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import type { Done } from './JustDone.tsx';

/** Back to the tracking page, which then says what was done. */
export function useDone(): (done: Done) => Promise<void> {
  const navigate = useNavigate();
  return async (done) => {
    await navigate(paths.complaint(), { state: { done } });
  };
}
