/**
 * ICU keeps the names that were in use when it began; IANA has others since. Node writes the old ones up to some version, and
 * understands both.
 */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** Of a place, or UTC; `+05:00`, `EST` and `Etc/GMT-5` know no summer time and no new laws. */
const placeName = /^(?!Etc\/)[a-z]+\/[a-z0-9_+/-]+$/i;
const universal = /^(?:Etc\/)?(?:UTC|GMT|UCT|Zulu|Universal|Greenwich)$/i;

/**
 * The name under which a zone is kept, the same on every Node: `Europe/Kyiv` for `europe/kiev`. `undefined`: no zone, one that
 * this Node does not know, or a fixed distance from UTC.
 */
export function canonicalZone(text: string): string | undefined {
  if (universal.test(text)) return 'UTC';
  if (!placeName.test(text)) return undefined;
  const known = knownToNode(text);
  return known === undefined ? undefined : (renamed[known] ?? known);
}

/** Whether it is the name of a zone, in any spelling that this Node knows. */
export function isZone(text: string): boolean {
  return canonicalZone(text) !== undefined;
}

/** Every zone by its canonical name. */
export function allZones(): readonly string[] {
  return [...Intl.supportedValuesOf('timeZone'), 'UTC'].flatMap((zone) => canonicalZone(zone) ?? []);
}

/** The cities that a canonical zone is named after: today's name, and the one before it. */
export function citiesOf(zone: string): readonly string[] {
  const old = Object.keys(renamed).filter((name) => renamed[name] === zone);
  return [zone, ...old].map((name) => name.slice(name.lastIndexOf('/') + 1).replaceAll('_', ' '));
}

let supported: ReadonlySet<string> | undefined;

function knownToNode(text: string): string | undefined {
  // Asking for all is quicker than asking for each, which matters to the search.
  supported ??= new Set(Intl.supportedValuesOf('timeZone'));
  if (supported.has(text)) return text;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
