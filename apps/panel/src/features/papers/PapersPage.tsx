import { HearingFrame } from '../hearing/HearingFrame.tsx';
import { Papers } from './Papers.tsx';

/** The papers of the hearing, one document after another. */
export default function PapersPage() {
  return <HearingFrame heading="papers.heading">{(hearing) => <Papers hearing={hearing} />}</HearingFrame>;
}
