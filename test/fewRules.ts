import { StyleSheet } from '@emotion/sheet';

// jsdom asks every rule of every style sheet about every element whose style is looked at: a third of the time of a page journey. Of the
// thousands that MUI writes, those are kept that hide something. What looks at other styles is `*.isolated.test.tsx`.
const HIDES = /display:none|visibility:hidden|opacity:0(?![.\d])|pointer-events:none/;

const { insert } = StyleSheet.prototype;
if (insert.name !== 'insertIfItHides') {
  StyleSheet.prototype.insert = function insertIfItHides(rule) {
    if (HIDES.test(rule)) insert.call(this, rule);
  };
}
