import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, plain } from '../../../src/facts/search/text/fold.ts';
import { isKazakhEnding, stemKazakh } from '../../../src/facts/search/text/kazakh.ts';
import { asCyrillicKeys, asLatinKeys } from '../../../src/facts/search/text/layout.ts';
import { numberOfWord } from '../../../src/facts/search/text/numberWords.ts';
import { skeleton } from '../../../src/facts/search/text/skeleton.ts';
import { keysInAnyLanguage, keysOf } from '../../../src/facts/search/text/stems.ts';
import { tokensOf } from '../../../src/facts/search/text/tokens.ts';
import { inCyrillic } from '../../../src/facts/search/text/transliteration.ts';
import { turkishNoun } from '../../../src/facts/search/text/turkishNouns.ts';
import { turkishRoot } from '../../../src/facts/search/text/turkishVerbs.ts';
import { slipOf } from '../../../src/facts/search/words/slips.ts';

const folded = (word: string) => fold(plain(word));
const words = (text: string) => tokensOf(text).map(({ text: word }) => word);

describe('folding', () => {
  it.each([
    ['Қазақстан', 'казакстан'],
    ['өңір, үкімет, һәм, ғылым, ұлт, іс, әлем', 'онир, укимет, хам, гылым, улт, ис, алем'],
    ['ещё йод объём', 'еще иод обем'],
    ['ÖĞRENCİ', 'ogrenci'],
    ['ışık, IĞDIR, çağ, şu', 'isik, igdir, cag, su'],
    ['ＫａｚＬＬＭ ﬁne', 'kazllm fine'],
    ['naïve café Jaŋa', 'naive cafe jana'],
  ])('%s is %s', (word, expected) => {
    expect(folded(word)).toBe(expected);
  });

  it('takes off marks that pile up', () => {
    expect(folded(`k${'\u0301'.repeat(50)}az`)).toBe('kaz');
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(folded(text))).toBe(folded(text));
      }),
    );
  });
});

describe('Kazakh endings', () => {
  it.each([
    ['қызмет', 'қызметі қызметтер қызметтердің қызметтеріне қызметімен қызметтен қызметсіз'],
    ['пайыз', 'пайызы пайызын пайызға пайызбен пайыздан'],
    ['президент', 'президенті президентінің президентке президенттер'],
    ['институт', 'институты институттың институтқа институтта институттар'],
    ['мектеп', 'мектебі мектептер мектепте мектептің мектебіміз'],
    ['орталық', 'орталығы орталықтар орталықта орталықтың'],
    ['бағдарлама', 'бағдарламасы бағдарламасының бағдарламалар бағдарламада бағдарламамен'],
    ['студент', 'студенттер студенттерге студентті студенттің'],
    ['тізім', 'тізімде тізімге тізімінде тізімнен'],
    ['орын', 'орны орнында орында орынға'],
    ['ел', 'елдер елдердің'],
    ['карта', 'картасыз картамен картаны карталар'],
    ['минерал', 'минералы минералдар минералдардың минералмен'],
    ['қала', 'қалада қалалар қаладан қаланың'],
    ['дамыт', 'дамыту'],
    ['жасал', 'жасалған жасалып'],
  ])('%s', (stem, forms) => {
    for (const form of [stem, ...forms.split(' ')]) expect(stemKazakh(fold(form)), form).toBe(fold(stem));
  });

  it.each([
    ['жетпей', 'жет'],
    ['салынбаған', 'сал'],
    ['қолданылып', 'колдан'],
  ])('%s is of the verb %s', (word, stem) => {
    expect(stemKazakh(folded(word))).toBe(stem);
  });

  it.each(['орта', 'кен', 'жер', 'тіл', 'Қазақстан', 'көмір', 'ақша', 'банк'])('leave %s alone', (word) => {
    expect(stemKazakh(folded(word))).toBe(folded(word));
  });

  it.each(['нің', 'лердің', 'мен', 'дағы', 'сын'])('-%s is an ending by itself', (ending) => {
    expect(isKazakhEnding(fold(ending))).toBe(true);
  });

  it.each(['кен', 'хаб', 'тау', 'орын'])('-%s is a word', (word) => {
    expect(isKazakhEnding(fold(word))).toBe(false);
  });
});

describe('stems', () => {
  it.each([
    ['ru', 'госуслуги', 'госуслуг'],
    ['ru', 'казахский', 'Казахстан'],
    ['en', 'languages', 'language'],
    ['tr', 'hizmetlerinin', 'hizmetleri'],
    ['tr', 'çekerim', 'çekebilir'],
    ['tr', 'Kazakistanda', 'Kazakistan'],
    ['kk', 'Қазақстанның', 'қазақ'],
  ] as const)('%s: %s and %s meet', (locale, one, other) => {
    const keys = keysOf(plain(other), locale);
    expect(keysOf(plain(one), locale).some((key) => keys.includes(key))).toBe(true);
  });

  it('meets Turkish without its letters', () => {
    const keys = keysOf('öğrencilerin', 'tr');
    expect(keysInAnyLanguage('ogrencilerin').some((key) => keys.includes(key))).toBe(true);
  });

  it.each([
    ['planı', 'plan'],
    ['bankası', 'banka'],
    ['eksiği', 'eksik'],
    ['telefonsuz', 'telefon'],
    ['merkezlerinde', 'merkez'],
    ['üniversitesinin', 'universite'],
    ['para', 'para'],
    ['fabrika', 'fabrika'],
  ])('%s is of the noun %s', (word, noun) => {
    expect(turkishNoun(fold(word))).toBe(noun);
  });

  it.each(['yapıyor', 'geliyor', 'çekilecek', 'bekleniyor', 'ödemek'])('takes the tense off %s', (verb) => {
    expect(turkishRoot(fold(verb)).length).toBeLessThan(verb.length);
  });
});

