import { describe, expect, test } from 'vitest'
import { findRenewal } from '../../src/facts/renewal.ts'
import { analyse } from '../../src/french/analyse.ts'
import { articleOf } from './articles.ts'

const article = articleOf([])
const find = (text: string) => findRenewal(analyse([text], article.published), article)

/** Core, duration or last day, outcome, subject. Published on 10 May 2016. */
const read = (text: string) =>
  find(text).map(({ core, data }) => [text.slice(...core), data.duration ?? data.until, data.outcome, data.subject])

const HITS: [string, unknown[]][] = [
  [
    'Le bail porte sur neuf ans, reconductibles une fois.',
    [['porte sur neuf ans, reconductibles', 'P9Y', 'renewed', 'bail']],
  ],
  [
    'Le port a signé deux contrats. Le premier porte sur trois ans, renouvelable. Le second expirera fin 2021.',
    [
      ['porte sur trois ans, renouvelable', 'P3Y', 'renewed', 'deux contrats'],
      ['expirera fin 2021', '2021-12-31', 'ended', 'deux contrats'],
    ],
  ],
  [
    "L'activité du site est garantie jusqu'à fin 2018.",
    [["est garantie jusqu'à fin 2018", '2018-12-31', 'renewed', 'activité du site']],
  ],
  ['La production est assurée jusqu’en 2020.', [['est assurée jusqu’en 2020', '2020-12-31', 'renewed', 'production']]],
  [
    "Le ministre leur a confirmé que leur convention courrait bien jusqu'au 31 mars 2018.",
    [["courrait bien jusqu'au 31 mars 2018", '2018-03-31', 'renewed', 'convention']],
  ],
  ["L'accord reste valable jusqu'en 2019.", [["reste valable jusqu'en 2019", '2019-12-31', 'renewed', 'accord']]],
  ['Le préfet accorde un répit de six mois à la tannerie.', [['répit de six mois', 'P6M', 'renewed', 'tannerie']]],
  ['Le ministre décrète un moratoire de deux ans.', [['moratoire de deux ans', 'P2Y', 'renewed', 'moratoire']]],
  ["L'aide est portée de deux à trois ans.", [['est portée de deux à trois ans', 'P3Y', 'renewed', 'aide']]],
  [
    'La durée du contrat passe de trois à cinq ans.',
    [['passe de trois à cinq ans', 'P5Y', 'renewed', 'durée du contrat']],
  ],
  ["Le contrat n'ira pas à son terme.", [["n'ira pas à son terme", null, 'ended', 'contrat']]],
  ['Le programme est reconduit sans rallonge.', [['est reconduit', null, 'renewed', 'programme']]],
  [
    'La prime à la conversion vivra un an de plus.',
    [['vivra un an de plus', 'P1Y', 'renewed', 'prime à la conversion']],
  ],
  [
    "Le Conseil d'Etat a validé la prorogation jusqu'en 2025 de la concession des barrages de la Dordogne.",
    [["prorogation jusqu'en 2025", '2025-12-31', 'renewed', 'concession des barrages de la Dordogne']],
  ],
  [
    'Le pacte automobile est reparti pour trois ans.',
    [['est reparti pour trois ans', 'P3Y', 'renewed', 'pacte automobile']],
  ],
  [
    "Bercy rallonge de deux ans la durée d'application du suramortissement.",
    [['rallonge de deux ans', 'P2Y', 'renewed', "durée d'application du suramortissement"]],
  ],
  [
    "L'accord de compétitivité, qui devait expirer en juin, courra finalement jusqu'à la fin 2018.",
    [["courra finalement jusqu'à la fin 2018", '2018-12-31', 'renewed', 'accord de compétitivité']],
  ],
  [
    "Le mandat du directeur général n'a pas été renouvelé par le conseil d'administration.",
    [["n'a pas été renouvelé", null, 'ended', 'mandat du directeur général']],
  ],
  [
    'Le PDG a été reconduit pour quatre ans à la tête du groupe.',
    [['a été reconduit pour quatre ans', 'P4Y', 'renewed', 'PDG']],
  ],
  [
    'Le fonds de revitalisation joue les prolongations.',
    [['joue les prolongations', null, 'renewed', 'fonds de revitalisation']],
  ],
  [
    "Le gouvernement maintient le dispositif jusqu'au 31 décembre 2017.",
    [["maintient le dispositif jusqu'au 31 décembre 2017", '2017-12-31', 'renewed', 'dispositif']],
  ],
  [
    'La date butoir, fixée au 30 juin, est décalée à la rentrée.',
    [['est décalée à la rentrée', '2016-09-30', 'postponed', 'date butoir']],
  ],
  [
    "L'appel à manifestation d'intérêt reste ouvert jusqu'au 15 septembre.",
    [["reste ouvert jusqu'au 15 septembre", '2016-09-15', 'renewed', "appel à manifestation d'intérêt"]],
  ],
  [
    'Le partenariat avec Renault a été renouvelé pour cinq ans.',
    [['a été renouvelé pour cinq ans', 'P5Y', 'renewed', 'partenariat avec Renault']],
  ],
  [
    'La convention collective sera dénoncée en janvier.',
    [['sera dénoncée en janvier', '2017-01-31', 'ended', 'convention collective']],
  ],
  [
    'Fin de partie pour le bonus écologique, supprimé au 1er janvier.',
    [
      ['Fin de partie pour le bonus écologique, supprimé au 1er janvier', '2017-01-01', 'ended', 'bonus écologique'],
      ['supprimé au 1er janvier', '2017-01-01', 'ended', 'bonus écologique'],
    ],
  ],
  ['Clap de fin pour le plan Ecophyto.', [['Clap de fin', null, 'ended', 'plan Ecophyto']]],
  [
    "L'aide à l'embauche s'éteint le 31 décembre.",
    [['éteint le 31 décembre', '2016-12-31', 'ended', "aide à l'embauche"]],
  ],
  ['Le moratoire sur les fermetures de classes est levé.', [['est levé', null, 'ended', 'moratoire']]],
  [
    'Le contrat de revitalisation, arrivé à son terme en mars, ne sera pas prolongé.',
    [
      ['arrivé à son terme en mars', '2016-03-31', 'ended', 'contrat de revitalisation'],
      ['ne sera pas prolongé', null, 'ended', 'contrat de revitalisation'],
    ],
  ],
  [
    'Les subventions aux pôles dureront deux années supplémentaires.',
    [['dureront deux années supplémentaires', 'P2Y', 'renewed', 'subventions aux pôles']],
  ],
  [
    'Le chômage partiel de longue durée obtient un répit de six mois.',
    [['répit de six mois', 'P6M', 'renewed', 'chômage partiel de longue durée']],
  ],
  [
    'La région a décidé de pérenniser le chèque numérique.',
    [['a décidé de pérenniser', null, 'renewed', 'chèque numérique']],
  ],
  [
    "L'exonération de charges est étendue à 2018.",
    [['est étendue à 2018', '2018-12-31', 'renewed', 'exonération de charges']],
  ],
  ['Le programme Leader+ tire sa révérence.', [['tire sa révérence', null, 'ended', 'programme Leader']]],
  [
    "La licence d'exploitation a été accordée pour dix ans de plus.",
    [['a été accordée pour dix ans de plus', 'P10Y', 'renewed', "licence d'exploitation"]],
  ],
  [
    'Les négociateurs se sont accordé un délai supplémentaire de trois semaines.',
    [['délai supplémentaire de trois semaines', 'P3W', 'renewed', 'délai']],
  ],
  ["Le dispositif expérimental sera prorogé d'autant.", [['sera prorogé', null, 'renewed', 'dispositif expérimental']]],
  [
    'La Commission donne un nouveau bail de sept ans au fonds européen.',
    [['bail de sept ans', 'P7Y', 'renewed', 'fonds européen']],
  ],
  [
    "L'Ademe remet au pot : le fonds chaleur est reconduit à l'identique.",
    [['est reconduit', null, 'renewed', 'fonds chaleur']],
  ],
  [
    "Le contrat avec la SNCF a été prolongé jusqu'en 2020.",
    [["a été prolongé jusqu'en 2020", '2020-12-31', 'renewed', 'contrat avec la SNCF']],
  ],
  [
    "Nouveau tour de piste pour le concours mondial d'innovation.",
    [['tour de piste', null, 'renewed', "concours mondial d'innovation"]],
  ],
  [
    "Le statut de zone franche expire à la fin de l'année.",
    [["expire à la fin de l'année", '2016-12-31', 'ended', 'statut de zone franche']],
  ],
  [
    "Les mesures de soutien prendront fin avec l'hiver.",
    [["prendront fin avec l'hiver", null, 'ended', 'mesures de soutien']],
  ],
  ["L'échéance a été repoussée d'un an.", [["a été repoussée d'un an", 'P1Y', 'postponed', 'échéance']]],
  [
    "Le bail de l'usine court désormais jusqu'en 2030.",
    [["court désormais jusqu'en 2030", '2030-12-31', 'renewed', "bail de l'usine"]],
  ],
  [
    "Prolongation jusqu'au 30 septembre de l'appel à projets",
    [["Prolongation jusqu'au 30 septembre", '2016-09-30', 'renewed', 'appel à projets']],
  ],
  ['Le contrat est tacitement reconduit.', [['est tacitement reconduit', null, 'renewed', 'contrat']]],
  [
    "Faute de crédits, le dispositif n'ira pas au-delà de juin.",
    [["n'ira pas au-delà de juin", '2016-06-30', 'ended', 'dispositif']],
  ],
  [
    "Le plan d'aide aux éleveurs sera remis sur les rails pour deux ans.",
    [['sera remis sur les rails pour deux ans', 'P2Y', 'renewed', "plan d'aide aux éleveurs"]],
  ],
  [
    'Le tarif de rachat a été gelé, et son régime prorogé de six mois.',
    [['prorogé de six mois', 'P6M', 'renewed', 'tarif de rachat']],
  ],
  ['Le fonds chaleur en reprend pour trois ans.', [['reprend pour trois ans', 'P3Y', 'renewed', 'fonds chaleur']]],
  ["Le dispositif vivra jusqu'en 2019.", [["vivra jusqu'en 2019", '2019-12-31', 'renewed', 'dispositif']]],
  [
    'La clôture des candidatures glisse au 30 juin.',
    [['glisse au 30 juin', '2016-06-30', 'postponed', 'clôture des candidatures']],
  ],
  ["L'échéance recule de six mois.", [['recule de six mois', 'P6M', 'postponed', 'échéance']]],
  ['Le programme restera sans lendemain.', [['restera sans lendemain', null, 'ended', 'programme']]],
  ["L'aide passe à la trappe.", [['passe à la trappe', null, 'ended', 'aide']]],
  ['Les éleveurs obtiennent un an de répit.', [['obtiennent un an de répit', 'P1Y', 'renewed', 'éleveurs']]],
  ['La concession se voit accorder dix ans de rab.', [['accorder dix ans de rab', 'P10Y', 'renewed', 'concession']]],
  ["Le crédit d'impôt reprend du service.", [['reprend du service', null, 'renewed', "crédit d'impôt"]]],
  [
    "Le bail de l'atelier, prolongé de trois ans en janvier, expirera en 2019.",
    [
      ['prolongé de trois ans', 'P3Y', 'renewed', "bail de l'atelier"],
      ['expirera en 2019', '2019-12-31', 'ended', "bail de l'atelier"],
    ],
  ],
  [
    'Fin de la récréation : la prime disparaîtra au 1er janvier.',
    [['disparaîtra au 1er janvier', '2017-01-01', 'ended', 'prime']],
  ],
  [
    'Le sursis accordé au site, de six mois, prendra fin en octobre.',
    [
      ['sursis accordé au site, de six mois', 'P6M', 'renewed', null],
      ['prendra fin en octobre', '2016-10-31', 'ended', 'sursis'],
    ],
  ],
]

