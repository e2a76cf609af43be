import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/french/normalise.ts'
import { findQuotes } from '../../src/french/quotes.ts'
import { splitSentences } from '../../src/french/sentences.ts'

/** The sentences of a text, as they stand in it. */
function split(text: string): string[] {
  const norm = normalise(text)
  return splitSentences(norm, findQuotes(norm)).map(({ start, end }) => text.slice(start, end))
}

/** `‖` marks a boundary where a space stands in the text, `¦` one where nothing does. */
const CASES: Record<string, string[]> = {
  'plain stops': [
    'Le site ferme.‖Les salariés manifestent.',
    'Un plan ?‖Non, deux.',
    'Quelle reprise !‖Tous les carnets sont pleins.',
    'Une phrase sans point',
    'Il reste 12 postes.‖3 sont pourvus.',
    "Fin en 2014.‖À terme, tout change.‖Et l'Etat suit.",
  ],
  'titles and abbreviations': [
    'M. Roux et Mme Petit ont signé.‖MM. Blanc et Noir aussi.',
    'Me Girard plaide.‖Le Dr. Faure témoigne.',
    "L'art. 4 du décret n. 12 s'applique.‖Le reste attend.",
    'La fig. 3 et la p. 12 le montrent.‖Rien de plus.',
    'Les Ets. Morel et la Sté. Vidal fusionnent.‖Le marché applaudit.',
    'Réunion le 4 sept. prochain.‖Le lieu est secret.',
    'Le prix est de 3 Mds.‖Le groupe le paiera.',
    'Soit 12 M. Le reste viendra des régions.'.replace('M. ', 'M.‖'),
    'Des vis, des écrous, etc.‖Le stock est plein.',
    'Des clients (SNCF, EDF, etc.) attendent.‖Les autres aussi.',
  ],
  'initials and dotted acronyms': [
    'J.-C. Brun dirige le groupe.‖Il a 50 ans.',
    "P. Leroy et J. F. Colin l'ont fondé.‖Il emploie 20 personnes.",
    "L'U.E. doit choisir.‖Elle hésite.",
    "La décision vient de l'U.E.‖Les ministres la saluent.",
    'Le p.-d.g. démissionne.‖Son adjoint reste.',
    'Il préfère le plan B.‖Les élus le suivent.',
  ],
  'numbers, addresses, names with a mark': [
    'Il emploie 1.250 personnes.‖Il en cherche 30.',
    'La version 2.0 arrive.‖Elle coûte 1,5 M€.',
    'Voir www.exemple.fr.‖Le site est neuf.',
    'Le fichier plan.pdf circule.‖Les syndicats le lisent.',
    'Le groupe Yahoo! embauche.‖Il investit aussi.',
    'Yahoo! France recrute.‖Elle cherche 10 ingénieurs.',
    'Le numéro 1. mondial recule.'.replace('1. ', '1 '),
    'Trois axes : 1. Innover, 2. Former, 3. Exporter.‖Le reste suivra.',
    'Rendez-vous à 9h30.‖Le débat durera 2 h.',
    "La Région met 14 millions et l'Etat 6,5.‖Les frais restent exclus.",
  ],
  'glued stops': [
    'Les régions paient.¦Le reste attend.',
    'Quel succès !¦Tous sont venus.',
    'Le site compte 30 salariés.¦L’an dernier, ils étaient 40.',
    'Le bilan est « bon ».¦La suite dépend du marché.',
  ],
  ellipses: [
    'Un rachat…‖Et des doutes.',
    'La CGT, FO, la CFDT… Tous sont contre.‖La direction persiste.',
    "Il hésite... puis signe.‖L'affaire est faite.",
    "Il a dit non...‖L'affaire est close.",
  ],
  brackets: [
    'L’usine (fermée en 2009. Lire page 4) rouvre.‖Le maire est ravi.',
    '(Lire aussi notre dossier p. 12.)‖Le débat continue.',
    'Le groupe (1 200 sal.) recrute.‖Il forme aussi.',
    'Le site ferme (voir plus bas).‖Un autre ouvre.',
  ],
  'quotations that the sentence goes on after': [
    '"Nous sommes prêts. Les clients attendent", assure le directeur.‖Il signera en mai.',
    '« Il faut investir ! Et vite », plaide-t-elle.‖Le conseil a dit oui.',
    '"Est-ce trop tard ?" demande un élu.‖Nul ne répond.',
    '« On perd 1 M€ par mois... C’est trop », souffle un cadre.‖Le groupe se tait.',
    'Le maire le répète : « Le site vivra. Je m’y engage. »‖Les élus applaudissent.',
    'Selon lui, "le plan est mort. Il faut en changer" pour survivre.‖Les banques hésitent.',
  ],
  'quotations that stand free': [
    '« Nous embaucherons dix personnes. »‖Le maire sourit.',
    '« Nous embaucherons.‖Nous formerons aussi. »‖Le maire sourit.',
    '"Oui."‖"Non."',
    '"Le site est rentable."‖La direction se tait.',
    'Le plan est « solide ».‖Les banques suivent.',
    'Il parle de "gâchis".‖Les élus aussi.',
  ],
}

describe('sentences', () => {
  for (const [group, cases] of Object.entries(CASES))
    test.each(cases)(`${group}: %s`, marked => {
      expect(split(marked.replaceAll('‖', ' ').replaceAll('¦', ''))).toEqual(marked.split(/[‖¦]/))
    })

  test('French spacing before marks and no-break spaces change nothing', () => {
    expect(split('« Oui\u00a0! »\u00a0Le maire sourit\u202f; il part.')).toEqual([
      '« Oui\u00a0! »',
      'Le maire sourit\u202f; il part.',
    ])
  })

  test('an unclosed quotation mark does not swallow the block', () => {
    expect(split('"Le site vivra, dit-il. Le maire sourit. La CGT attend.').length).toBeGreaterThan(1)
  })

  test('no words, no sentence', () => {
    expect(split('')).toEqual([])
    expect(split('  ')).toEqual([])
  })
})
