/** How amounts are written: currencies, magnitudes and the words before a limit, in English, French and German. */

/** By symbol or code in lower case, the code. */
export const CURRENCY_CODES: Readonly<Record<string, string>> = {
  $: 'USD', us$: 'USD', usd: 'USD', '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR', '£': 'GBP', gbp: 'GBP', '¥': 'JPY', jpy: 'JPY', c$: 'CAD', ca$: 'CAD', cad: 'CAD', a$: 'AUD', au$: 'AUD', aud: 'AUD', nz$: 'NZD', nzd: 'NZD',
  chf: 'CHF', 'fr.': 'CHF', sfr: 'CHF', kr: 'SEK', sek: 'SEK', nok: 'NOK', dkk: 'DKK', inr: 'INR', '₹': 'INR', pln: 'PLN', 'zł': 'PLN', czk: 'CZK', huf: 'HUF', ron: 'RON', cny: 'CNY', rmb: 'CNY', hkd: 'HKD', sgd: 'SGD', zar: 'ZAR', brl: 'BRL', r$: 'BRL', mxn: 'MXN', ils: 'ILS', '₪': 'ILS', try: 'TRY', '₺': 'TRY', krw: 'KRW', '₩': 'KRW', aed: 'AED', sar: 'SAR', thb: 'THB', idr: 'IDR', myr: 'MYR',
};

export const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3, thousand: 1e3, thousands: 1e3, tsd: 1e3, tausend: 1e3, mille: 1e3, millier: 1e3, milliers: 1e3,
  m: 1e6, mn: 1e6, mm: 1e6, mio: 1e6, mill: 1e6, million: 1e6, millions: 1e6, millionen: 1e6,
  b: 1e9, bn: 1e9, billion: 1e9, billions: 1e9, mrd: 1e9, milliard: 1e9, milliards: 1e9, milliarde: 1e9, milliarden: 1e9,
};

export const AT_LEAST_WORDS: readonly string[] = ['≥', '>=', '=>', '>', 'at or above', 'at least', 'no less than', 'not less than', 'no fewer than', 'more than', 'greater than', 'above', 'over', 'exceed', 'exceeds', 'minimum', 'minimum of', 'a minimum of', 'min', 'mindestens', 'wenigstens', 'mehr als', 'über', 'größer als', 'au moins', 'plus de', 'supérieur à', 'minimum de', 'au minimum'];
export const AT_MOST_WORDS: readonly string[] = ['≤', '<=', '=<', '<', 'at or below', 'at most', 'no more than', 'not more than', 'less than', 'fewer than', 'below', 'under', 'up to', 'maximum', 'maximum of', 'a maximum of', 'max', 'höchstens', 'maximal', 'weniger als', 'unter', 'bis zu', 'kleiner als', 'au plus', 'moins de', 'inférieur à', 'maximum de', 'au maximum'];
export const AT_LEAST_ENDINGS: readonly string[] = ['or more', 'or greater', 'or above', 'or higher', 'or better', 'and above', 'and over', 'or over', 'minimum', 'oder mehr', 'und mehr', 'oder höher', 'ou plus', 'et plus', 'ou davantage'];
export const AT_MOST_ENDINGS: readonly string[] = ['or less', 'or fewer', 'or below', 'or lower', 'and below', 'or under', 'maximum', 'oder weniger', 'und weniger', 'oder niedriger', 'ou moins', 'et moins'];

/** Before a number, these say that it is a place in an order and no amount: "top 10", "level 3". */
export const ORDER_WORDS: readonly string[] = ['top', 'rank', 'ranked', 'ranking', 'place', 'tier', 'level', 'phase', 'stage', 'grade', 'step', 'version', 'no', 'nr', 'number', 'stufe', 'rang', 'platz', 'niveau', 'étape', 'rang'];
