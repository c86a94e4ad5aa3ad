import { remark, type LintRule } from './rule.ts';

/** A signature asked of people who stay unknown. */
export const signatureOfNobody: LintRule = ({ intake }) =>
  intake.signature.needed && intake.anonymous.accepted && !intake.signature.waivedWhenAnonymous
    ? [
        remark(
          'contradiction',
          'intake.signature',
          'Anonymous complaints are taken, but every complaint has to be signed. Waive the signature for anonymous complaints, or do not take them.',
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
      ? [
          remark(
            'gap',
            'sites',
            'The reference holds the name of a site, but no site is listed. List the sites.',
            from,
          ),
        ]
      : []),
    ...(parts.some((part) => 'initials' in part && part.initials === 'complainant') &&
    intake.anonymous.accepted
      ? [
          remark(
            'contradiction',
            'reference',
            'The reference holds the complainant’s initials, but anonymous complaints are taken. Compose it of something else.',
            from,
            intake.anonymous.from,
          ),
        ]
      : []),
    ...(parts.some((part) => 'initials' in part)
      ? [
          remark(
            'note',
            'reference',
            'The reference holds initials, and two cases can look alike. It is only a label: never let it open a case.',
            from,
          ),
        ]
      : []),
  ];
};

/** The form must at least ask what the complaint is, and for a name and a signature where they are needed. */
export const formLacks: LintRule = ({ intake }) => {
  const asks = (fills: string): boolean =>
    intake.fields.some((field) => field.fills === fills && field.group !== 'for staff');
  const lacks = [
    ...(asks('summary') ? [] : ['what the complaint is about']),
    ...(asks('name') ? [] : ['the name of the person complaining']),
    ...(intake.signature.needed && !asks('signature') ? ['the signature'] : []),
  ];
  return lacks.map((what) =>
    remark(
      'gap',
      'intake.fields',
      `The form does not ask for ${what}. Add a field for it.`,
      intake.signature.from,
    ),
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
            `Anonymous complaints are taken, but "${field.label}" is asked of everybody. Mark the field as one that identifies people.`,
            field.from,
            intake.anonymous.from,
          ),
        )
    : [];
