import { TypeFlags } from 'typescript';

/** `string` and templates of it: of these any text may come. */
const ANY_TEXT = TypeFlags.String | TypeFlags.TemplateLiteral;

/** @type {(type: import('typescript').Type) => boolean} */
function isAnyText(type) {
  return type.isUnion() ? type.types.some(isAnyText) : (type.flags & ANY_TEXT) !== 0;
}

/**
 * Finds `record[name]` where `name` may be any text. Names come from outside, and one of them may be `constructor` or `__proto__`: every
 * object has a property of that name. Needs the types of typescript-eslint's parser.
 * @type {import('eslint').Rule.RuleModule}
 */
export const ownLookups = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { foreign: 'Any text may be the key, "constructor" too: use a Map, ownValue(), Object.entries() or Object.fromEntries().' },
  },
  create(context) {
    /** @type {{ program: import('typescript').Program, getTypeAtLocation: (node: any) => import('typescript').Type }} */
    const { program, getTypeAtLocation } = /** @type {any} */ (context.sourceCode.parserServices);
    const checker = program.getTypeChecker();
    return {
      MemberExpression(node) {
        if (!node.computed) return;
        /** @type {(part: unknown) => import('typescript').Type} */
        const typeOf = (part) => getTypeAtLocation(/** @type {any} */ (part));
        if (!isAnyText(typeOf(node.property))) return;
        const holder = checker.getNonNullableType(typeOf(node.object));
        if (checker.getIndexInfosOfType(holder).some(({ keyType }) => isAnyText(keyType))) context.report({ node, messageId: 'foreign' });
      },
    };
  },
};
