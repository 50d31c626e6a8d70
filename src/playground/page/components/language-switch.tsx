import { useId } from 'preact/hooks';
import { usePage } from '../page-context.ts';

/** Each in its own words, as in any list of languages. German stands for all that Derek does not speak. */
const languages = { kk: 'Қазақша', ru: 'Русский', en: 'English', tr: 'Türkçe', de: 'Deutsch' } as const;

interface Props {
  /** As the app tells it to bots; `undefined`: it does not. */
  readonly language: string | undefined;
  readonly onLanguage: (language: string | null) => void;
}

export function LanguageSwitch({ language, onLanguage }: Props) {
  const { t } = usePage();
  const id = useId();
  const known = language === undefined || language in languages;
  return (
    <div class="field">
      <label htmlFor={id}>{t('appLanguage')}</label>
      <select
        id={id}
        value={language ?? ''}
        onChange={(event) => onLanguage(event.currentTarget.value || null)}
      >
        {Object.entries(languages).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
        {!known && <option value={language}>{language}</option>}
        <option value="">{t('languageNotTold')}</option>
      </select>
    </div>
  );
}
