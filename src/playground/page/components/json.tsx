/** A value, written out; can be folded away. */
export function Json({ title, value }: { readonly title: string; readonly value: unknown }) {
  return (
    <details class="json" open>
      <summary class="json-title">{title}</summary>
      <pre>{JSON.stringify(value, undefined, 2)}</pre>
    </details>
  );
}