const NEAR = [
  "Le carnet de commandes court jusqu'en juin.",
  "L'accord porte sur dix sites.",
  'Le four est garanti dix ans.',
  "La machine est garantie jusqu'en 2018.",
  "La route court jusqu'à la mer.",
  "Le partage du fonds n'est pas arrêté.",
  'La région vote le budget sans rallonge.',
  'Les effectifs passent de trois à cinq personnes.',
  'Le groupe renouvelle sa gamme de tracteurs.',
  "L'usine va renouveler son parc de presses.",
  'Le maire a renouvelé sa confiance à son adjoint.',
  "La ligne de métro sera prolongée jusqu'à l'aéroport.",
  "Le conseil d'administration a été renouvelé pour moitié.",
  'Les énergies renouvelables progressent de 12 %.',
  "L'entreprise a repris le site de Dunkerque.",
  "Les salariés poursuivent leur grève jusqu'à vendredi.",
  'Le groupe poursuit ses efforts de recherche.',
  "L'usine s'arrête deux semaines en août.",
  'Le contrat a été signé en 2015.',
  'Le marché tombe de 12 %.',
  'La production reprendra lundi.',
  'Le bus relie la gare au port en dix minutes de plus.',
  'Le président a rallongé son discours de dix minutes.',
  'La baisse des ventes se prolonge.',
  'Le groupe a étendu son réseau à 40 pays.',
  'Il a joué un rôle dans le projet.',
  'Le rideau est tombé sur le salon.',
  "Les discussions se poursuivent jusqu'à demain.",
  'Le ministre a reporté sa visite.',
  'Le tribunal a reporté sa décision au 3 juin.',
  'La centrale est arrêtée pour maintenance.',
  "L'équipe a remis le couvert samedi face à Nantes.",
  'Les travaux dureront deux ans.',
  'Le loyer a été suspendu pendant trois mois.',
  'Le tribunal a mis fin aux poursuites.',
  "Le programme d'investissement s'élève à 30 millions d'euros.",
  'Elle a été reconduite à la frontière.',
  'Le groupe lance un programme de trois ans.',
  'La durée de vie des batteries est prolongée de 20 %.',
  'Le train reprendra du service lundi.',
  "Le chiffre d'affaires recule de 6 %.",
  'Les ventes reculent de trois points en un an.',
  'La maison vit depuis trois ans au ralenti.',
  'Le directeur a passé trois ans de plus à Londres.',
  'Il manque dix soudeurs.',
  'Elle a gagné deux ans de plus que prévu sur le chantier.',
  'Le projet coûtera 3 millions de plus.',
  'Le salarié a été suspendu pour trois mois.',
  "L'entreprise s'engage à maintenir les salaires pendant un an.",
  'Le groupe a mis fin à sa grève.',
  'Le groupe a étendu son offre à 12 pays.',
  'La société a obtenu un prêt sur dix ans.',
  "L'usine sera fermée pendant six mois.",
  "Le four a été mis à l'arrêt pour trois semaines.",
  "L'abonnement à la newsletter est gratuit.",
  "Les commandes sont suspendues jusqu'au 30 juin.",
  "La société poursuit son programme d'investissements.",
  'Le groupe supprime 30 postes et un programme de formation.',
]

