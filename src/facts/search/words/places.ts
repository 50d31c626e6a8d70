import { locales } from '../../../locale.ts';
import { fold } from '../text/fold.ts';
import { skeleton } from '../text/skeleton.ts';
import { keysInAnyLanguage, keysOf } from '../text/stems.ts';

/**
 * Countries, and the cities that time zones are named after: what a question may be about although the store holds
 * nothing of it. The names come from the Unicode CLDR that Node carries, in the four languages; cities are known in
 * English only and recognised by their sound (`ташкент`, `taşkent`).
 */
interface Places {
  readonly keys: ReadonlySet<string>;
  readonly sounds: ReadonlySet<string>;
  readonly everyday: ReadonlySet<string>;
}

let places: Places | undefined;

/** Made when first asked for: an import does nothing. */
function known(): Places {
  places ??= { keys: countryKeys(), sounds: citySounds(), everyday: everydayKeys() };
  return places;
}

const shortest = 4;
const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

function countryKeys(): ReadonlySet<string> {
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const official = locales.flatMap((locale) => codes.flatMap((code) => keysOfCountry(code, locale)));
  const usual = unofficial.flatMap(keysInAnyLanguage).filter((key) => key.length >= shortest);
  return new Set([...official, ...usual]);
}

/** What people call them besides. */
const unofficial = `
  әзербайжан туркменистан киргизия белоруссия молдавия англия britain england holland turkey ingiltere британия
  africa african африка африканский африкалық afrika caucasus кавказ kafkas kafkasya scandinavia скандинавия balkans балканы
  georgian грузинский грузины грузин gürcü armenian армянский армяне армян ermeni azerbaijani азербайджанский azeri japanese японский жапондық japon
  indian индийский үнділік german немецкий неміс alman italian итальянский spanish испанский polish польский ukrainian украинский mongolian монгольский estonian эстонский
  дубай париж токио сеул баку стамбул анкара ереван тбилиси берлин мадрид прага варшава киев хельсинки стокгольм сингапур бангкок торонто чикаго сидней
  шымкент шимкент shymkent şımkent chimkent атырау актобе ақтөбе қостанай костанай кокшетау көкшетау тараз
  bakü erivan tiflis bişkek londra viyana varşova atina kahire seul dubay
`
  .trim()
  .split(/\s+/u);

function keysOfCountry(code: string, locale: (typeof locales)[number]): readonly string[] {
  const name = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }).of(code);
  // Names of several words are made of words that mean something else (`Коста`, `Islands`, `United`).
  if (name === undefined || /[\s.(]/u.test(name)) return [];
  return keysOf(name.toLowerCase(), locale).filter((key) => key.length >= shortest);
}

/** Cities without a time zone of their own, as English texts have them: those of Kazakhstan, and some that technology names. */
const furtherCities: ReadonlySet<string> = new Set(
  'astana shymkent karaganda semey pavlodar taraz oskemen ekibastuz temirtau petropavl kokshetau turkistan taldykorgan zhezkazgan balkhash ridder beijing shenzhen hangzhou zhangjiang wuhan washington seattle boston austin munich milan geneva zurich ankara sumgait'.split(
    ' ',
  ),
);

function citySounds(): ReadonlySet<string> {
  const cities = Intl.supportedValuesOf('timeZone').map((zone) => zone.slice(zone.lastIndexOf('/') + 1));
  const single = cities.filter((city) => !/[_\d]/.test(city) && city.length >= shortest);
  return new Set(single.map((city) => skeleton(fold(city.toLowerCase()))));
}

/** Places too, and far oftener something else: `Center` is in North Dakota, `Dili` a capital. All folded. */
const everyday =
  'center centre mali dil dili dilli kabul белги белгили катарында катарына катарындагы сома кана восток token токен читать читаите';

/** `катар`, a row in Kazakh, is a country as it stands, but not in its Kazakh forms. */
function everydayKeys(): ReadonlySet<string> {
  const words = everyday.split(' ');
  const stems = words.flatMap(keysInAnyLanguage).filter((key) => key.length >= shortest && key !== 'катар');
  return new Set([...words, ...stems]);
}

/** @param text in English */
export function namesCity(text: string): boolean {
  const { sounds } = known();
  const names = text.match(/\p{Lu}\p{L}+/gu) ?? [];
  return names.some((name) => {
    const folded = fold(name.toLowerCase());
    return furtherCities.has(folded) || sounds.has(skeleton(folded));
  });
}

/** @param keys the folded word and its stems  @param sounds their skeletons */
export function isPlace(keys: readonly string[], sounds: readonly string[]): boolean {
  const { keys: countries, sounds: cities, everyday: others } = known();
  if (keys.some((key) => others.has(key))) return false;
  return keys.some((key) => countries.has(key)) || sounds.some((sound) => cities.has(sound));
}
