import type { ReactNode } from 'react';
import type { Choice } from './choice-item.ts';
import { classNames } from './class-names.ts';
import { Hint } from './Hint.tsx';

type ChoiceRowProps = {
  kind: 'radios' | 'checkboxes';
  id: string;
  name: string;
  item: Choice;
  checked: boolean;
  onChoose: (checked: boolean) => void;
};

/** One radio or checkbox with its label, its hint and the question that opens under it. */
export function ChoiceRow({ kind, id, name, item, checked, onChoose }: ChoiceRowProps) {
  const block = `govuk-${kind}`;
  const reveals = item.conditional && {
    'aria-controls': `conditional-${id}`,
    // Radios may not say that they are expanded (ARIA 1.2), though govuk-frontend's do.
    'aria-expanded': kind === 'checkboxes' ? checked : undefined,
  };
  return (
    <>
      <div className={`${block}__item`}>
        <input
          className={`${block}__input`}
          id={id}
          name={item.name ?? name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={item.value}
          checked={checked}
          onChange={(event) => onChoose(event.target.checked)}
          aria-describedby={item.hint ? `${id}-item-hint` : undefined}
          data-behaviour={item.exclusive ? 'exclusive' : undefined}
          {...reveals}
        />
        <label className={`govuk-label ${block}__label`} htmlFor={id}>
          {item.text}
        </label>
        {item.hint && (
          <Hint id={`${id}-item-hint`} className={`${block}__hint`}>
            {item.hint}
          </Hint>
        )}
      </div>
      <Opened kind={kind} id={id} open={checked}>
        {item.conditional}
      </Opened>
    </>
  );
}

type OpenedProps = { kind: ChoiceRowProps['kind']; id: string; open: boolean; children: ReactNode };

/** The question that opens under an answer. */
function Opened({ kind, id, open, children }: OpenedProps) {
  const block = `govuk-${kind}__conditional`;
  if (!children) return null;
  return (
    <div className={classNames(block, !open && `${block}--hidden`)} id={`conditional-${id}`}>
      {children}
    </div>
  );
}