describe('other letters', () => {
  it.each([
    ['сколько', 'skolko'],
    ['что', 'chto'],
    ['языки', 'yazyki'],
    ['площадь', 'ploshchad'],
    ['Казахстан', 'kazakhstan'],
    ['жиенбаев', 'zhienbaev'],
    ['қазақстан', 'qazaqstan'],
    ['өсірмекші', "o'sirmekshi"],
    ['үкімет', 'ükimet'],
    ['ғылым', 'gylym'],
    ['ұсынды', 'ūsyndy'],
    ['шағын', 'şağın'],
    ['тумо', 'tumo'],
    ['Higgsfield', 'higsfield'],
  ])('%s and %s sound alike', (one, other) => {
    const sound = (word: string) =>
      skeleton(
        Array.from(plain(word).replaceAll("'", ''), (letter) =>
          'şç'.includes(letter) ? letter : fold(letter),
        ).join(''),
      );
    expect(sound(other)).toBe(sound(one));
  });

  it('spells Latin letters in Cyrillic well enough to be stemmed', () => {
    expect(inCyrillic('bagdarlamasynyn')).toBe('багдарламасынын');
    expect(stemKazakh(inCyrillic('bagdarlamasynyn'))).toBe('багдарлама');
  });
});

describe('the wrong keyboard layout', () => {
  it.each([
    ['rfpfrcnfy', 'казакстан'],
    ['crjkmrj ujceckeu', 'сколько госуслуг'],
  ])('%s is %s', (typed, meant) => {
    expect(asCyrillicKeys(typed)).toBe(meant);
  });

  it('knows the letters on the digits of the Kazakh one', () => {
    expect(asCyrillicKeys('0fpf0cnfy', true)).toBe('қазақстан');
  });

  it.each(['2029', '2025?', '2025-2026', '92%'])('leaves the number %s', (typed) => {
    expect(asCyrillicKeys(`;bj ${typed}`, true)).toBe(`жио ${typed}`);
  });

  it('goes the other way as well', () => {
    expect(asLatinKeys('фдуь')).toBe('alem');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz ') }), (text) => {
        expect(asLatinKeys(asCyrillicKeys(text))).toBe(text);
      }),
    );
  });
});

describe('numbers', () => {
  it.each([
    '650 000',
    '650\u00a0000',
    '650,000',
    '650.000',
    '650000',
    '650 мың',
    '650 тыс.',
    '650 тысяч',
    '650 bin',
    '650 thousand',
    '650k',
    '0,65 млн',
    '0.65 million',
  ])('%s is one number', (written) => {
    expect(words(written)).toEqual(['#650000']);
  });

  it.each(['92%', '%92', '92 %'])('%s is 92', (written) => {
    expect(words(written)).toEqual(['#92']);
  });

  it('tells decimals from thousands by the digits behind the mark', () => {
    expect(words('0,939 1.3 26,3 1,900 2 000 000')).toEqual(['#0.939', '#1.3', '#26.3', '#1900', '#2000000']);
  });

  it('keeps names whole, and reads ordinals', () => {
    expect(words('H200 web3 5G 24th 24-е 24-орын 2025-2026 2027’den 2025-те')).toEqual([
      'h200',
      'web3',
      '5g',
      '#24',
      '#24',
      '#24',
      'орын',
      '#2025',
      '#2026',
      '#2027',
      '#2025',
    ]);
  });

  it('knows them in words', () => {
    for (const two of ['екі', 'два', 'two', 'iki']) expect(numberOfWord(folded(two)), two).toBe('#2');
    for (const hundred of ['жүз', 'сто', 'hundred', 'yüz'])
      expect(numberOfWord(folded(hundred)), hundred).toBe('#100');
  });
});

describe('words of a text', () => {
  it.each([
    ["Kazakistan'da AI-Sana’ya", ['kazakistan', 'ai', 'sana']],
    ['ЖІӨ-сін AI-дің Astana Hub-тың', ['жіө', 'ai', 'astana', 'hub']],
    ['jio-sin', ['jio']],
    ['Tau-Ken Samruk’s', ['tau', 'ken', 'samruk']],
    ["o'simdik", ['osimdik']],
    ['қолма-қол ақша, бетпе-бет', ['қолмақол', 'ақша', 'бетпебет']],
    ['Alem.cloud, ИИ-агенты!', ['alem', 'cloud', 'ии', 'агенты']],
    ['(.*)+ [a-z]{2}', ['a', 'z', '#2']],
    ['__proto__ constructor', ['proto', 'constructor']],
    ['   \n\t ', []],
    ['👍🏽🇰🇿', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('are as many as asked for at most', () => {
    expect(tokensOf('a b c d e', 3)).toHaveLength(3);
  });
});

it('a slip of the hand in a question word, or in grammar, is no subject', () => {
  expect(slipOf('whcih')).toBe('which');
  expect(slipOf('скоько')).toBe('count');
  expect(slipOf('becuase')).toBe('grammar');
  for (const word of ['gallium', 'галлий', 'who', 'қала']) expect(slipOf(word), word).toBeUndefined();
});
