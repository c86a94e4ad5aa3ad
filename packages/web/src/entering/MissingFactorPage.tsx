import { SecondFactorPage } from './SecondFactorPage.tsx';

/** Everything waits until the second step is there. */
export default function MissingFactorPage() {
  return <SecondFactorPage onDone={() => window.location.reload()} />;
}
