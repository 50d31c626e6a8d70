import type { Locale } from '../../locale.ts';

/** How CLDR writes `Almaty Time`. Some zones have letters (`EET`) or nothing instead; English has too many of those. */
const patterns: Readonly<Record<Exclude<Locale, 'en'>, RegExp>> = {
  kk: /^(.+) уақыты$/u,
  ru: /^(\p{Script=Cyrillic}.+)$/u,
  tr: /^(.+) Saati$/u,
};

/** The city that CLDR names a zone after, or the country where it has one zone only. `undefined`: neither. */
export function cldrName(zone: string, locale: Locale): string | undefined {
  if (locale === 'en') return undefined;
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    timeZoneName: 'shortGeneric',
  }).formatToParts(0);
  const generic = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return patterns[locale].exec(generic)?.[1];
}

const regions = new Map<string, Intl.DisplayNames>();

/**
 * What CLDR calls a country; empty: nothing.
 *
 * @param code ISO 3166-1, two capital letters
 * @throws {RangeError} for anything else
 */
export function countryName(code: string, locale: Locale, style: 'long' | 'short' = 'long'): string {
  const key = `${locale} ${style}`;
  const names =
    regions.get(key) ?? new Intl.DisplayNames([locale], { type: 'region', style, fallback: 'none' });
  regions.set(key, names);
  return names.of(code) ?? '';
}
