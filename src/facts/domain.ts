/** Whether a text is about industry, the economy or policy: outside it, « demander », « rester à » and « recruter » mislead. */
import type { AnalysedText } from '../french/types.ts'
import { isNoun, nouns } from './words.ts'

const INSIDE = nouns(
  'usine industrie industriel industrielle salarié emploi entreprise groupe production producteur investissement million milliard euro filière ministre ministère économie économique pme start-up fabricant équipementier site atelier ligne capacité marché client fournisseur commande contrat chiffre bénéfice actionnaire repreneur région état gouvernement subvention programme dispositif plan syndicat direction énergie électricité aéronautique automobile ferroviaire pôle recherche innovation export exportation technologie tonne logistique usage aciérie fonderie papetier coopérative laboratoire réacteur parc chantier concession ademe bercy bpifrance',
)
const OUTSIDE = nouns(
  'match matches équipe joueur joueuse club championnat but buteur entraîneur coach stade ligue tournoi finale demi-finale arbitre supporter maillot coupe victoire défaite cycliste tennis rugby football handball basket mi-temps sélectionneur attaquant gardien film roman album concert festival spectacle comédien comédienne acteur actrice chanteur chanteuse chanson musée exposition théâtre scène écrivain livre lecteur galerie peintre danse orchestre gendarme pompier automobiliste collision blessé victime suspect garde conducteur incendie cambriolage kermesse brocante bénévole écolier paroisse messe randonnée pétanque loto carnaval',
)

/** True unless words of sport, culture or local news clearly outnumber those of the economy. */
export function inField(text: AnalysedText): boolean {
  const known = decided.get(text)
  if (known !== undefined) return known
  const here = isInside(text)
  decided.set(text, here)
  return here
}

/** Asked for directives and for the other kinds that need it. */
const decided = new WeakMap<AnalysedText, boolean>()

function isInside(text: AnalysedText): boolean {
  let inside = 0
  let outside = 0
  for (const block of text.blocks)
    for (const token of block.tokens) {
      if (token.kind !== 'word') continue
      if (isNoun(token, INSIDE)) inside++
      else if (isNoun(token, OUTSIDE)) outside++
    }
  return outside < 2 || outside <= inside
}
