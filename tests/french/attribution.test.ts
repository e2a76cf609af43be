import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/french/analyse.ts'
import { attributionAt } from '../../src/french/attribution.ts'

/** Who vouches for the words between brackets; null when the article itself does. */
const read = (marked: string) => {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const { reported, by } = attributionAt(analyse([marked.replace(/[[\]]/g, '')], null), 0, { start, end })
  return reported ? (by?.name ?? '?') : null
}
const table = (rows: [string, string | null][]) =>
  test.each(rows)('%s', (text, expected) => expect(read(text)).toBe(expected))

describe('somebody says so', () =>
  table([
    ['« Nous créerons [200 emplois] », promet Paul Diot.', 'Paul Diot'],
    ["La mise aux normes, que l'industriel évalue à [23 millions d'euros], attend.", 'industriel'],
    ["La direction situe l'ensemble dans une fourchette de [140 à 160 millions d'euros].", 'direction'],
    ['La CGT chiffre le surcoût à [4 millions].', 'CGT'],
    ["La direction, elle, parle d'un peu moins de [2 millions].", 'direction'],
    ['La direction assure que [200 emplois] seront créés.', 'direction'],
    ['Le ministre Paul Diot a confirmé que le site garderait [200 emplois].', 'Paul Diot'],
    ['Le site perdra [200 emplois], a indiqué le groupe.', 'groupe'],
    ['Selon la CFDT, [200 emplois] sont menacés.', 'CFDT'],
    ['Le site, confie un proche du dossier, perdra [200 emplois].', 'proche du dossier'],
    ["Comme l'a annoncé le ministre, [200 emplois] seront créés.", 'ministre'],
    ['[200 emplois] seront créés, se félicite la maire.', 'maire'],
    ['Le coût, estimé par la Région à [3 millions], grimpe.', 'Région'],
    ['De source syndicale, [200 emplois] seraient menacés.', 'source syndicale'],
    ['Aux dires du préfet, [200 emplois] sont menacés.', 'préfet'],
    ["De l'avis des experts, [200 emplois] sont menacés.", 'experts'],
    ["La note atteint [3 800 euros], d'après les calculs de la fédération.", 'calculs de la fédération'],
    ["un marché évalué à [11 millions d'euros] par une source proche du dossier", 'source proche du dossier'],
    ['La direction évoque [400 emplois] chez ses sous-traitants.', 'direction'],
    ['Le maire a fait état de [quinze licenciements].', 'maire'],
    ['Le site, confie un proche du dossier, qui a vu les chiffres, perdra [200 emplois].', 'proche du dossier'],
    ['La CFDT avance le chiffre de [120 départs].', 'CFDT'],
    ['La CGT parle de [30 suppressions].', 'CGT'],
    ["74 millions selon le groupe mais [58 millions] d'après la notice.", 'notice'],
    ["Il garderait [126 postes], voire une centaine d'après l'expert.", null],
    ['[30 postes] seront supprimés, dit-on à Lyon.', '?'],
    ['Bercy nous avait assuré que [2 millions] suffiraient.', 'Bercy'],
    ["Le préfet m'assure que [200 emplois] seront créés.", 'préfet'],
    ["L'aide [ne sera pas renouvelée], a tranché le conseil municipal.", 'conseil municipal'],
    ['Le bail [sera prolongé], ont décidé les élus.', 'élus'],
    ["L'accord, dit-on chez le sous-traitant, [sera reconduit].", '?'],
    ['Anne Roy préside le pôle. Le bail [sera prolongé], a-t-elle toutefois fait savoir.', 'Anne Roy'],
    ['Anne Roy préside le pôle. Le bail [sera prolongé], a-t-elle aussi promis.', 'Anne Roy'],
    // Somebody's words, nobody knows whose.
    ['On leur a dit que [200 emplois] partiraient.', '?'],
    ['Le maire a confié à ses élus que [200 emplois] partiraient.', 'maire'],
  ]))

describe('the article says so', () =>
  table([
    ['« Le compte n’y est pas », juge Paul Diot, qui emploie [douze personnes].', null],
    ['« Le compte n’y est pas », juge Paul Diot, patron d’un atelier de [douze personnes].', null],
    ['Aucun départ ne sera sec, jure le siège, qui [s’oblige à dépolluer].', null],
    ['Le site perdra [200 emplois].', null],
    ['La direction assure le suivi de [200 emplois].', null],
    ["L'aide [ne sera pas renouvelée], et le conseil a tranché un autre point.", null],
    ['Le maire décide de [prolonger le bail].', null],
    // Money lent, speech that names no number.
    ["La Région avance [6 millions d'euros].", null],
    ["Le maire évoque l'usine et [l'atelier].", null],
    ["L'aide a bien servi, mais rien ne dit qu'[elle survivra] à l'été.", null],
    ["Le repreneur, qui promettait 50 embauches, n'en a signé que [8 embauches].", null],
    ['Selon la CGT, un dépôt fermerait, ce que la mairie [ne confirme pas].', null],
    ["Personne n'a confirmé que [200 emplois] partiraient.", null],
    ['Le chantier, repris à la barre du tribunal, garde [200 emplois].', null],
    ['Le chantier, promis à la ferraille, garde [200 emplois].', null],
    ["L'Etat a confié à l'agence [30 millions d'euros].", null],
    ['Paul Diot, qui a beaucoup parlé, a perdu [200 emplois].', null],
  ]))
