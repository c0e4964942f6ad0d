import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { SUPPORTED_LOCALES } from '../../src/i18n/loadMessages.js';
import { formatMessage, type MessageValues } from '../../src/i18n/messageFormat.js';
import { ENGLISH } from '../../src/i18n/messages.js';

const FOLDER = new URL('../../src/i18n/messages/', import.meta.url);
const LOCALES = readdirSync(FOLDER)
  .filter((file) => /^\w+\.json$/.test(file))
  .map((file) => file.replace('.json', ''));

/** Names that no language translates. */
const NAMES = ['CPU', 'GPU', 'Kubernetes', 'RAM', '{period} (UTC)'];

/** Texts that are the same words in English. Whatever else equals English was forgotten. */
const SAME_AS_ENGLISH: Record<string, readonly string[]> = {
  de: [
    'Cloud',
    'Cloud {cloud}, Kubernetes {kubernetes}.',
    'Cluster',
    'Filter ({filter})',
    'Format',
    'Name',
    'Namespace',
    'Region',
    'Status {status}',
    '{namespace} in {cluster}',
  ],
  es: ['Namespace', 'Total', '{count, plural, one {# namespace} other {# namespaces}}'],
  fr: [
    'Cloud',
    'Cloud {cloud}, Kubernetes {kubernetes}.',
    'Cluster',
    'Clusters',
    'Export',
    'Format',
    'Load balancers',
    'Namespace',
    'Service',
    'Service, type',
    'Total',
    'Type',
  ],
  pl: ['Format', 'Region', 'Status {status}'],
};

type Part = ReturnType<IntlMessageFormat['getAst']>[number];
type Choice = Extract<Part, { options: unknown }>;

/** Kinds of parts in a parsed message. */
const LITERAL = 0;
const BARE = 1;
const NUMBER = 2;

const kindOf = (part: Part): number => part.type;
const nameOf = (part: Part): string[] => (kindOf(part) !== LITERAL && 'value' in part ? [part.value] : []);
const isPlural = (choice: Choice) => 'pluralType' in choice;
const unique = (texts: string[]): string[] => [...new Set(texts)].sort();

/** All parts of a message, also those inside its branches. */
function partsOf(text: string): Part[] {
  const flatten = (parts: Part[]): Part[] =>
    parts.flatMap((part) => ('options' in part ? [part, ...Object.values(part.options).flatMap(({ value }) => flatten(value))] : [part]));
  return flatten(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
}

function choicesOf(text: string): Choice[] {
  return partsOf(text).filter((part): part is Choice => 'options' in part);
}

/** Every value a message takes, and how it is written where that is more than its mere name: `{good, number, percent}`. */
function valuesOf(text: string): string[] {
  return unique(
    partsOf(text).flatMap((part) => {
      const style = 'style' in part && part.style ? JSON.stringify(part.style) : '';
      // A count must be grouped, so it may not stand bare where English formats it.
      const manner = kindOf(part) === BARE ? 'bare' : style;
      return nameOf(part).flatMap((name) => [name, `${name} ${manner}`.trim()]);
    }),
  );
}

function selectsOf(text: string): string[] {
  return unique(
    choicesOf(text)
      .filter((choice) => !isPlural(choice))
      .map(({ value, options }) => `${value}: ${Object.keys(options).sort().join(' ')}`),
  );
}

/** Tells whether all plurals of a text have the forms which whole numbers of the language need, and none it does not know. */
function pluralCheck(locale: string): (text: string) => boolean {
  const rules = new Intl.PluralRules(locale);
  const known = new Set<string>(rules.resolvedOptions().pluralCategories);
  const needed = unique(['other', ...Array.from({ length: 1_001 }, (_, count) => rules.select(count))]);
  return (text) =>
    choicesOf(text)
      .filter(isPlural)
      .map(({ options }) => Object.keys(options).filter((form) => !/^=\d+$/.test(form)))
      .every((forms) => needed.every((form) => forms.includes(form)) && forms.every((form) => known.has(form)));
}

/** Values that lead through every branch of a message. */
function everyValues(text: string): MessageValues[] {
  const parts = partsOf(text);
  return unique(parts.flatMap(nameOf)).reduce<MessageValues[]>(
    (sets, name) => {
      const own = parts.filter((part) => nameOf(part).includes(name));
      const isCount = own.some((part) => kindOf(part) === NUMBER || 'pluralType' in part);
      const options = own.flatMap((part) => ('options' in part ? Object.keys(part.options) : []));
      const tried = isCount ? [0, 1, 2, 5, 22, 1_000_000] : options.length > 0 ? options : ['x'];
      return sets.flatMap((values) => tried.map((value) => ({ ...values, [name]: value })));
    },
    [{}],
  );
}

const textsIn = (file: string) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Record<string, string>;
/** English stands in three files: the page fetches two of them later. */
const fileOf = (name: string) => {
  const later = name === 'en' ? { ...textsIn('en.details.json'), ...textsIn('en.asked.json') } : {};
  return { ...textsIn(`${name}.json`), ...later };
};

test('every translation is offered as a language', () => {
  expect([...SUPPORTED_LOCALES].sort()).toEqual([...LOCALES].sort());
});

describe.each(LOCALES)('in %s', (locale) => {
  const messages = fileOf(locale);
  const texts = Object.entries(messages);
  const oddTexts = (isOdd: (text: string, english: string) => boolean) =>
    texts.filter(([key, text]) => isOdd(text, ENGLISH[key] ?? '')).map(([key, text]) => `${key}: ${text}`);

  test('nothing is left untranslated, nothing is left over, and keys are sorted', () => {
    const keys = Object.keys(messages);
    expect(locale === 'en' ? keys.sort() : keys).toEqual(Object.keys(ENGLISH).sort());
  });

  test('a text takes the same values as in English, written as there', () => {
    expect(oddTexts((text, english) => valuesOf(text).join() !== valuesOf(english).join())).toEqual([]);
  });

  test('a text tells the same cases apart as in English', () => {
    expect(oddTexts((text, english) => selectsOf(text).join() !== selectsOf(english).join())).toEqual([]);
  });

  test('counts have the plural forms of the language', () => {
    const hasForms = pluralCheck(locale);
    expect(oddTexts((text) => !hasForms(text))).toEqual([]);
  });

  test('every branch of every text can be written', () => {
    const isOdd = (text: string) =>
      everyValues(text).some((values) => /^\s*$|[{}#]|undefined|NaN/.test(formatMessage(locale, text, values)));
    expect(oddTexts(isOdd)).toEqual([]);
  });

  test('a text stands between no stray spaces', () => {
    expect(oddTexts((text) => text !== text.trim() || / {2}/.test(text))).toEqual([]);
  });

  test('no line begins with a sign of punctuation', () => {
    // A space before one, as in French, does not break.
    expect(oddTexts((text) => / [:;!?»](?!\w)/.test(text))).toEqual([]);
  });
});

describe.each(LOCALES.filter((locale) => locale !== 'en'))('in %s', (locale) => {
  test('only words both languages share equal the English ones', () => {
    const equal = Object.entries(fileOf(locale)).flatMap(([key, text]) => (text === ENGLISH[key] && hasWords(text) ? [text] : []));
    expect(unique(equal)).toEqual(unique([...NAMES, ...(SAME_AS_ENGLISH[locale] ?? [])]));
  });
});

/** Whether anything but values and signs is in a text. */
function hasWords(text: string): boolean {
  return partsOf(text).some((part) => kindOf(part) === LITERAL && 'value' in part && /\p{L}/u.test(part.value));
}
