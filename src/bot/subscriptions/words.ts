import type { CadenceName, Weekday } from '../../digests/subscription.ts';
import { fold, plain } from '../../facts/search/text/fold.ts';

/** As words are compared here: small letters, the marks of Kazakh, Russian and Turkish ones left out. */
export function key(text: string): string {
  return fold(plain(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const cadenceWords: Readonly<Record<CadenceName, readonly string[]>> = {
  daily: [
    ...['daily', 'every day', 'everyday', 'each day'],
    ...['ежедневно', 'каждый день', 'раз в день'],
    ...['күн сайын', 'күнделікті', 'әр күні'],
    ...['her gün', 'günlük'],
  ],
  workdays: [
    ...['workdays', 'weekdays', 'working days', 'on weekdays', 'on workdays', 'on working days'],
    ...['every weekday', 'every workday'],
    ...['по будням', 'будни', 'рабочие дни', 'по рабочим дням', 'в будни'],
    ...['жұмыс күндері', 'жұмыс күні', 'жұмыс күн сайын'],
    ...['hafta içi', 'iş günleri', 'hafta içi her gün'],
  ],
  weekly: [
    ...['weekly', 'every week', 'once a week'],
    ...['еженедельно', 'каждую неделю', 'раз в неделю'],
    ...['апта сайын', 'аптасына бір рет', 'апталық'],
    ...['haftalık', 'her hafta', 'haftada bir'],
  ],
  instant: [
    ...['instant', 'instantly', 'immediately', 'as it happens', 'at once'],
    ...['сразу', 'мгновенно', 'немедленно', 'по мере появления', 'сразу же'],
    ...['бірден', 'лезде', 'шыққан бойда', 'шыққан сәтте'],
    ...['anında', 'hemen', 'çıkar çıkmaz'],
  ],
};

const cadenceByKey = new Map(
  (Object.keys(cadenceWords) as CadenceName[]).flatMap((cadence) =>
    cadenceWords[cadence].map((words) => [key(words), cadence] as const),
  ),
);

export function cadenceNamed(phrase: string): CadenceName | undefined {
  return cadenceByKey.get(key(phrase));
}

/** Beginnings of the days' names, the longer before those that they begin with: what follows is an ending. */
const dayBeginnings: readonly (readonly [string, Weekday])[] = [
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
  ['понедельник', 1],
  ['вторник', 2],
  ['сред', 3],
  ['четверг', 4],
  ['пятниц', 5],
  ['суббот', 6],
  ['воскресен', 7],
  ['дүйсенбі', 1],
  ['сейсенбі', 2],
  ['сәрсенбі', 3],
  ['бейсенбі', 4],
  ['жұма', 5],
  ['сенбі', 6],
  ['жексенбі', 7],
  ['pazartesi', 1],
  ['salı', 2],
  ['çarşamba', 3],
  ['perşembe', 4],
  ['cumartesi', 6],
  ['cuma', 5],
  ['pazar', 7],
];

const dayKeys = dayBeginnings.map(([beginning, day]) => [key(beginning), day] as const);
const shortDays = new Map<string, Weekday>(
  (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((name, at) => [name, (at + 1) as Weekday]),
);
/** As in `понедельникам`, `pazartesileri`, `дүйсенбіде`; `Salihli` is a town, and no Tuesday. */
const endings = new Set(
  [
    ...['', 's', 'а', 'у', 'ы', 'е', 'ю', 'я', 'ам', 'ям', 'ье', 'ьям'],
    ...['де', 'да', 'ні', 'ны', 'лері', 'лары', 'leri', 'ları', 'de', 'da', 'ye', 'ya', 'i', 'yi'],
  ].map(key),
);

export function weekdayNamed(phrase: string): Weekday | undefined {
  const typed = key(phrase)
    .replace(/^(?:every|on|по|во?|кажд\S+|her) /u, '')
    .replace(/ (?:саиын|gunu?|куни?)$/u, '');
  const found = dayKeys.find(
    ([beginning]) => typed.startsWith(beginning) && endings.has(typed.slice(beginning.length)),
  );
  return found?.[1] ?? shortDays.get(typed);
}

const allKeys = new Set(
  [
    'all',
    'everything',
    'все',
    'всё',
    'все темы',
    'бәрі',
    'барлығы',
    'барлық',
    'барлық тақырып',
    'hepsi',
    'tümü',
  ]
    .concat(['all topics', 'tüm konular'])
    .map(key),
);

/** Whether all topics are meant. */
export function isAll(phrase: string): boolean {
  return allKeys.has(key(phrase));
}

const fillers = new Set(
  [
    ...['at', 'on', 'and', 'every', 'in', 'the', 'time', 'from', 'to', 'about', 'topic', 'please', "o'clock"],
    ...['of', 'for', 'me', 'my', 'us', 'by', 'a', 'an', 'or', 'with', 'send', 'city', 'zone'],
    ...[
      'в',
      'во',
      'на',
      'и',
      'по',
      'время',
      'тема',
      'тему',
      'часов',
      'часа',
      'час',
      'про',
      'о',
      'об',
      'с',
      'мне',
      'пояс',
      'город',
    ],
    ...['сағат', 'және', 'мен', 'уақыты', 'уақыт', 'уақытымен', 'тақырып', 'туралы', 'таңғы', 'кешкі'],
    ...['saat', 've', 'ile', 'saati', 'saatiyle', 'konu', 'hakkında', 'her'],
  ].map(key),
);

/** Whether a word says nothing by itself. */
export function isFiller(word: string): boolean {
  return fillers.has(key(word));
}
