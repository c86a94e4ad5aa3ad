import { answerInWords, plainly } from '../words/answer-in-words.ts';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, Kind, type ASTVisitor, type ValidationContext, type ValidationRule } from 'graphql';

/**
 * How large an operation may be. graphql-armor's set as a whole is not used: its token limit turns syntax errors into
 * answers with status 500 (Apollo has one of its own), and it lets any number of `__typename` aliases pass.
 */
export const limits = {
  tokens: 1_000,
  depth: 10,
  // A case file with its letters and the days of its calendar, whose lists count five times, is 1,554.
  complexity: 2_000,
  // A case file with the names of its types, which apps ask for beside every field of it, is 220 wide.
  breadth: 300,
  aliases: 15,
  directives: 8,
  repeats: 3,
  bodyBytes: 256 * 1024,
} as const;

const tooMuch = () => new GraphQLError(plainly('too much'));

// A limit that throws out of `validate` would become a status 500: it is reported like any other finding.
const reported = {
  exposeLimits: false,
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(tooMuch())],
};

/** The same field, written again and again in one place, costs each time and is answered once. */
function fewRepeats(context: ValidationContext): ASTVisitor {
  return {
    SelectionSet({ selections }) {
      const seen = new Map<string, number>();
      for (const selection of selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT) continue;
        const name = `${selection.kind}:${'alias' in selection && selection.alias ? selection.alias.value : selection.name.value}`;
        seen.set(name, (seen.get(name) ?? 0) + 1);
      }
      if (Math.max(0, ...seen.values()) > limits.repeats) context.reportError(tooMuch());
    },
  };
}

/** graphql-js looks for a subscription type only when it runs the operation, and its answer would be taken for a failure of ours. */
function knownKinds(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(
        new GraphQLError(answerInWords({ code: 'no such operation', values: { kind: node.operation } }), {
          nodes: node,
        }),
      );
    },
  };
}

export const limitRules: ValidationRule[] = [
  knownKinds,
  // As deep as the answer is: that a part is written as a fragment costs nothing.
  maxDepthRule({ n: limits.depth, ignoreIntrospection: false, flattenFragments: true, ...reported }),
  maxAliasesRule({ n: limits.aliases, allowList: [], ...reported }),
  maxDirectivesRule({ n: limits.directives, ...reported }),
  fewRepeats,
] as ValidationRule[];
