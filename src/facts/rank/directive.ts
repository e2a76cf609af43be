/** Features of a directive: what an authority imposes, early and about money, before what a union claims. */
import type { Here, MergedOf, Setting } from './setting.ts'
import { cue, fold } from './stems.ts'

const areStaff = cue('cgt cfdt fo(?![a-z]) syndica salarie intersyndicale riverain association elu')
const areElected = cue('region conseil prefet maire collectivit')
const isState = cue('etat ministre gouvernement commission bercy')
const isForced = cue('exig impos oblig enjoin somm mis_en_demeure mise_en_demeure charg interdi doi devr')
const isPaid = cue('euro million milliard financ cofinanc cotis rembours')
const isReturn = cue('contrepartie en_echange en_retour a_condition')
const LONG = 80

export function directive({ data, block }: MergedOf<'directive'>, here: Here, { body }: Setting) {
  const issuer = fold(data.issuer ?? '')
  const addressee = fold(data.addressee ?? '')
  return {
    addressed: data.addressee !== null,
    toState: isState(addressee),
    byStaff: areStaff(issuer),
    byRegion: areElected(issuer),
    forced: isForced(here.core),
    ofMoney: isPaid(fold(data.action ?? here.told)),
    inReturn: isReturn(here.told),
    actionLength: Math.min(LONG, (data.action ?? '').length) / (LONG / 2),
    earlyDirective: block <= body + 3,
  }
}
