import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn, namesWithDigits, plainFigure, printFigure } from '../../src/facts/figures.ts';
import { type Locale, locales } from '../../src/locale.ts';

const read: readonly (readonly [locale: Locale, text: string, figures: readonly string[]])[] = [
  ['kk', 'Бағдарлама 650\u00a0000 адамды қамтиды.', ['650000']],
  ['kk', '193 елдің ішінде 24-орын, 2029-жылы, 2025 жылғы', ['193', '24', '2029', '2025']],
  ['kk', 'Индекс 0,939-ға, үлес 92%-ға жетті, 5 пайыз', ['0.939', '92%', '5%']],
  ['ru', 'Охватывает 650 000, 1\u202f200 и 12\u00a0345\u00a0678 человек.', ['650000', '1200', '12345678']],
  ['ru', '24-е место среди 193 государств; 24-го; в 1990-х', ['24', '193', '1990']],
  ['ru', '92 % услуг, 0,939, 3 процента, 4 процентных пункта', ['92%', '0.939', '3%', '4']],
  ['ru', 'В 2029 500 тысяч', ['2029', '500']],
  ['ru', 'топ-10, Топ-10 и ТОП-20', ['10', '20']],
  ['en', 'It covers 650,000 students, 92% of 1,234.5.', ['650000', '92%', '1234.5']],
  ['en', 'the 24th, 1st, 2nd and 3rd of 193 in the 1990s', ['24', '1', '2', '3', '193', '1990']],
  [
    'en',
    'In 2024, 193 states; mid-2025; $450 billion; $4.5B; 5 per cent',
    ['2024', '193', '2025', '450', '4.5', '5%'],
  ],
  ['tr', "193 ülke arasında 24. sırada, 2029’a ve 2029'a kadar", ['193', '24', '2029']],
  ['tr', '650.000 öğrenci, hizmetlerin %92’si, yüzde 5, 0,939', ['650000', '92%', '5%', '0.939']],
  ['tr', '%50 %24', ['50%', '24%']],
  ['tr', '%5–10', ['5%', '10%']],
  ['ru', '5–10 %', ['5%', '10%']],
  ['en', 'from 5 to -3, 5-10, –7', ['5', '-3', '10', '7']],
  ['en', '26.11.2025 and 26/11/2025, 10:30', ['26', '11', '2025', '10', '30']],
  ['tr', '26.11.2025', ['26', '11', '2025']],
  ['en', 'NVIDIA H200, 3D, 5G, Web3, Web3.0, C5+1, GPT-4, GPT-4.5, COVID-19, CO2', []],
  ['kk', 'H200-дің, 3D-принтер, «C5+1» форматы', []],
  ['tr', 'H200’ün 3D’si', []],
  ['en', 'no figures', []],
  ['ru', '', []],
];

describe('the figures of a text', () => {
  it.each(read)('in %s: %s', (locale, text, figures) => {
    expect(figuresIn(text, locale)).toEqual(figures);
  });

  it('do not hold the digits of a name, whatever ending follows', () => {
    const names = namesWithDigits(['Horizon 7', 'Expo 2017', '2030', 'C5 (plus 1)', 'Astana']);
    expect(figuresIn('Horizon 7-ге дейін 7 күн, horizon 7, Horizon 77', 'kk', names)).toEqual(['7', '77']);
    expect(figuresIn('Expo 2017’de C5 (plus 1), 2030', 'tr', names)).toEqual(['2030']);
  });

  it('need no names', () => {
    expect(namesWithDigits(['Astana', '2030'])).toBeUndefined();
  });

  describe.each(locales)('printed by Intl in %s', (locale) => {
    const numbers = fc.oneof(
      fc.integer({ min: -1e9, max: 1e12 }),
      fc
        .tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: 1, max: 3 }))
        .map(([n, digits]) => n / 10 ** digits),
    );

    it('come back as they were', () => {
      const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
      fc.assert(
        fc.property(numbers, (number) => {
          expect(figuresIn(`— ${format.format(number)}.`, locale)).toEqual([plain(number, 3)]);
        }),
      );
    });

    it('come back as percentages', () => {
      const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
      fc.assert(
        fc.property(fc.integer({ min: -5000, max: 5_000_000 }), (tenths) => {
          const printed = format.format(tenths / 1000);
          expect(figuresIn(`(${printed})`, locale)).toEqual([`${plain(tenths / 10, 1)}%`]);
        }),
      );
    });

    it('are read as printFigure writes them', () => {
      const figures = fc
        .tuple(numbers, fc.boolean())
        .map(([n, percent]) => plain(n, 3) + (percent ? '%' : ''));
      fc.assert(
        fc.property(figures, (figure) => {
          expect(figuresIn(`x ${printFigure(figure, locale)} x`, locale)).toEqual([figure]);
        }),
      );
    });

    it('are found in any text without an error', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (text) => {
          for (const figure of figuresIn(text, locale)) expect(plainFigure(figure)).toBe(figure);
        }),
      );
    });
  });
});

function plain(number: number, digits: number): string {
  const fixed = number.toFixed(digits).replace(/\.?0+$/, '');
  return fixed;
}

describe('the plain form', () => {
  it.each([
    ['650000', '650000'],
    ['0.939', '0.939'],
    ['2.50', '2.5'],
    ['007', '7'],
    ['92%', '92%'],
    ['-5%', '-5%'],
    ['650 000', undefined],
    ['650,000', undefined],
    ['%92', undefined],
    ['24th', undefined],
    ['', undefined],
    ['1.', undefined],
  ])('of %j is %j', (figure, expected) => {
    expect(plainFigure(figure)).toBe(expected);
  });
});
