import type { KeyboardButton, ReplyKeyboardMarkup } from 'grammy/types';
import { useState } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import type { City } from '../text/cities.ts';
import { CitySheet } from './city-sheet.tsx';
import { Icon } from './icon.tsx';

interface Props {
  readonly markup: ReplyKeyboardMarkup;
  readonly onText: (text: string) => void;
  readonly onPlace: (place: Omit<City, 'name'>) => void;
}

/** The buttons that a bot puts in place of the letters: each writes what stands on it, or tells where one is. */
export function ReplyKeyboard({ markup, onText, onPlace }: Props) {
  const { t, notify } = usePage();
  const [asking, setAsking] = useState(false);
  const press = (button: KeyboardButton) => {
    const kind = kindOf(button);
    if (kind === 'text') onText(textOf(button));
    else if (kind === 'place') setAsking(true);
    else notify(t('buttonNotHere'));
  };
  return (
    <fieldset class="reply-keyboard" aria-label={t('keyboardFromBot')}>
      {markup.keyboard.map((row, index) => (
        <div class="keyboard-row" key={index}>
          {row.map((button, place) => (
            <button type="button" class="key" key={place} onClick={() => press(button)}>
              <span class="key-text">{textOf(button)}</span>
              {kindOf(button) === 'place' && <Icon name="place" />}
            </button>
          ))}
        </div>
      ))}
      {asking && (
        <CitySheet
          onChoose={(city) => {
            setAsking(false);
            onPlace(city);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </fieldset>
  );
}

function textOf(button: KeyboardButton): string {
  return typeof button === 'string' ? button : button.text;
}

function kindOf(button: KeyboardButton): 'text' | 'place' | 'other' {
  if (typeof button === 'string') return 'text';
  if ('request_location' in button && button.request_location) return 'place';
  const asks = Object.entries(button).some(
    ([name, value]) => value && (name.startsWith('request_') || name === 'web_app'),
  );
  return asks ? 'other' : 'text';
}
