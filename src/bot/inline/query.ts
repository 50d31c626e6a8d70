import { isLocale, type Locale } from '../../locale.ts';

/** What somebody typed behind the bot's name: `kk gallium` asks for gallium, to be sent in Kazakh. */
export interface InlineWish {
  /** `undefined`: the person's own language. */
  readonly locale: Locale | undefined;
  /** Empty: whatever is new. */
  readonly words: string;
}

/** Telegram hands on at most 256 characters. */
export function readInlineQuery(query: string): InlineWish {
  const typed = query.trim().replace(/\s+/gu, ' ');
  const [first = '', ...rest] = typed.split(' ');
  const code = first.toLowerCase();
  if (!isLocale(code) || (code === 'en' && isSuperlative(rest[0])))
    return { locale: undefined, words: typed };
  return { locale: code, words: rest.join(' ') };
}

/**
 * Turkish says "most" with `en`, which is English's code as well: `en büyük yatak` asks for the largest deposit. These
 * are the words that follow it in questions about figures; dots and hats left out, as people type them.
 */
const superlatives = new Set(
  (
    'buyuk kucuk cok az fazla yuksek dusuk iyi kotu yeni eski son ilk onemli hizli yavas uzun kisa guclu zayif zengin ' +
    'fakir genc yasli genis yakin uzak ucuz pahali populer degerli etkili erken gec'
  ).split(' '),
);

function isSuperlative(word: string | undefined): boolean {
  const plain = (word ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
  return superlatives.has(plain);
}
