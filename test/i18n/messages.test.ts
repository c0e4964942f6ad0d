import { describe, expect, test } from 'vitest';
import { IntlMessageFormat } from 'intl-messageformat';
import { loadMessages, SUPPORTED_LOCALES } from '../../src/i18n/loadMessages.js';
import first from '../../src/i18n/messages/en.json';
import asked from '../../src/i18n/messages/en.asked.json';
import details from '../../src/i18n/messages/en.details.json';
import { ENGLISH } from '../../src/i18n/messages.js';

/** Names of the values a message asks for, wherever in it they stand. */
function argumentsOf(text: string): string[] {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(visit);
    } else if (typeof node === 'object' && node !== null) {
      // Element types of ICU: 0 is text, 7 the number sign inside a plural.
      if ('type' in node && node.type !== 0 && node.type !== 7 && 'value' in node && typeof node.value === 'string') {
        names.add(node.value);
      }
      Object.values(node).forEach(visit);
    }
  };
  visit(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

test('English keys are sorted in each of their files, and named area.thing', () => {
  for (const keys of [first, details, asked].map((texts) => Object.keys(texts))) expect(keys).toEqual([...keys].sort());
  expect(Object.keys(ENGLISH).filter((key) => !/^[a-z][\dA-Za-z]*(\.[\w-]+)+$/.test(key))).toEqual([]);
});

describe.each(SUPPORTED_LOCALES)('the messages of %s', (locale) => {
  test('are known keys, readable, and ask for the values the English ones are given', async () => {
    const messages = await loadMessages(locale);
    const odd = Object.entries(messages).filter(([key, text]) => {
      const english = ENGLISH[key];
      return english === undefined || argumentsOf(text).join() !== argumentsOf(english).join();
    });
    expect(odd).toEqual([]);
  });
});

test('a language without messages of its own speaks English', async () => {
  expect(await loadMessages('nl-BE')).toBe(ENGLISH);
  expect(await loadMessages('constructor')).toBe(ENGLISH);
  expect(await loadMessages('en-GB')).toBe(ENGLISH);
});

test('a region shares the messages of its language', async () => {
  expect(await loadMessages('de-AT')).toBe(await loadMessages('de'));
});
