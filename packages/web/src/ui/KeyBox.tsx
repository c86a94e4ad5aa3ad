import type { ReactNode } from 'react';

/** Something to write down and keep: a tracking number, the six words of a key. Large, spaced, read out word by word. */
export function KeyBox(props: { label: ReactNode; children: ReactNode; hint?: ReactNode }) {
  return (
    <div className="redress-keep">
      <p className="redress-keep__label">{props.label}</p>
      <p className="redress-keep__value">
        <bdi>{props.children}</bdi>
      </p>
      {props.hint && <p className="redress-keep__hint">{props.hint}</p>}
    </div>
  );
}
