import { createElement, type ReactNode } from 'react';
import type { ChoiceItem } from '../choice-item.ts';
import type { FieldWords, TextSize } from '../field.ts';
import type { ItemOptions, Legend, Options } from './fixtures.ts';

/** The template's label, hint and error as our properties. */
export function fieldWords(options: Options): FieldWords {
  return {
    label: options.label?.text,
    labelSize: sizeIn(options.label?.classes),
    pageHeading: options.label?.isPageHeading,
    hint: options.hint?.text,
    error: options.errorMessage?.text,
  };
}

/** The same for components whose words stand in a legend. */
export function legendWords(options: Options): FieldWords {
  return { ...fieldWords(options), ...legend(options.fieldset?.legend) };
}

export function legend(words: Legend | undefined) {
  return { label: words?.text, labelSize: sizeIn(words?.classes), pageHeading: words?.isPageHeading };
}

export function sizeIn(classes = ''): TextSize | undefined {
  return (/--(xl|l|m|s)$/.exec(classes)?.[1] as TextSize | undefined) ?? undefined;
}

export function choiceItems(options: Options): ChoiceItem[] {
  return (options.items ?? []).filter((item) => item !== null).map(choiceItem);
}

export function checkedValues(options: Options): string[] {
  return (options.items ?? []).flatMap((item) => (item?.checked ? [String(item.value)] : []));
}

function choiceItem(item: ItemOptions): ChoiceItem {
  if (item.divider) return { divider: item.divider };
  return {
    value: String(item.value),
    text: item.text,
    id: item.id,
    name: item.name,
    hint: item.hint?.text,
    exclusive: item.behaviour === 'exclusive',
    conditional: item.conditional && reactFrom(item.conditional.html),
  };
}

/** HTML of a fixture as React elements: enough for the labels, inputs and paragraphs that stand in them. */
export function reactFrom(html: string): ReactNode {
  const body = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body;
  return [...body.childNodes].map(toReact);
}

const reactNames: Record<string, string> = { class: 'className', for: 'htmlFor' };

function toReact(node: Node, key: number): ReactNode {
  if (node instanceof Text) return node.data.trim() ? node.data : null;
  if (!(node instanceof Element)) return null;
  const properties = Object.fromEntries(
    [...node.attributes].map(({ name, value }) => [reactNames[name] ?? name, value]),
  );
  const children = [...node.childNodes].map(toReact);
  return createElement(node.tagName.toLowerCase(), { ...properties, key }, ...children);
}
