/**
 * Verbs that any question may be put with: to be, do, give, take, come. They are no grammar, since now and then they are
 * the point, but they count for little. By their stems, which no stemmer finds: all in folded letters.
 */
const patterns: readonly RegExp[] = [
  // Turkish: almak, vermek, yapmak, olmak, etmek, bulunmak, gelmek, gitmek, kalmak, koymak, çıkmak, sağlamak, başlamak, demek
  /^(?:al|alin|ver|veril|yap|yapil|ol|et|ed|edil|bulun|bul|gel|gid|git|kal|kon|koy|cik|sagla|saglan|de|den|deni|dur|gor|gec|tut|isti|iste)(?:iyor|uyor|yor|di|du|ti|tu|mis|mus|ecek|acak|ebil|abil|yabil|yebil|er|ar|ir|ur|mek|mak|en|an|digi|dugu|iyordu|meli|mali|sa|se)\p{L}*$/u,
  // Kazakh: алу, беру, келу, кету, бару, болу, ету, деу, жүру, тұру, отыру, жату, қою, шығу, қылу, жасау, айту, көру, білу, түсу
  /^(?:ал|бер|кел|кет|бар|бол|ет|де|жур|тур|отыр|жат|кои|шык|шыг|кыл|жаса|жасал|айт|аит|кор|бил|тус|кал|ен|енгизил)(?:ды|ди|ты|ти|ган|ген|кан|кен|ады|еди|иды|иди|атын|етин|итын|итин|ып|ип|п|мак|мек|са|се|у|уга|уге|ама|еме|ыпты|ипти|май|мей|маи|меи|сын|син)\p{L}*$/u,
  // Russian: делать, давать, брать, идти, стать, мочь, хотеть, иметь, быть, находиться, получать, начать, считать
  /^(?:(?:с)?дела|да(?:ва|ст|дут|ют|ет|л)|бер|бра|взя|ид|ше|приш|пойд|стан|ста(?:л|н|ть)|мож|мог|хоч|хот|име|буд|наход|полуя|получ|начина|начн|счита|держ|бывае|происход|случ|появ|оказ|остал)\p{L}{0,7}$/u,
  /^(?:uses?|used|using|give|given|gave|giving|getting|doing|making|taking|coming|going|having|being|became|happening|trying|try|tries|tried|wants|seems?|looks?|looking|stay|stays|plans?|begin|began|set|sets|see|seen|saw)$/u,
];

/** @param folded a word */
export function isLightVerb(folded: string): boolean {
  return folded.length > 2 && patterns.some((pattern) => pattern.test(folded));
}
