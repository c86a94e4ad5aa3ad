import { useEffect, useEffectEvent, useState } from 'react';

export const TRIPLE_KEY_WITHIN = 5000; // ms between two presses, as govuk-frontend allows

export type KeyCount = { presses: 0 | 1 | 2; expired: boolean };

/**
 * Calls `onThird` when Shift is pressed three times in a row. Shift that types a capital letter does not count.
 * Gives the presses so far, to be shown and spoken, and whether a count has just run out.
 */
export function useTripleKey(onThird: () => void): KeyCount {
  const [count, setCount] = useState<KeyCount>({ presses: 0, expired: false });
  const third = useEffectEvent(onThird);
  useEffect(() => countShift(setCount, third), []);
  return count;
}

function countShift(show: (count: KeyCount) => void, third: () => void) {
  let presses: KeyCount['presses'] = 0;
  let modified = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = (expired: boolean) => {
    clearTimeout(timer);
    if (presses > 0) show({ presses: 0, expired });
    presses = 0;
  };
  const keyup = (event: KeyboardEvent) => {
    const counts = event.key === 'Shift' && !modified;
    modified = event.shiftKey;
    if (!counts) return forget(false);
    clearTimeout(timer);
    if (presses === 2) {
      forget(false);
      return third();
    }
    presses = presses === 0 ? 1 : 2;
    show({ presses, expired: false });
    timer = setTimeout(() => forget(true), TRIPLE_KEY_WITHIN);
  };
  document.addEventListener('keyup', keyup, true);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('keyup', keyup, true);
  };
}
