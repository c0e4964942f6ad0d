import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** An import for its own sake is nothing where it is of a neighbour: that module is looked at as well. */
function onlyDeclares(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement)) {
    const { importClause, moduleSpecifier } = statement;
    return importClause !== undefined || (ts.isStringLiteral(moduleSpecifier) && /^\.{1,2}\/.+\.js$/.test(moduleSpecifier.text));
  }
  return [ts.isExportDeclaration, ts.isVariableStatement, ts.isFunctionDeclaration, ts.isClassDeclaration].some((isOne) =>
    isOne(statement),
  );
}

/**
 * What a built module does when it is imported, beside declaring things: the beginning of each such statement. With `"sideEffects": false`
 * a host's bundler drops modules of which nothing is used, and what they would have done along with them.
 */
export function sideEffectsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  return source.statements.filter((statement) => !onlyDeclares(statement)).map((statement) => statement.getText(source).slice(0, 60));
}
