const HIDE = 'govuk-exit-this-page-hide-content';

/**
 * Leaves at once: covers the page, forgets what was typed, and puts another address in the place of this one, so that
 * “back” does not lead here. `forget` clears what the app keeps. Session storage is emptied whatever `forget` does.
 */
export function leaveSite(href: string, words: string, forget: () => void) {
  cover(words);
  try {
    forget();
  } catch {
    // Whatever could not be forgotten: getting away comes first.
  }
  sessionStorage.clear();
  window.location.replace(href);
}

function cover(words: string) {
  document.body.classList.add(HIDE);
  const overlay = document.createElement('div');
  overlay.className = 'govuk-exit-this-page-overlay';
  overlay.setAttribute('role', 'alert');
  overlay.textContent = words;
  document.body.append(overlay);
}

/** A browser may bring the covered page back from memory, typed words and all: load it afresh instead. */
export function reloadWhenBroughtBack() {
  const reload = (event: PageTransitionEvent) => {
    if (event.persisted && document.body.classList.contains(HIDE)) window.location.reload();
  };
  window.addEventListener('pageshow', reload);
  return () => window.removeEventListener('pageshow', reload);
}
