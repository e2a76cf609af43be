/** Idioms of sites and firms, as data: what verbs say with words of their own. */
import type { Change } from '../words.ts'

/**
 * Whom the words must speak of: `any` when they say it by themselves (« dépose le bilan »), `who` their subject, `what` the
 * object, the subject of the passive or what stands after `lead`, `either` one of both; each a site, a firm or a name. `site`:
 * the subject is no mere name, for names « voient le jour » that are a child's. `works`: `what` without names, for people
 * « tournent la page » of whoever they like; `built`: a place, for « renonce à » a firm is about buying it. `plant`: the subject has machines (« l'usine se tait »; a firm only keeps silent).
 * `bare`: of any subject, when nothing follows that is done (« la tranche a cessé de produire en juin », not « le pays a cessé
 * de produire du blé »).
 */
export type Needs = 'any' | 'who' | 'what' | 'works' | 'either' | 'built' | 'site' | 'plant' | 'bare'

export interface Idiom {
  readonly change: Change
  readonly needs: Needs
  /** Words in order, each with its alternatives; the first may stand a little further off. */
  readonly words: readonly ReadonlySet<string>[]
  /** What introduces the site or firm after the words. */
  readonly lead: ReadonlySet<string>
  /** Said with a negation that denies nothing: « ne tournera plus ». */
  readonly negated: boolean
}

