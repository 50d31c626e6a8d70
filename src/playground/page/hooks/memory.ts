/** Small things that this browser keeps over a reload. Storage may be forbidden; then they are forgotten. */
export function remembered(key: string): string | undefined {
  try {
    return localStorage.getItem(`playground.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`playground.${key}`, value);
  } catch {
    // Private windows of some browsers refuse; the page works without.
  }
}
