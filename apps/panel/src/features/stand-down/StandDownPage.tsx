import { HearingFrame } from '../hearing/HearingFrame.tsx';
import { StandDownForm } from './StandDownForm.tsx';

/** “I cannot sit”: a member leaves the panel of one case and says why. */
export default function StandDownPage() {
  return (
    <HearingFrame heading="standDown.heading">
      {(hearing) => <StandDownForm hearing={hearing} />}
    </HearingFrame>
  );
}
