import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';

/** While the first page is on its way. */
export function WaitingPage() {
  return <LoadingBlock />;
}
