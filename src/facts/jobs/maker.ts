/** Firms by what they make or where they are from: « le verrier », « un mégissier ». */
import { isUpper, latin } from '../../french/latin.ts'
import { isPersonNoun } from '../../french/names.ts'
import type { TextBlock } from '../../french/types.ts'
import { isNoun, nouns } from '../words.ts'
import { NO_TRADE } from './words.ts'

/** Firms by what they make or where they are from: « le verrier », « l'américain », « un mégissier ». */
const MAKER = latin(
  /^(?!bois|mois|relais|palais|désormais|trois|jama|train|terrain|soutien|bien|lien|maintien|entretien|quotidien|main|demain|pain|gain|grain|bassin|délai|désor|tiers?$|dernier|premier|plein|sous|citoyen|moyen)(?:\p{Ll}{2,}(?:ier|iste|eur|eron|ien|ois|ais|ain|éen|and)|belge|suisse|turc|espagnol|breton|russe|tchèque|slovaque|grec|basque)$/u,
)
const NO_MAKER = nouns(
  'mobilier immobilier foncier financier grenier panier gibier fumier sentier osier levier grand stand brigand marais harnais frais tournois erreur odeur ardeur épaisseur ampleur facteur valeur secteur ancien certain prochain européen humain employeur français chiffre pilote ministre président gouvernement tribunal juge bonheur honneur malheur cœur leader défi quartier métier papier chantier dossier courrier escalier calendrier collier palier clavier atelier dernier prochain humain lendemain terrain refrain parrain souverain capitaine intérieur extérieur supérieur inférieur meilleur majeur mineur bailleur jeudi liste piste touriste joueur journaliste économiste analyste artiste syndicaliste conférencier plombier cavalier écolier banlieusard',
)
const ARTICLE = /^(?:le|l'|un|du|au)$/

/** Whether a firm stands at a token, named by its trade or nationality. */
export function isMaker({ tokens, text }: TextBlock, i: number): boolean {
  const token = tokens[i]!
  return (
    ARTICLE.test(tokens[i - 1]?.form ?? '') &&
    MAKER.test(token.form) &&
    !isUpper(text[token.start]) &&
    !isNoun(token, NO_MAKER) &&
    !isNoun(token, NO_TRADE) &&
    !isPersonNoun(token.form)
  )
}