/** Wordings that are missed so far. */
const MISSED = ['La page du contrat unique est tournée.']

describe('renewals, postponements and ends', () => {
  test.each(HITS)('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('near misses: replaced, repeated, moved in space or merely scheduled', () => {
  test.each(NEAR)('%s', text => expect(read(text)).toEqual([]))
})

describe('known misses', () => {
  test.fails.each(MISSED)('%s', text => expect(read(text)).not.toEqual([]))
})

describe('attributes', () => {
  test('conditions stand as in the text', () => {
    const [fact] = find('Le contrat est renouvelé pour trois ans, reconductibles, sous réserve de résultats.')
    expect(fact?.data.conditions).toEqual(['reconductibles', 'sous réserve de résultats'])
  })
  test('a refusal is negated and ends the thing', () => {
    const [fact] = find("L'aide ne sera pas reconduite.")
    expect([fact?.negated, fact?.modality, fact?.data.outcome]).toEqual([true, 'future', 'ended'])
  })
  test('« ne … que » refuses nothing', () => {
    expect(find("L'aide n'est reconduite que pour un an.")[0]?.negated).toBe(false)
  })
  test('a pronoun is resolved', () => {
    const text = 'Le guichet a fermé en décembre. Le ministre le rouvre pour deux ans.'
    expect(find(text).at(-1)?.data.subject).toBe('guichet')
  })
  test.each([
    ["La convention avec la Région court désormais jusqu'en 2019.", 'convention avec la Région'],
    ['Le groupe a renouvelé pour deux ans son contrat de maintenance.', 'contrat de maintenance'],
    ["Le chômage partiel, reconduit une première fois en juin, le sera encore jusqu'à Noël.", null],
    ['La date limite de dépôt des offres est repoussée au 30 juin.', 'date limite de dépôt des offres'],
  ])('the subject is a name, or none: %s', (text, subject) => expect(find(text)[0]?.data.subject).toBe(subject))
  test('« Quant à » sets up what the pronoun stands for', () => {
    const [fact] = find("Quant au crédit d'impôt, il s'éteindra en juin.")
    expect(fact?.data).toMatchObject({ subject: "crédit d'impôt", until: '2016-06-30', outcome: 'ended' })
  })
  test('what had been planned before is background', () => {
    expect(find("Le dispositif devait s'arrêter en décembre.")[0]?.background).toBe(true)
  })
})
