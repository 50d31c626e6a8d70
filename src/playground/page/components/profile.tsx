import { useId } from 'preact/hooks';
import type { Person } from '../../protocol.ts';
import { fullName } from '../model/messages.ts';
import { usePage } from '../page-context.ts';
import type { TextKey, Translate } from '../texts.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

interface Props {
  readonly people: readonly Person[];
  readonly me: number;
  readonly onSwitch: (user: number) => void;
  readonly onLanguage: (language: string | null) => void;
}

/** Who writes, in which language their app is, and how it looks. */
export function Profile({ people, me, onSwitch, onLanguage }: Props) {
  const { t } = usePage();
  const id = useId();
  const person = people.find(({ user }) => user.id === me);
  return (
    <div class="profile">
      <div class="field">
        <label htmlFor={id}>{t('writeAs')}</label>
        <select id={id} value={me} onChange={(event) => onSwitch(Number(event.currentTarget.value))}>
          {people.map(({ user, role }) => (
            <option key={user.id} value={user.id}>
              {nameOf({ user, role }, people, t)}
            </option>
          ))}
        </select>
      </div>
      <LanguageSwitch language={person?.user.language_code} onLanguage={onLanguage} />
      <ThemeSwitch />
    </div>
  );
}

const roleNames: Readonly<Record<Person['role'], TextKey>> = {
  reader: 'roleReader',
  administrator: 'roleAdministrator',
  curator: 'roleCurator',
};

/** The role says it, unless several have the same. */
function nameOf({ user, role }: Person, people: readonly Person[], t: Translate): string {
  const roleName = t(roleNames[role]);
  const alone = people.filter((person) => person.role === role).length === 1;
  return alone ? roleName : `${fullName(user)} (${roleName})`;
}
