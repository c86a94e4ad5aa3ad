import { HearingFrame } from '../hearing/HearingFrame.tsx';
import { Vote } from './Vote.tsx';

/** The vote, sealed until all are in. */
export default function VotePage() {
  return (
    <HearingFrame heading="vote.heading" live>
      {(hearing) => <Vote hearing={hearing} />}
    </HearingFrame>
  );
}
