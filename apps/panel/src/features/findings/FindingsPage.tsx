import { HearingFrame } from '../hearing/HearingFrame.tsx';
import { Findings } from './Findings.tsx';

/** What the panel found on each point, what is to be done, and what it recommends. */
export default function FindingsPage() {
  return (
    <HearingFrame heading="findings.heading">{(hearing) => <Findings hearing={hearing} />}</HearingFrame>
  );
}
