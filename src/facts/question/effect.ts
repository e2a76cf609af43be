/**
 * Questions asked for effect, or to introduce what everybody may know: « Qui ne connaît le couteau de Thiers ? », « Faut-il
 * rappeler que… ? », « Qu'est-ce qu'un train-tram ? » One small pattern for each word that a question begins with: a page
 * compiles those it needs.
 */
const FIRST = /^[«"\s-]*(?:(?:et|mais|or|alors|car|d'ailleurs),? )?(\p{L}+(?:['-]\p{L}+)*)/u

const QUI =
  /^ (?:(?:ne|s'en (?:étonnera|étonne|plaindra|offusquera|soucie|souvient|émeut)|a dit|aurait|eût|dit mieux|pouvait|mieux|oserait|voudrait|croit|croirait|se souvient|peut croire)(?!\p{L})|n'|l'eût)/u
const QUEL = /^ (?:\S+ n[e'] ?|(?:autre|plus)(?!\p{L}))/u
const NEEDED = /^ (?:besoin|utile|nécessaire)(?!\p{L})/u

/** What must follow the first word. */
const EFFECTS: ReadonlyMap<string, RegExp> = new Map([
  [
    'faut-il',
    /^ (?:encore |vraiment |le |la |y |s'en |s'|en |donc )*(?:rappeler|préciser|souligner|ajouter|dire|redire|étonner|voir|insister|présenter|revenir|chercher)(?!\p{L})/u,
  ],
  ['est-il', NEEDED],
  ['est-ce', /^ (?:besoin|utile|nécessaire|un hasard|le (?:fait du )?hasard|à dire)(?!\p{L})/u],
  ['quel', QUEL],
  ['quelle', QUEL],
  ['qui', QUI],
  [
    'comment',
    /^ (?:ne|en est-on|expliquer|résister|oublier|nier|mieux|imaginer|croire|rester|(?:ça|cela) (?:marche|fonctionne)|fonctionne)(?!\p{L})/u,
  ],
  ['quoi', /^ de (?:plus|mieux|neuf)(?!\p{L})/u],
  ['que', /^ (?:demander|penser|dire|serai(?:t|ent))(?!\p{L})/u],
  ['a-t-on', /^ déjà(?!\p{L})/u],
  ['ne', /^ (?:dit|parle)-t-on pas(?!\p{L})/u],
  ['à', /^ (?:quoi bon|quoi (?:sert|ressemble))(?!\p{L})/u],
  ["qu'est-ce", /^ (?:qu'une?(?!\p{L})|que (?:c'est|le|la|les)(?!\p{L})|que l')/u],
  ["c'est", /^ quoi(?!\p{L})/u],
  ["d'où", /^ vient(?!\p{L})/u],
  ['peut-on', /^ (?:rêver|imaginer)(?!\p{L})/u],
])
/** « N'est-il pas temps de… ? » */
const IS_NOT = /^n(?:e |')\p{L}+-(?:t-)?(?:il|ce|elle|on|ils|elles) (?:pas|point)(?!\p{L})/u

/** « Fallait-il vendre ? », « Y avait-il un autre choix ? »: what is done was done. */
const WAS = /^(?:y )?\p{L}*(?:['’]\p{L}+)?(?<!r)(?:ait|aient)-(?:ils?|elles?|on|ce)(?!\p{L})/u

/** Whether a question, in lower case, is asked for effect. */
export function isForEffect(question: string): boolean {
  const first = FIRST.exec(question)
  const word = first?.[1]
  if (!first || word === undefined) return false
  if (word.startsWith('n') && IS_NOT.test(question.slice(first[0].length - word.length))) return true
  if (WAS.test(question.slice(first[0].length - word.length))) return true
  return EFFECTS.get(word)?.test(question.slice(first[0].length)) ?? false
}
