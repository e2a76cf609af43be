/** Features of an open matter: decisions, money and the fate of a site are picked; secrets and words of doubt are not. */
import type { Here, MergedOf, Setting } from './setting.ts'
import { common, cue, stems } from './stems.ts'

const LONG = 80
const isMoney = cue('financ pai budget million argent fonds euros')
const isFate = cue('sera-t- que_devien avenir sort_d repreneur ferm vendu cede')
const isSite = cue('usine site repreneur emploi poste salarie avenir sort_')
const isSecret = cue(
  "secret confidentiel motus muet silence evasi s'avanc comment(?:er|aire) devoil communiqu precis divulg repond",
)
const isVague = cue(
  'angle_mort brouillard dernier_mot porte_ouverte demain camp_ suite convainc jurerai encore_faut denich hesit attendre',
)
const isDecision = cue('tranch arret decid sign(?!al|if) choisi ratifi valid feu_vert arbitr')
const isPending = cue(
  'sign(?!al|if) valid autoris permis avis feu_vert tranch arbitr decid decision option lev ratifi vot negoci discussion etud examen instrui',
)
const isNotYet = cue("(?:pas|plus|jamais|n'a|n'ont|n'est)_(?:encore|toujours) toujours_pas")
const ASKED = /^(?:qui|combien|que |quel|quand|comment)/

export function question({ data, block }: MergedOf<'question'>, here: Here, { head, article: { blocks } }: Setting) {
  const matter = data.matter ?? ''
  return {
    openMoney: isMoney(here.told),
    openFate: isFate(here.told),
    openSite: isSite(here.told),
    secret: isSecret(here.told),
    vague: isVague(here.told),
    undecided: isDecision(here.core),
    pending: isPending(here.told),
    notYet: isNotYet(here.told),
    asked: ASKED.test(here.core),
    openNumber: /\d/.test(here.told),
    matterLength: Math.min(LONG, matter.length) / (LONG / 2),
    matterInHead: Math.min(3, common(stems(matter), head)),
    // The last words of an article leave the reader with a question.
    closingWords: block >= blocks.length - 2 && here.sentence === here.block.sentences.at(-1),
  }
}
