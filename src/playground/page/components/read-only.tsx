/** Stands where one would write, and says why one does not. */
export function ReadOnly({ text }: { readonly text: string }) {
  return (
    <div class="composer">
      <p class="read-only">{text}</p>
    </div>
  );
}
