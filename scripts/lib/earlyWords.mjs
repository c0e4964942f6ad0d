import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * The message keys among `keys` that a module says: those it has as a string, and those a template of it could become.
 * @param {string} file
 * @param {readonly string[]} keys
 */
export function keysSaidIn(file, keys) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  /** @type {Set<string>} */
  const said = new Set();
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isStringLiteralLike(node) && keys.includes(node.text)) said.add(node.text);
    if (ts.isTemplateExpression(node)) {
      const texts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      // A template without an area of its own could become anything.
      const pattern = /^[a-z]\w*\./.test(node.head.text) ? new RegExp(`^${texts.map(escaped).join('.+')}$`) : null;
      keys.filter((key) => pattern?.test(key)).forEach((key) => said.add(key));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...said];
}

/** @param {string} text */
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
