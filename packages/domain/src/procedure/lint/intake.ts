import { remark, type LintRule } from './rule.ts';

/** A signature asked of people who stay unknown. */
export const signatureOfNobody: LintRule = ({ intake }) =>
  intake.signature.needed && intake.anonymous.accepted && !intake.signature.waivedWhenAnonymous
    ? [
        remark(
          'contradiction',
          'intake.signature',
          'anonymous but signed',
          {},
          intake.signature.from,
          intake.anonymous.from,
        ),
      ]
    : [];

/** A reference that is composed of things must have them, and gives them away. */
export const referenceParts: LintRule = ({ reference, sites, intake }) => {
  const { parts, from } = reference;
  return [
    ...(parts.some((part) => 'site' in part) && sites.length === 0
      ? [remark('gap', 'sites', 'no site listed', {}, from)]
      : []),
    ...(parts.some((part) => 'initials' in part && part.initials === 'complainant') &&
    intake.anonymous.accepted
      ? [remark('contradiction', 'reference', 'initials of nobody', {}, from, intake.anonymous.from)]
      : []),
    ...(parts.some((part) => 'initials' in part)
      ? [remark('note', 'reference', 'references can look alike', {}, from)]
      : []),
  ];
};

/** The form must at least ask what the complaint is, and for a name and a signature where they are needed. */
export const formLacks: LintRule = ({ intake }) => {
  const asks = (fills: string): boolean =>
    intake.fields.some((field) => field.fills === fills && field.group !== 'for staff');
  const lacks = [
    ...(asks('summary') ? [] : ['summary']),
    ...(asks('name') ? [] : ['name']),
    ...(intake.signature.needed && !asks('signature') ? ['signature'] : []),
  ];
  return lacks.map((what) =>
    remark('gap', 'intake.fields', 'form does not ask', { what }, intake.signature.from),
  );
};

/** A form that only works for people who say who they are cannot be sent by people who do not. */
export const namesRequiredOfNobody: LintRule = ({ intake }) =>
  intake.anonymous.accepted
    ? intake.fields
        .filter(
          ({ need, fills, identifying }) =>
            need === 'required' &&
            !identifying &&
            ['name', 'email', 'phone', 'address', 'signature'].includes(fills),
        )
        .map((field) =>
          remark(
            'contradiction',
            `intake.fields.${field.key}`,
            'anonymous but named',
            { field: field.label },
            field.from,
            intake.anonymous.from,
          ),
        )
    : [];
