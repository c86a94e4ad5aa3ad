import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One example of govuk-frontend: the options its template was given, and the HTML that came out. */
export type Fixture = { name: string; options: Options; html: string };

/** The templates' own option names; only those our components know are read. */
export type Options = {
  [option: string]: unknown;
  text?: string;
  html?: string;
  id?: string;
  idPrefix?: string;
  name?: string;
  value?: string;
  href?: string;
  classes?: string;
  label?: { text: string; classes?: string; isPageHeading?: boolean };
  hint?: { text: string; id?: string };
  errorMessage?: { text: string };
  fieldset?: { legend: Legend };
  legend?: Legend;
  items?: (ItemOptions | null)[];
  namePrefix?: string;
};

export type Legend = { text: string; classes?: string; isPageHeading?: boolean };

export type ItemOptions = {
  value?: string | number;
  text?: string;
  id?: string;
  name?: string;
  hint?: { text: string };
  divider?: string;
  checked?: boolean;
  behaviour?: string;
  conditional?: { html: string };
  classes?: string;
  href?: string;
};

const folder = join(import.meta.dirname, '../../../node_modules/govuk-frontend/dist/govuk/components');

/** The named examples of one component, in that order. A name that is not there any more is an error. */
export function fixturesOf(component: string, names: readonly string[]): Fixture[] {
  const file = JSON.parse(readFileSync(join(folder, component, 'fixtures.json'), 'utf8')) as {
    fixtures: Fixture[];
  };
  return names.map((name) => {
    const found = file.fixtures.find((fixture) => fixture.name === name);
    if (!found) throw new Error(`govuk-frontend has no example “${name}” of ${component} any more.`);
    return found;
  });
}
