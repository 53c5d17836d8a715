/** Where currencies are at home: a fine in one is imposed under the law there. The same in every language. */
import type { Area } from '../terms';

/** The country of each currency that one country alone has (ISO 4217, ISO 3166-1); the dollar of the United States is used by too many to tell. */
export const HOME_OF_CURRENCY: Readonly<Record<string, Area>> = {
  RUB: 'RU', BRL: 'BR', INR: 'IN', GBP: 'GB', TRY: 'TR', KRW: 'KR', JPY: 'JP', CNY: 'CN', IRR: 'IR', AUD: 'AU', CAD: 'CA', MXN: 'MX', IDR: 'ID', NGN: 'NG', ZAR: 'ZA', VND: 'VN',
};

/** Countries whose authorities impose fines in euros, and the Union itself. */
export const EURO_AREA: ReadonlySet<Area> = new Set(['AT', 'BE', 'BG', 'CY', 'DE', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PT', 'SI', 'SK', 'EU']);
