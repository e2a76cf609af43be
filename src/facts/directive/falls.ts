/** What falls to somebody: « il revient à l'Etat de trancher », « c'est à la région de payer », « ordre a été donné aux préfets de geler ». */
import { ahead, firstFrom } from '../../french/offsets.ts'
import { isAdverb, isVerb } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { isAnimate, isPublic } from './animate.ts'
import { actionAfter, type Directive, finiteAfter, infinitiveAfter } from './find.ts'
import { toldAt, toldBetween } from './parties.ts'

/** « de trancher » right after whom it falls to, adverbs and commas between; -1 when something else follows. */
const deedAfter = (block: TextBlock, told: Span): number => {
  const { tokens } = block
  let at = firstFrom(tokens, told.end)
  while (isAdverb(tokens[at]) || /^(?:[,"»]|maintenant)$/.test(tokens[at]?.form ?? '')) at++
  return /^d[e']$/.test(tokens[at]?.form ?? '') ? infinitiveAfter(tokens, at) : -1
}

/** Token after a verb and its adverbs: « il faut aussi, dès lors, que ». */
const que = (tokens: readonly Token[], verb: number): number => {
  let at = verb + 1
  while (isAdverb(tokens[at]) || /^(?:bien|maintenant|enfin)$/.test(tokens[at]?.form ?? '')) at++
  return at
}

/** Whose turn it is after « au tour » at token `i`, when it is a public body's. */
const turnOf = (block: TextBlock, i: number, told: Span): Span | null => {
  const { tokens } = block
  const contracted = /^(?:du|des)$/.test(tokens[i + 2]?.form ?? '')
  const whose = { start: tokens[i + 3]?.start ?? told.start, end: told.end }
  return (contracted || /^d[e']$/.test(tokens[i + 2]?.form ?? '')) && whose.end > whose.start && isPublic(block, whose)
    ? whose
    : null
}

/** Directives that fall to somebody in one sentence. */
export const fallsIn = (block: TextBlock, { first, last }: Sentence): Directive[] => {
  const { tokens } = block
  const found: Directive[] = []
  const add = (trigger: number, action: number, addressee: Span | null, implicit: boolean) => {
    if (action > 0) found.push({ force: 'obligation', trigger, action, issuer: null, addressee, implicit })
    return action > 0
  }
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    const next = tokens[i + 1]?.form ?? ''
    // « à charge pour les candidats de boucler »
    if (token.form === 'charge' && next === 'pour' && tokens[i - 1]?.form === 'à') {
      const phrase =
        phraseAt(block, i + 2) ??
        (/^(?:lui|eux|elles?)$/.test(tokens[i + 2]?.form ?? '') ? (tokens[i + 2] as Token) : null)
      if (phrase) add(i, actionAfter(tokens, i + 3, last), phrase, true)
      continue
    }
    // « à la direction de trouver un accord », « charge à la région de payer », « c'est à l'Etat de payer »
    // « c'est maintenant à l'Etat de payer »
    const be = isAdverb(tokens[i - 1]) || tokens[i - 1]?.form === 'maintenant' ? i - 2 : i - 1
    const opens =
      /^(?:est|sera)$/.test(tokens[be]?.form ?? '') ||
      i === first ||
      (tokens[i - 2]?.form === 'charge' && isAdverb(tokens[i - 1])) ||
      /^(?:[;:"«]|charge|est|sera)$/.test(tokens[i - 1]?.form ?? '')
    if (opens && /^(?:à|aux?)$/.test(token.form)) {
      const copula = /^(?:est|sera)$/.test(tokens[be]?.form ?? '')
      if (copula && !/^(?:c'|ce)$/.test(tokens[be - 1]?.form ?? '')) continue
      const told = toldAt(block, i)
      // « au tour de l'Etat de payer »: of a power; that of rivals only tells what they do.
      const turn = next === 'tour' ? told && turnOf(block, i, told) : null
      if (turn) add(i, deedAfter(block, turn), turn, true)
      else if (next !== 'tour' && told && isAnimate(block, told)) add(i, deedAfter(block, told), told, true)
      continue
    }
    // « ordre a été donné aux préfets de geler », « obligation est faite à la direction de payer »
    if (
      /^(?:ordre|consigne|instruction|obligation|injonction|interdiction|mandat|mission|demande|défense)s?$/.test(
        token.form,
      ) &&
      (isVerb(tokens[i + 1], 'être', 'avoir') || /^(?:lui|leur)$/.test(next))
    ) {
      const given = ahead(
        tokens,
        i + 2,
        i + 6,
        /^(?:donnée?s?|faite?s?|passée?s?|intimée?s?|confiée?s?|adressée?s?|venue?s?)$/,
      )
      const colon = given > 0 && tokens[given + 1]?.form === ':' ? given + 1 : -1
      // « la consigne est passée : ne plus acheter en Chine »
      const action = colon > 0 ? infinitiveAfter(tokens, colon) : given > 0 ? actionAfter(tokens, given + 1, last) : -1
      const clitic = /^(?:lui|leur)$/.test(next) ? (tokens[i + 1] as Token) : null
      add(i, action, clitic ?? (action > 0 ? toldBetween(block, given + 1, action) : null), true)
      continue
    }
    // « il est fait obligation aux exploitants de clôturer leurs bassins »
    if (
      token.form === 'fait' &&
      /^(?:obligation|interdiction|défense|injonction|devoir)$/.test(next) &&
      tokens.slice(Math.max(first, i - 4), i).some(({ form }) => form === 'il')
    ) {
      const action = actionAfter(tokens, i + 2, last)
      add(i, action, action > 0 ? toldBetween(block, i + 2, action) : null, true)
      continue
    }
    // « engagement a été pris de rouvrir la ligne », « la promesse a été faite de »
    if (/^(?:engagement|promesse|serment)$/.test(token.form) && isVerb(tokens[i + 1], 'être', 'avoir')) {
      const taken = ahead(tokens, i + 2, i + 5, /^(?:prise?|faite?|donnée?)$/)
      const action = taken > 0 ? actionAfter(tokens, taken + 1, Math.min(last, taken + 6)) : -1
      if (action > 0)
        found.push({ force: 'commitment', trigger: i, action, issuer: null, addressee: null, implicit: false })
      continue
    }
    // « il est de la responsabilité de l'exploitant de dépolluer »
    if (
      isVerb(token, 'être') &&
      next === 'de' &&
      /^(?:responsabilité|devoir|ressort|rôle|mission)$/.test(tokens[i + 3]?.form ?? '') &&
      tokens.slice(Math.max(first, i - 2), i).some(({ form }) => form === 'il')
    ) {
      const told = tokens[i + 4]?.form === 'de' ? phraseAt(block, i + 5) : phraseAt(block, i + 4, true)
      if (told)
        add(
          i,
          deedAfter(block, told),
          told.start === tokens[i + 4]?.start ? { start: tokens[i + 5]?.start ?? told.start, end: told.end } : told,
          false,
        )
      continue
    }
    // « il revient désormais à l'Etat de trancher », « il est de la responsabilité des Etats de »
    if (
      isVerb(token, 'revenir', 'appartenir', 'incomber', 'échoir') &&
      tokens.slice(Math.max(first, i - 3), i).some(({ form }) => form === 'il')
    ) {
      const clitic = /^(?:lui|leur|nous)$/.test(tokens[i - 1]?.form ?? '') ? (tokens[i - 1] as Token) : null
      const at = isAdverb(tokens[i + 1]) && tokens[i + 1]?.form !== 'au' ? i + 2 : i + 1
      // « c'est au vendeur qu'il revient de dépolluer »
      const before = /^d[e']$/.test(tokens[at]?.form ?? '')
        ? ahead(tokens, Math.max(first, i - 9), i, /^(?:à|aux?)$/)
        : -1
      const told = clitic ?? toldAt(block, before > 0 ? before : at)
      if (!told) continue
      for (let k = at; k < i + 14 && k < last; k++) {
        const action = /^d[e']$/.test(tokens[k]?.form ?? '') ? infinitiveAfter(tokens, k) : -1
        if (add(i, action, told, false)) break
      }
      continue
    }
    // « il faut que l'Etat finance »
    if (
      isVerb(token, 'falloir') &&
      !/^fallu$/.test(token.form) &&
      /^qu[e']$/.test(tokens[que(tokens, i)]?.form ?? '')
    ) {
      const addressee = phraseAt(block, que(tokens, i) + 1)
      if (addressee && isAnimate(block, addressee)) add(i, finiteAfter(tokens, i + 1, last), addressee, false)
    }
  }
  return found
}
