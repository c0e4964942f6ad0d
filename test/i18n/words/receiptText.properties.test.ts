import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainFigure } from '../../../src/data/explainFigure.js';
import { createI18n } from '../../../src/i18n/createI18n.js';
import { receiptText } from '../../../src/i18n/words/receiptText.js';
import { anyPayload } from '../../support/anyPayload.js';
import { figuresOf } from '../../support/figuresOf.js';
import { receiptSource } from '../../support/receiptSource.js';
import { runs } from '../../support/runs.js';

const i18n = createI18n({ locale: 'en', currency: 'EUR' });

test('nothing of the machinery shows, whatever came', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyPayload, (payload) => {
      const source = receiptSource(payload);
      for (const figure of figuresOf(source.exact)) {
        const { formula, calculation, corrections } = receiptText(explainFigure(figure, source), i18n);
        const text = [formula, calculation, ...corrections].join('\n');
        expect(text).not.toMatch(/\{|\}|undefined|\bnull\b|NaN|Infinity/);
      }
    }),
    runs(100),
  );
});
