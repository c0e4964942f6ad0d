import { onScenario, story, type ScenarioMeta, type ScenarioStory } from './onScenario.js';

const meta: ScenarioMeta = { ...onScenario, title: 'page/Languages, currencies, screens, paper', tags: ['!autodocs'] };
export default meta;

function inHost(globals: Record<string, unknown>): ScenarioStory {
  return { ...story('organization'), globals };
}

export const German = inHost({ locale: 'de' });
export const Spanish = inHost({ locale: 'es' });
export const French = inHost({ locale: 'fr' });
export const Polish = inHost({ locale: 'pl' });
/** Numbers, dates and direction are the language's; words are English, until someone translates them. */
export const RightToLeft = inHost({ locale: 'ar-EG' });

/** No decimals. */
export const Yen = inHost({ currency: 'JPY' });
/** Three decimals. */
export const KuwaitiDinar = inHost({ currency: 'KWD' });
/** The host does not know the organization's currency. */
export const CurrencyUnknown = inHost({ currency: '' });

export const Phone = inHost({ viewport: { value: 'phone' } });
export const PhoneInPolishDinar = inHost({ viewport: { value: 'phone' }, locale: 'pl', currency: 'KWD' });
export const PhoneFullOfNotices: ScenarioStory = { ...story('missing-cluster-reported'), globals: { viewport: { value: 'phone' } } };
export const Tablet = inHost({ viewport: { value: 'tablet' } });
export const WideScreen = inHost({ viewport: { value: 'wide' } });
export const ZoomedTo200Percent = inHost({ viewport: { value: 'zoomed' } });

/** Everything that is folded on a screen is on paper. */
export const Printed = inHost({ medium: 'print' });
export const ReducedMotion: ScenarioStory = { ...story('endless'), globals: { motion: 'reduced' }, parameters: { staysLoading: true } };

/** A host may bring words and a way to write money of its own. */
export const HostsOwnWordsAndMoney = story('organization', {
  messages: { 'page.title': 'What our platform costs' },
  formatMoney: (amount) => `${amount.toFixed(2)} credits`,
});
