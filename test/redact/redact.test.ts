import { describe, expect, test } from 'vitest';
import { createRedact } from '../../src/redact/redact.js';

const TOKEN = 'kQ7-not.to_be/seen+Zx3';
const { blot, line, reserve } = createRedact([TOKEN], { mark: '[token]' });
const [START, END] = [TOKEN.slice(0, 9), TOKEN.slice(9)];

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Whether any six letters in a row of the token can still be read, as they are or out of Base64. */
function readable(text: string): string[] {
  const plain = [text, ...[0, 1, 2, 3].map((from) => Buffer.from(text.replace(/[^\w+/-]/g, '').slice(from), 'base64').toString('latin1'))];
  const pieces = Array.from({ length: TOKEN.length - 5 }, (_, index) => TOKEN.slice(index, index + 6));
  return pieces.filter((piece) => plain.some((each) => each.includes(piece)));
}

describe('a secret that is repeated', () => {
  test.each([
    ['after one letter, in Base64', base64(`a${TOKEN} and more`)],
    ['after two letters, in Base64', base64(`ab${TOKEN} and more`)],
    ['after three letters, in Base64', base64(`abc${TOKEN} and more`)],
    ['in Base64 of addresses', Buffer.from(`ü?>${TOKEN}ÿ>?`).toString('base64url')],
    ['in Base64 of a header in JSON', base64(JSON.stringify({ authorization: `Bearer ${TOKEN}` }))],
    ['escaped, in Base64', base64(encodeURIComponent(`x${TOKEN}`))],
    ['in Base64 of Base64', base64(`x${base64(`y${TOKEN}z`)}`)],
    ['in Base64 in an address', encodeURIComponent(base64(`~~?${TOKEN}~~`))],
    ['in Base64 on lines', base64(`a message of ${TOKEN} to you`).replace(/.{10}/g, '$&\r\n').trim()],
    ['in Base64 right behind other letters', `session${base64(`ab${TOKEN}`)}`],
  ])('%s leaves nothing to read', (_, text) => {
    const blotted = blot(`It was ${text}, and is not valid.`);
    expect(readable(blotted)).toEqual([]);
    expect(blotted).toContain('[token]');
    expect(blotted).toMatch(/^It was .*, and is not valid\.$/s);
  });

  test.each([
    ['a line end', '\n'],
    ['a line end of Windows and what sets the next line in', '\r\n    '],
    ['a line end in JSON', '\\n'],
    ['a line end in an address', '%0D%0A'],
    ['a tag', '<b>'],
    ['two tags', '</span><wbr class="x">'],
    ['a tag in HTML', '&lt;br/&gt;'],
    ['a comment', '<!-- -->'],
    ['a zero-width space', '\u200b'],
    ['a zero-width space in JSON', '\\u200b'],
    ['a zero-width space in HTML', '&#8203;'],
    ['its name in HTML', '&ZeroWidthSpace;'],
    ['a zero-width space in an address', '%E2%80%8B'],
    ['a zero-width space as bytes', Buffer.from('\u200b').toString('latin1')],
    ['a soft hyphen', '&shy;'],
    ['a byte order mark', '\ufeff'],
    ['the colours of a terminal', '\u001b[31m'],
    ['a null', '\0'],
    ['a mark above', '\u0301'],
  ])('divided by %s is blotted out whole', (_, divider) => {
    expect(blot(`said: ${START}${divider}${END}!`)).toBe('said: [token]!');
    expect(blot(`said: ${Array.from(TOKEN).join(divider)}!`)).toBe('said: [token]!');
    expect(
      readable(blot(Buffer.from(`said: ${START}${divider}${END}!`, divider.startsWith('â') ? 'latin1' : 'utf8').toString('base64'))),
    ).toEqual([]);
  });

  test('as UTF-16 is blotted out of its bytes', () => {
    expect(blot(Buffer.from(`said: ${TOKEN}!`, 'utf16le').toString('latin1'))).not.toMatch(/k\0Q|Z\0x/);
  });

  test.each([0, 1, 5, 20, 21, 22])('across the end of what is shown leaves no beginning: %d letters before it', (before) => {
    const text = `${'x'.repeat(500 - before)}${TOKEN}${'y'.repeat(reserve)}`;
    expect(blot(text, 500)).toBe(`${'x'.repeat(500 - before)}${before === 0 ? '' : '[token]'}`);
    expect(line(`${'x'.repeat(120 - before)}${TOKEN}`, 120)).not.toContain('kQ');
  });
});

test('JSON with a secret in it is JSON without it', () => {
  const secret = '/kQ7"not\\to&be/';
  const { blot: blotOne } = createRedact([secret]);
  const reason = `"${secret}"\n${secret}\\`;
  for (const json of [JSON.stringify({ reason }), JSON.stringify({ reason }).replaceAll('/', '\\/').replaceAll('&', '\\u0026')]) {
    expect(JSON.parse(blotOne(json))).toEqual({ reason: '"•••"\n•••\\' });
  }
});

describe('what is no secret', () => {
  test.each([
    ['a sentence', 'Start date & end date: "a+b" 100 %, see https://x.example/a%20b?c=d&amp;e.'],
    ['a web page', '<!doctype html><html><body class="a">\n  <h1>502 Bad&nbsp;Gateway</h1>\r\n</body></html>'],
    ['JSON', String.raw`{"error":{"reason":"C:\\new \u00fc \/","params":[null]}}`],
    ['Base64', base64('a picture, or whatever else has many letters and is no one’s secret'.repeat(5))],
    ['a part of the token', `of ${START} and ${END}`],
    ['other writing', 'Größe \u200fשלום\u200e e\u0301 👩‍👩‍👧'],
  ])('stays as it is: %s', (_, text) => {
    expect(blot(text)).toBe(text);
  });

  test('stays where two words meet at a line end and make a short secret', () => {
    expect(createRedact(['test']).blot('it came late\nstarted again')).toBe('it came late\nstarted again');
  });
});

test('a line of a text is one line, steers nothing, and costs no more for a text without end', () => {
  expect(line('\u001b[2J\u001b]0;owned\u0007 a\r\nThe backend is well.\n\u202e b\u2028c \u009b31m', 120)).toBe(
    '[2J ]0;owned a The backend is well. b c 31m',
  );
  expect(line('ab'.repeat(1000), 120)).toBe(`${'ab'.repeat(60)}…`);
  expect(line('👍'.repeat(100), 121)).toBe(`${'👍'.repeat(60)}…`);
  const started = performance.now();
  for (const endless of ['<a', '<!--', '\\', '%25', '&amp;', '\n', '=\n', 'QUJD', '\u001b]', '&#x0'])
    expect(line(endless.repeat(5_000_000), 120).length).toBeLessThan(122);
  expect(performance.now() - started).toBeLessThan(5000);
});