/** change, needs, verbs = words + what introduces the site; `ne` when a negation is part of it. */
const LIST = `
closed either baisser|tirer = rideau + sur|de
closed what mettre = clé|clef sous porte + de|du|d'|des
closed any mettre = clé|clef
closed what être = fini|terminé + pour|de|du|d'
closed who fermer|clore|refermer = ses|leurs portes
closed who fermer = boutique
closed who plier|fermer = bagage|bagages|malles
closed who faire = ses valises|bagages|cartons
closed what mettre|remettre|placer|maintenir = en sommeil|veille|hibernation
closed what mettre|placer|maintenir = sous cocon|cloche
closed any mettre = cocon
closed what mettre|remettre = à l' arrêt
closed what mettre = à l'arrêt
closed who être|rester|demeurer|tomber = à l' arrêt
closed what mettre = fin|terme + à|au|aux
closed what rayer = de la carte
closed what tirer = trait + sur
closed what sonner = glas + de|du|d'
closed who jeter = éponge
closed who baisser = pavillon
closed who rendre = âme
closed any mettre = paillasson
closed who cesser|arrêter|finir|stopper = de produire|tourner|fonctionner|broyer|rouler|fabriquer
closed bare cesser|arrêter = de produire
closed any cesser = activité
closed any cesser|arrêter|stopper = production
closed who menacer|promettre|vouer|condamner = de|à fermeture|disparition|liquidation|démantèlement|casse|démolition
closed who vivre = ses|leurs derniers|dernières jours|heures|semaines|mois
closed who tourner|produire|fonctionner = plus ne
closed who évacuer|libérer|quitter = lieux
closed who vivre = ses|leurs derniers|dernières instants|moments|mois
closed plant taire =
closed plant tourner|fonctionner|produire|démarrer|sonner = pour la dernière fois
closed site tirer = révérence
closed site rendre = armes
closed site passer = à trappe
closed site finir|terminer|partir = à casse|ferraille|rebut
closed site tomber|plonger|entrer = sommeil|hibernation|léthargie
closed site survivre = ne
closed plant cracher|couler|sortir|produire|livrer|tisser|assembler|laminer|embouteiller = sa|son|ses|leur|leurs dernière|dernier|dernières|derniers coulée|tonne|bobine|pièce|bouteille|mètre|rouleau|lingot|voiture|moteur|pneu|tôle
closed works dire = adieu + à|au|aux
closed works faire = croix + sur
closed built renoncer = + à|au|aux
closed built geler|suspendre|abandonner|enterrer|annuler|ajourner|stopper|interrompre|arrêter|retirer = projet|projets|chantier|plans + de|du|d'|des
opened built relancer|ressusciter|dégeler|réactiver|ranimer = projet|projets|chantier + de|du|d'|des
closed built tourner = le dos + à|au|aux
closed works faire = deuil + de|du|d'|des
closed works tourner = page + de|du|d'|des
closed works faire = adieux + à|au|aux
closed works arrêter = frais + de|du|d'|à|au
closed works couper = courant|gaz + à|au|aux
extended who pousser|repousser = murs
extended who doubler|tripler|quadrupler = de taille|volume
extended who faire = peau neuve
extended site offrir = lifting|jouvence|jeunesse|agrandissement|extension|toilettage
extended site prendre = aises
extended what remettre = à neuf
kept site échapper = fermeture|couperet|casse|démolition|démantèlement
kept site sauver = peau
kept site passer = gouttes
kept site rester|maintenir = vie
closed works mettre = en pause
sold either prendre = contrôle + de|du|d'
sold what mettre = la main + sur
sold what faire = main basse + sur
sold what jeter = son|leur dévolu + sur
sold who changer = de mains|main|propriétaire|propriétaires|actionnaire|pavillon|giron
sold who passer|basculer|tomber = sous pavillon|contrôle|bannière
sold who passer|basculer|tomber|entrer|revenir|rester = sous le|la contrôle|pavillon|bannière|coupe|houlette
sold who passer|tomber = aux|entre mains
sold who passer|tomber = entre les mains
sold who entrer|tomber|passer|rejoindre|intégrer|revenir = giron|escarcelle
sold who rejoindre = le groupe|géant
opened what mettre = en place
sold who passer|tomber = dans les mains|rets|filets
sold who devenir = filiale
sold site échoir = à|au|aux
sold works reprendre|remettre|récupérer = clés|clefs + de|du|d'|des
sold who trouver = repreneur|preneur|acquéreur|acheteur
sold what porter = acquéreur|acquéreurs|candidat|candidats + de|du|d'|des|à
sold what mettre|remettre = en vente
sold who être|rester = à vendre|reprendre|céder
sold what emparer|séparer|délester|défaire|désengager|débarrasser|dessaisir = + de|du|d'|des
opened who ouvrir|rouvrir = ses|leurs portes
opened who poser = ses|leurs valises|cartons|bagages|établis|outils|machines|meubles|métiers|fours|presses|moules|cuves
opened who planter = sa|ses|leur|leurs tente|tentes
opened site prendre = racine
opened site jeter = ancre
opened site sortir = naphtaline|sommeil|torpeur|léthargie|hibernation|formol
opened works sortir|tirer = naphtaline|sommeil|torpeur|léthargie|hibernation|formol
opened site renaître|resurgir|revivre = cendres
opened site revenir = à la vie
opened works ramener|rappeler = à la vie
opened works redonner|rendre = vie|souffle + à|au|aux
opened plant tourner|fonctionner|produire = nouveau
opened who élire = domicile
opened who prendre = quartiers
opened any poser = pierre
opened what donner = coup de pioche|pelle|pelleteuse + de|du|d'
opened what couper = ruban + de|du|d'
opened what mettre|remettre = en service|route|marche|production|fonctionnement
opened site entrer|rentrer = en service|activité|production|fonctionnement|exploitation
opened site sortir = terre
opened site voir = jour
opened what choisir|retenir|préférer = + pour
opened what doter|hériter|équiper = + de|du|d'
opened what investir|injecter = dans + un|une|deux|trois
opened who reprendre = du service
opened who reprendre|retrouver = vie
opened site être|devenir = opérationnel|opérationnelle
insolvent any déposer = bilan
insolvent who faire = faillite
insolvent who être|passer|comparaître|finir|atterrir|aller|échouer = tribunal de commerce
insolvent what placer|mettre = sous la protection
insolvent who placer|réfugier|mettre|abriter = sous la protection
moved who prendre = la route|direction + de|du
moved who prendre = le chemin + de|du
moved who traverser|passer = la frontière
`

const alternatives = (word: string) => new Set(word.split('|'))

/** Verb lemma → its idioms. */
export const IDIOMS = new Map<string, Idiom[]>()
for (const line of LIST.trim().split('\n')) {
  const [head, tail] = line.split(' =') as [string, string]
  const [change, needs, verbs] = head.split(' ') as [Change, Needs, string]
  const [words = '', lead = ''] = tail.split('+').map(part => part.trim())
  const list = words.split(' ').filter(Boolean)
  const idiom: Idiom = {
    change,
    needs,
    words: list.filter(word => word !== 'ne').map(alternatives),
    lead: alternatives(lead),
    negated: list.includes('ne'),
  }
  for (const verb of verbs.split('|')) {
    const known = IDIOMS.get(verb)
    if (known) known.push(idiom)
    else IDIOMS.set(verb, [idiom])
  }
}
