import { useSay } from '@redress/web/words/use-say.ts';
import { Page } from '@redress/web/workspace/pages/Page.tsx';
import { useSetUp } from '../set-up/administration.ts';
import { GoLiveCard } from './GoLiveCard.tsx';
import { GoLivePart } from './GoLivePart.tsx';
import classes from './GoLivePage.module.css';
import { parts } from './parts.ts';

/** What is still missing before complaints can be sent, in words that say what goes wrong, each with the place where it is mended. */
export default function GoLivePage() {
  const say = useSay();
  const { administration } = useSetUp();
  const { checks, open, name } = administration;
  const stopping = checks.filter(({ done, weight }) => !done && weight === 'stops').length;
  return (
    <Page
      title={say(open ? 'goLive.headingOpen' : 'goLive.heading', { name: name ?? '' })}
      browserTitle={say('setUp.goLive')}
      about={open ? say('goLive.aboutOpen') : say('goLive.about', { stopping })}
    >
      <div className={classes.columns}>
        <div>
          {parts.map((part, index) => (
            <GoLivePart
              key={part}
              title={`${index + 1} ${say(`goLive.part.${part}`)}`}
              checks={checks.filter((check) => check.part === part)}
            />
          ))}
        </div>
        <GoLiveCard administration={administration} />
      </div>
    </Page>
  );
}
