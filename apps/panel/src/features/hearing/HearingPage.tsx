import { HearingFrame } from './HearingFrame.tsx';
import { Duties } from './Duties.tsx';
import { NextForMe } from './NextForMe.tsx';
import { PanelPromises } from './PanelPromises.tsx';
import { WhenAndWhere } from './WhenAndWhere.tsx';
import { WhoSits } from './WhoSits.tsx';
import columnsClasses from './columns.module.css';

/** One hearing: what is next, when and where, who sits, what was promised, and the reader's own duties. */
export default function HearingPage() {
  return (
    <HearingFrame heading="hearing.heading">
      {(hearing) => (
        <>
          <NextForMe hearing={hearing} />
          <div className={columnsClasses.columns}>
            <div>
              <WhenAndWhere hearing={hearing} />
              <PanelPromises hearing={hearing} />
            </div>
            <div>
              <WhoSits hearing={hearing} />
              <Duties hearing={hearing} />
            </div>
          </div>
        </>
      )}
    </HearingFrame>
  );
}
