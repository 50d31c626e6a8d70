/** A text in several languages; the empty language code is for everybody who has no text of their own. */
export interface ProfileText {
  /** An empty text takes the language's own text away. */
  set(text: string, languageCode: string): void;
  /** What somebody with that language sees. Language tags count up to their first hyphen. */
  get(languageCode: string | undefined): string;
}

export interface Profile {
  readonly name: ProfileText;
  readonly description: ProfileText;
  readonly shortDescription: ProfileText;
}

export function createProfile(botName: string): Profile {
  return {
    name: createProfileText(botName),
    description: createProfileText(''),
    shortDescription: createProfileText(''),
  };
}

function createProfileText(fallback: string): ProfileText {
  const texts = new Map<string, string>();
  return {
    set: (text, languageCode) => {
      if (text === '') texts.delete(languageCode);
      else texts.set(languageCode, text);
    },
    get: (languageCode) => texts.get(mainLanguage(languageCode)) ?? texts.get('') ?? fallback,
  };
}

/** `zh-hans` → `zh`; nothing → the empty code. */
export function mainLanguage(languageCode: string | undefined): string {
  return languageCode?.split('-')[0]?.toLowerCase() ?? '';
}
