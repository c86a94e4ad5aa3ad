// Attributes that only tell govuk-frontend's scripts where to start, or that its scripts and ours set while running.
const scripts =
  /^(data-module|data-maxlength|data-takes-focus|data-aria-controls|aria-controls|aria-expanded|tabindex|hidden)$/;

// Class names by which only its scripts find an element.
const scriptClass = /^govuk-js-/;

// What its script adds to a password field when it starts.
const addedByScript = '.govuk-password-input__sr-status';

/** HTML as lines that do not depend on white space, on the order of attributes and classes, or on scripts. */
export function normalise(html: string): string {
  const body = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body;
  for (const added of body.querySelectorAll(addedByScript)) added.remove();
  return [...body.childNodes].flatMap((node) => lines(node, 0)).join('\n');
}

function lines(node: Node, depth: number): string[] {
  const pad = '  '.repeat(depth);
  if (node instanceof Text) {
    const text = node.data.replaceAll(/\s+/g, ' ').trim();
    return text ? [pad + text] : [];
  }
  if (!(node instanceof Element)) return [];
  const attributes = [...node.attributes]
    .filter(({ name, value }) => !scripts.test(name) && !(name === 'value' && value === ''))
    .map(({ name, value }) => `${name}="${name === 'class' ? classes(value) : value}"`)
    .toSorted();
  const open = `${pad}<${[node.tagName.toLowerCase(), ...attributes].join(' ')}>`;
  return [open, ...[...node.childNodes].flatMap((child) => lines(child, depth + 1))];
}

function classes(value: string) {
  return value
    .split(/\s+/)
    .filter((name) => !scriptClass.test(name))
    .toSorted()
    .join(' ');
}
