import { useEffect, type RefObject } from 'react';

type GovukComponent = { new (root: HTMLElement, config?: object): unknown; moduleName: string };

/**
 * Starts one of govuk-frontend's own scripts on an element. They refuse to run unless the body says that scripts are
 * supported, and throw when started twice on one element, as React's strict mode would.
 */
export function useGovukComponent(
  element: RefObject<HTMLElement | null>,
  Component: GovukComponent,
  config?: object,
) {
  useEffect(() => {
    const root = element.current;
    if (!root || root.hasAttribute(`data-${Component.moduleName}-init`)) return;
    document.body.classList.add('govuk-frontend-supported');
    new Component(root, config);
    // The script keeps the words it was started with; a new language comes with a new page.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- config is read once, at the start
  }, [element, Component]);
}
