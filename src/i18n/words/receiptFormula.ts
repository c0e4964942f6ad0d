import { USE_PARTS } from '../../domain/efficiency/computeUse.js';
import type { Receipt, ReceiptFormula } from '../../domain/explain/receipt.js';
import type { UnknownReason } from '../../domain/report/decisions.js';
import type { I18n } from '../createI18n.js';
import { exactAmount, exactNumber } from '../formats/exactNumber.js';
import { figureName } from './figureName.js';
import { partName } from './partName.js';
import { amountIn } from '../../domain/notices/notice.js';

/** The formula of a receipt in words, and with its numbers. `name` is what the figure is called. */
export function receiptFormula(
  { figure, names, formula, exact, unit }: Receipt,
  name: string,
  i18n: I18n,
): { formula: string; calculation: string | null } {
  const { t } = i18n;
  const { code, values } = formula;
  if (code === 'unknown') {
    const reason = t(`receipt.unknown.${values['reason'] as UnknownReason}`);
    return { formula: t('receipt.formula.unknown', { figure: name, reason }), calculation: null };
  }
  const terms = calculationOf(formula, i18n);
  const result = unit === 'money' ? exactAmount(exact, i18n) : i18n.percent(exact);
  const share = figure.kind === 'share' ? { part: figureName(figure.part, i18n, names), whole: figureName(figure.whole, i18n) } : {};
  const part = typeof values['key'] === 'string' ? { part: partName(values['key'], names.otherMeaning, i18n) } : {};
  const hasCount = values['count'] === null ? 'no' : 'yes';
  return {
    formula: t(`receipt.formula.${code}`, { ...values, hasCount, figure: name, ...share, ...part }),
    calculation: terms === null ? null : terms === '' ? `= ${result}` : `${terms} = ${result}`,
  };
}

/** The operands as they are computed. '': too many to write. Null: there is but one. */
function calculationOf({ code, values }: ReceiptFormula, i18n: I18n): string | null {
  const number = (key: string): number | null => amountIn(values, key);
  const amount = (key: string): string => exactAmount(number(key), i18n);
  const ratio = (key: string): string => exactNumber(number(key), i18n);
  switch (code) {
    case 'percentage':
      return `${ratio('value')} ÷ ${exactNumber(100, i18n)}`;
    case 'correctedTotal':
      return `${amount('reported')} − ${amount('surplus')}`;
    case 'totalPlusKubernetes':
      return `${amount('reported')} + ${signed(number('surplus'), i18n)}`;
    case 'cloudPlusKubernetes':
    case 'cloudAndKubernetes':
      return `${amount('cloud')} + ${signed(number('kubernetes'), i18n)}`;
    case 'kubernetesWithRows':
      return `${amount('kubernetes')} + ${signed(number('rows'), i18n)}`;
    case 'totalMinusKubernetes':
      return `${amount('total')} − ${amount('kubernetes')}`;
    case 'restOfParts':
    case 'restOfNamespaces':
    case 'restOfNamespaceParts':
    case 'restOfClusters':
    case 'restOfAccounts':
    case 'restOfResources':
      return `${amount('whole')} − ${signed(number('parts'), i18n)}`;
    case 'share':
      return `${amount('part')} ÷ ${amount('whole')}`;
    case 'use':
      return values['part'] === 'total' ? sumOfUse() : '';
    case 'sumOfClusters':
    case 'sumOfRows':
    case 'sumOfFields':
    case 'sumOfParts':
    case 'sumOfSelection':
      return '';
    case 'usedOfRequested':
      return `${amount('used')} ÷ ${amount('requested')}`;
    case 'twoSides':
    case 'combinedSides':
      return sides();
    case 'field':
    case 'totalAlone':
    case 'unknown':
      return null;
  }

  function sumOfUse(): string {
    const [first = '', ...others] = USE_PARTS.filter((part) => number(part) !== 0);
    return [amount(first), ...others.map((part) => signed(number(part), i18n))].join(' + ');
  }

  /** A side without cost plays no part. */
  function sides(): string {
    const sides = ['cpu', 'ram', 'whole'].filter((side) => (number(`${side}Cost`) ?? 0) > 0);
    const products = sides.map((side) => `${ratio(side)} × ${amount(`${side}Cost`)}`).join(' + ');
    const costs = sides.map((side) => amount(`${side}Cost`)).join(' + ');
    return sides.length === 1 ? `${products} ÷ ${costs}` : `(${products}) ÷ (${costs})`;
  }
}

/** After a sign a negative amount stands in brackets. */
function signed(value: number | null, i18n: I18n): string {
  const text = exactAmount(value, i18n);
  return (value ?? 0) < 0 ? `(${text})` : text;
}
