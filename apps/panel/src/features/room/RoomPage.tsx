import { HearingFrame } from '../hearing/HearingFrame.tsx';
import { Room } from './Room.tsx';

/** The hearing, run by its sheet. The chair takes the steps; the others' pages follow within seconds. */
export default function RoomPage() {
  return (
    <HearingFrame heading="room.heading" live>
      {(hearing) => <Room hearing={hearing} />}
    </HearingFrame>
  );
}
