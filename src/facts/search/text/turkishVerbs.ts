/**
 * Snowball's Turkish stemmer takes off the endings of nouns only. Questions are full of verbs (`çekerim`, `çekebilir miyim`),
 * so the commonest endings of verbs are taken off as well, all in folded letters: one of tense or verbal noun, before it
 * perhaps `-ebil-` (can), behind it perhaps one of person or case; `-dik-` (that which) has cases of its own.
 */
const tense =
  'm?iyor|m?uyor|er|ar|ir|ur|di|du|ti|tu|mis|mus|y?ecek|y?acak|y?eceg|y?acag|meli|mali|mek|mak|mey|may|me|ma|yen|yan|en|an|ince|unca';
const person = 'im|um|sin|sun|iz|uz|siniz|sunuz|lar|ler|m|k|i|u|e|a|in|un|si|su|sini|sunu|nin|nun|ye|ya|lim';
const thatWhich = '[dt][iu][gk](?:[iu]m|[iu]n|[iu]|[iu]m[iu]z|l[ae]ri)?(?:n?[iuae]|n?d[ae]n?|n[iu]n)?';
const verb = new RegExp(`^(.{3,}?)(?:y?[ae]bil)?(?:(?:${tense})(?:${person})?|(?:m[ae])?${thatWhich})$`, 'u');

/** The root of a verb, or the word itself. @param folded in Latin letters */
export function turkishRoot(folded: string): string {
  const [, root] = verb.exec(folded) ?? [];
  return root !== undefined && /[aeiou]/.test(root) ? root : folded;
}
