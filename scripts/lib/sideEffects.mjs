import { readFileSync } from 'node:fs';
import ts from 'typescript';

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
