import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { build } from 'vite';

/**
 * An import for its own sake is nothing where it is of a neighbour: that module is looked at as well.
 * @param {ts.Statement} statement
 */
function onlyDeclares(statement) {
  if (ts.isImportDeclaration(statement)) {
    return (
      statement.importClause !== undefined || /^\.{1,2}\/.+\.js$/.test(/** @type {ts.StringLiteral} */ (statement.moduleSpecifier).text)
    );
  }
  return (
    ts.isExportDeclaration(statement) ||
    ts.isVariableStatement(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement)
  );
}

/**
 * What a built module does when it is imported, beside declaring things: the beginning of each such statement. With `"sideEffects": false`
 * a host's bundler drops modules of which nothing is used, and what they would have done along with them.
 * @param {string} file
 */
export function sideEffectsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  return source.statements.filter((statement) => !onlyDeclares(statement)).map((statement) => statement.getText(source).slice(0, 60));
}

/**
 * What a host's bundler makes of some code that imports a package, the packages of `external` left out.
 * @param {string} folder where the package can be imported by its name
 * @param {string} code
 * @param {readonly string[]} external
 */
export async function bundleOf(folder, code, external) {
  const input = join(folder, 'bundled.mjs');
  writeFileSync(input, code);
  const result = await build({
    configFile: false,
    root: folder,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        external: [...external.map((name) => new RegExp(`^${name}(/|$)`)), /^node:/],
      },
    },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('The bundler watches instead of building.');
  return result.output[0].code.trim();
}
