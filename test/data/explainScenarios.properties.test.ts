import { expect, test } from 'vitest';
import { explainFigure } from '../../src/data/explainFigure.js';
import { scenarios } from '../../src/testing.js';
import { ask, LAST_WEEK } from '../mocks/ask.js';
import { formulaError } from '../support/evaluateFormula.js';
import { figuresOf } from '../support/figuresOf.js';
import { receiptSource } from '../support/receiptSource.js';
import { runs } from '../support/runs.js';

const answers = scenarios.flatMap(({ name }) => {
  const { status, body: text } = ask(`clean_expenses?${LAST_WEEK}`, name);
  return status === 200 && text.startsWith('{') && text.endsWith('}') ? [{ name, text }] : [];
});

test.each(answers)('$name: the stated operands give the figure', ({ text }) => {
  const source = receiptSource(JSON.parse(text.replace(/\b(NaN|-?Infinity)\b/g, 'null')) as object);
  const all = figuresOf(source.exact);
  // Some from all over the report; of tens of thousands fewer, since each is worked out from the whole answer.
  const stride = Math.ceil(all.length / runs(all.length > 20_000 ? 80 : 400).numRuns);
  for (const figure of all.filter((_, index) => index % stride === 0)) {
    const receipt = explainFigure(figure, source);
    expect(formulaError(receipt), JSON.stringify(receipt)).toBeLessThan(1e-6);
  }
});
