import { LoadingBlock } from '../LoadingBlock.tsx';

/** While the first page is on its way. */
export default function WaitingPage() {
  return <LoadingBlock />;
}
