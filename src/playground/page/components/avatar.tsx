interface Props {
  readonly id: number;
  readonly name: string;
}

/** First letters on a colour that belongs to the id. */
export function Avatar({ id, name }: Props) {
  return (
    <span class={`avatar tint-${Math.abs(id) % 6}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

function initials(name: string): string {
  // What stands before a colon is the name, what follows explains it.
  const words = (name.split(':')[0] ?? name).split(/\s+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  return words
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}
