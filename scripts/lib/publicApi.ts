import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { packageName } from './moduleGraph.mjs';

/** What an entry exports under a name, as its declaration has it. */
export interface ApiExport {
  name: string;
  /** Its declaration with every docstring, without `export`. */
  text: string;
  /** The entry before this one that exports the same thing; null: this is the first. */
  sameAs: string | null;
}

export interface ApiEntry {
  /** As a host imports it: `@cloudtuner/k8s-costs/core`. */
  name: string;
  exports: ApiExport[];
}

export interface PublicApi {
  entries: ApiEntry[];
  /** What a host would stumble over: a type it can touch and not name, an export nobody explained. */
  faults: string[];
}

export interface ReadOptions {
  /** Name of each entry → its `.d.ts`. */
  entries: Readonly<Record<string, string>>;
  /** Packages whose types a host has by name: the peers. */
  peers: readonly string[];
}

/** Reads what the built declarations of each entry promise. A symbol that several entries export is told in the first. */
export function readPublicApi({ entries, peers }: ReadOptions): PublicApi {
  const files = Object.values(entries);
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const faults: string[] = [];
  const toldIn = new Map<ts.Symbol, string>();

  const read = ([name, file]: [string, string]): ApiEntry => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} is missing or exports nothing.`);
    const exported = checker
      .getExportsOfModule(module)
      .map((symbol) => ({ name: symbol.name, symbol: targetOf(symbol) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const nameable = new Set(exported.map(({ symbol }) => symbol));
    const exports = exported.map(({ name: exportName, symbol }): ApiExport => {
      const declarations = symbol.declarations ?? [];
      const sameAs = toldIn.get(symbol) ?? null;
      if (sameAs === null) toldIn.set(symbol, name);
      if (symbol.getDocumentationComment(checker).length === 0) faults.push(`${name}: ${exportName} has no docstring`);
      for (const declaration of declarations.filter((each) => !isListOfTexts(each))) {
        for (const used of symbolsIn(declaration)) {
          const fault = faultOf(used, nameable, dirname(file));
          if (fault !== null) faults.push(`${name}: ${exportName} needs ${fault}`);
        }
      }
      return { name: exportName, text: declarations.map(textOf).join('\n'), sameAs };
    });
    return { name, exports };
  };

  const targetOf = (symbol: ts.Symbol): ts.Symbol => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);

  /** Whether it is a type made of nothing but words: a host can write them down, whatever they were derived from. */
  const isListOfTexts = (node: ts.Declaration): node is ts.TypeAliasDeclaration =>
    ts.isTypeAliasDeclaration(node) && textsOf(checker.getTypeAtLocation(node)) !== null;

  const symbolsIn = (node: ts.Node): Set<ts.Symbol> => {
    const found = new Set<ts.Symbol>();
    const visit = (each: ts.Node): void => {
      const symbol = ts.isIdentifier(each) ? checker.getSymbolAtLocation(each) : undefined;
      if (symbol !== undefined) found.add(targetOf(symbol));
      ts.forEachChild(each, visit);
    };
    visit(node);
    return found;
  };

  const faultOf = (symbol: ts.Symbol, nameable: ReadonlySet<ts.Symbol>, folder: string): string | null => {
    const declaration = symbol.declarations?.find(isTopLevel);
    if (declaration === undefined || nameable.has(symbol)) return null;
    const file = declaration.getSourceFile();
    if (program.isSourceFileDefaultLibrary(file)) return null;
    const source = packageOf(file.fileName);
    if (source === null) return `${symbol.name} of ${relative(folder, file.fileName)}, which this entry does not export`;
    return peers.includes(source) ? null : `${symbol.name} of ${source}, which a host does not have by name`;
  };

  const textOf = (declaration: ts.Declaration): string => {
    if (isListOfTexts(declaration) && !ts.isTypeOperatorNode(declaration.type)) {
      const texts = textsOf(checker.getTypeAtLocation(declaration)) ?? [];
      return `${docOf(declaration)}type ${declaration.name.text} = ${texts.map((text) => `'${text}'`).join(' | ')};`;
    }
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    const text = statement.getText().replace(/^export (?:declare )?/, '');
    return `${docOf(statement)}${text.replaceAll(/import\("[^"]+"\)\./g, '')}`;
  };

  return { entries: Object.entries(entries).map(read), faults: [...new Set(faults)] };
}

/** The texts of a union of nothing else; null: it is something else. */
function textsOf(type: ts.Type): string[] | null {
  const members = type.isUnion() ? type.types : [type];
  const texts = members.flatMap((member) => (member.isStringLiteral() ? [member.value] : []));
  return texts.length === members.length ? texts : null;
}

/** Its docstring and the end of that line; a comment above that one is about the file. */
function docOf(node: ts.Node): string {
  const docs = ts.getJSDocCommentsAndTags(node).filter((each) => ts.isJSDoc(each));
  return docs
    .slice(-1)
    .map((doc) => `${doc.getText()}\n`)
    .join('');
}

/** Something with a name of its own, unlike a property, a parameter or a type parameter. */
function isTopLevel(node: ts.Declaration): boolean {
  return (
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isVariableDeclaration(node)
  );
}

/** The package a declaration file belongs to, `@types/react` being `react`; null: it is our own. */
function packageOf(fileName: string): string | null {
  const [, inside] = /.*\/node_modules\/(.+)/.exec(fileName) ?? [];
  return inside === undefined ? null : packageName(inside.replace(/^@types\//, ''));
}

/** The declaration files of a package's entries by the name a host imports them under. Patterns and files that are no modules are left out. */
export function entriesOf(root: string, { name, exports }: { name: string; exports: Record<string, string | { types: string }> }) {
  const entries: Record<string, string> = {};
  for (const [path, target] of Object.entries(exports)) {
    if (typeof target !== 'string') entries[name + path.slice(1)] = join(root, target.types);
  }
  return entries;
}
