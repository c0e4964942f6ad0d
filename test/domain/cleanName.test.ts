import { describe, expect, test } from 'vitest';
import { firstName } from '../../src/data/firstName.js';
import { cleanName } from '../../src/domain/cleanName.js';
import { namespaceName } from '../../src/domain/tables/namespaceName.js';
import { createI18n } from '../../src/i18n/createI18n.js';
import { noticePlace } from '../../src/i18n/words/noticeTitle.js';
import { specialNames } from '../../src/i18n/words/specialNames.js';

const i18n = createI18n({ locale: 'en', currency: 'EUR' });

describe('a name is shown without what nobody sees', () => {
  test.each([
    ['\u202egpj.exe', 'gpj.exe'],
    ['\u2066pay\u2069ments\u200f', 'payments'],
    ['pay\u200bments', 'payments'],
    ['pay\u200d\u200cments', 'payments'],
    ['pay\u00adments\ufeff', 'payments'],
    ['pay\u0007ments\u0000\u0085', 'payments'],
    ['payments\ufe0e\u{e0041}', 'payments'],
    ['payments\ud800', 'payments'],
  ])('%j reads %s', (name, shown) => {
    expect(cleanName(name)).toBe(shown);
  });

  test.each([
    'prod-eu',
    '👩\u200d👩\u200d👧 family',
    'می\u200cخواهم',
    'क्\u200dष',
    '1\ufe0f\u20e3 one',
    '❤\ufe0f',
    'متجر',
    '日本語',
    'two\nlines',
    'Łódź é',
  ])('%j stays what it is', (name) => {
    expect(cleanName(name)).toBe(name);
  });
});

describe('a name in which there is nothing to see', () => {
  const BLANK = ['', '  ', '\u00a0\t', '\u200b\u200d', '\u202e\u2066', '\u3164', '\u2800', '\u0000'];

  test.each(BLANK)('%j is no name: the id stands for it, else a word', (name) => {
    expect(firstName(name, 'id-1')).toBe('id-1');
    expect(firstName(name, name, null)).toBe('');
    expect(namespaceName({ kind: 'namespace', name }, specialNames(i18n))).toBe('Namespace without a name');
    expect(noticePlace({ clusterName: name }, i18n)).toBe('Unnamed');
    expect(noticePlace({ clusterName: name, namespace: name }, i18n)).toBe('Namespace without a name in Unnamed');
  });

  test('is none of a name that is there', () => {
    expect(firstName(' a ', 'id-1')).toBe(' a ');
    expect(noticePlace({ clusterName: 'prod', namespace: 'shop' }, i18n)).toBe('shop in prod');
    expect(noticePlace({}, i18n)).toBeNull();
  });
});
