import type { Page } from 'playwright-core';

/** What a page says to eyes or to a screen reader, wherever it stands: hidden parts as well, since another click shows them. */
export const textsShown = (page: Page): Promise<readonly string[]> => page.evaluate(collected);

function collected(): string[] {
  const silent = 'script, style, noscript, template, textarea, code';
  const texts: string[] = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (!node.parentElement?.closest(silent)) texts.push(node.textContent ?? '');
  const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'];
  for (const element of document.querySelectorAll('body, body *')) {
    // A box by which Mantine measures another one: neither seen nor read out.
    if (element.matches('textarea[aria-hidden="true"]')) continue;
    for (const name of [...spoken, 'placeholder', 'title', 'alt'])
      texts.push(element.getAttribute(name) ?? '');
    if (element instanceof HTMLInputElement && /^(button|submit|reset)$/.test(element.type))
      texts.push(element.value);
    for (const part of ['::before', '::after'])
      texts.push(/^"(.*)"$/.exec(getComputedStyle(element, part).content)?.[1] ?? '');
  }
  return texts.filter((text) => /\p{L}/u.test(text));
}
