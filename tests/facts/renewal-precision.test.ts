import { describe, expect, test } from 'vitest'
import { findRenewal } from '../../src/facts/renewal.ts'
import { analyse } from '../../src/french/analyse.ts'
import { articleOf } from './articles.ts'

const article = articleOf([])

/** Core and outcome of every renewal. */
const read = (text: string) =>
  findRenewal(analyse([text], article.published), article).map(({ core, data }) => [text.slice(...core), data.outcome])

const table = (rows: [string, [string, string][]][]) =>
  test.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected))

describe('what is reopened', () =>
  table([
    ["L'Ademe rouvre le guichet des pompes à chaleur.", [['rouvre', 'renewed']]],
    ['Le fonds Méthane rouvrira en janvier.', [['rouvrira', 'renewed']]],
    ['La Région a rouvert pour un an la convention avec les scieries.', [['a rouvert pour un an', 'renewed']]],
    ['La direction refuse de rouvrir les accords signés en 2014.', []],
    ['Le ministre jure de ne pas rouvrir le contrat.', []],
    ['La Poste rouvrira le guichet de la rue Pasteur en mars.', []],
    ['Les élus veulent rouvrir les guichets des petites gares.', []],
  ]))

describe('what is bought, built or hired later is no deadline', () =>
  table([
    ["Le PDG a reporté de six mois l'achat d'une presse.", []],
    ["La société a repoussé au printemps l'installation d'un second robot.", []],
    ["Il a décalé d'un an le recrutement de dix soudeurs.", []],
    ['Elle a différé de trois mois le remplacement de son four.', []],
    ['Le comité a reporté au 30 juin le dépôt des dossiers.', [['a reporté au 30 juin', 'postponed']]],
    ["Elle a repoussé d'un an l'arrêt de la ligne.", [["a repoussé d'un an", 'postponed']]],
    // « l'été » before is no auxiliary: the object is what is renewed.
    ["Deux postes seront pourvus avant l'été. Il a aussi renouvelé le tour du hall.", []],
    ["Avant l'été, la ville a renouvelé la convention.", [['a renouvelé', 'renewed']]],
  ]))

describe('somebody gets past a season, and is renewed no more than that', () =>
  table([
    ["La prime a été votée hier. « On passe l'hiver, on ne passe pas l'année », résume un délégué.", []],
    ["Le dispositif ne passera pas l'hiver.", [["ne passera pas l'hiver", 'ended']]],
    ["L'accord est signé. On tient jusqu'à Noël.", []],
    ["Reste l'aide. La ministre a prévenu qu'elle n'irait pas plus loin.", []],
  ]))

describe('respites that are taken up, and sums', () =>
  table([
    ["Sans ce sursis, l'usine aurait fermé au bout de deux ans.", []],
    ['« Sans cette rallonge, on fermait dans six mois », reconnaît le patron.', []],
    ['Une rallonge de 3 millions sera versée pour deux ans.', []],
    ['Les cours accordent un répit de quelques semaines.', []],
    ['Le bailleur consent une rallonge de six mois.', [['rallonge de six mois', 'renewed']]],
    ["Le tribunal accorde un répit à l'usine.", [['répit', 'renewed']]],
  ]))

describe('what befell the one before, and another story', () =>
  table([
    [
      "Le crédit d'impôt est prolongé d'un an. Les avances n'ont pas cette chance : leur montant sera divisé par deux.",
      [["est prolongé d'un an", 'renewed']],
    ],
    [
      "Le crédit d'impôt est prolongé d'un an. Les avances n'auront pas cette chance.",
      [
        ["est prolongé d'un an", 'renewed'],
        ["n'auront pas cette chance", 'ended'],
      ],
    ],
  ]))

describe('time that is told, lost or needed', () =>
  table([
    ["Le programme durera jusqu'en 2020.", []],
    ['Il faudra encore deux ans pour bâtir le programme.', []],
    ['Il reste encore six mois au contrat.', []],
    ['Les délais sont passés de deux à six semaines.', []],
    ['Le fournisseur a gagné un an : le prototype roule déjà.', []],
    ["L'aide à la mobilité s'arrête à 500 euros.", []],
    ['La fermeture devient définitive.', []],
    ['La concertation courra six semaines de plus.', [['courra six semaines de plus', 'renewed']]],
    ["L'essai durera deux semaines de plus.", []],
  ]))

describe('who says it is not what is renewed', () =>
  table([
    ["Reste la prime. La ministre a prévenu qu'elle n'irait pas au-delà.", []],
    ["Le programme est connu. Le patron dit qu'il tiendra jusqu'à la fin 2017.", []],
    ["L'aide est connue. Le ministre dit qu'elle n'ira pas au-delà de 2017.", [["n'ira pas au-delà de 2017", 'ended']]],
    ["Le bail est connu. Le maire dit qu'il sera prolongé.", [['sera prolongé', 'renewed']]],
  ]))

describe('what is not kept, what touches its verb', () =>
  table([
    ['La mutuelle, elle, ne sera pas maintenue.', [['ne sera pas maintenue', 'ended']]],
    ["La cellule de reclassement n'a pas été maintenue.", [["n'a pas été maintenue", 'ended']]],
    ['Le cap ne sera pas maintenu.', []],
    ['Les postes ne seront pas maintenus.', []],
    [
      'Quant au prêt de la Banque européenne (BEI), son terme recule de deux ans.',
      [['recule de deux ans', 'postponed']],
    ],
    ["L'éco-prêt à taux zéro ira jusqu'à son terme.", [["ira jusqu'à son terme", 'renewed']]],
  ]))

describe('joined words and verbs that are understood', () =>
  table([
    ['Safran allonge ses contrats-cadres.', [['allonge', 'renewed']]],
    ["L'hôpital ne renouvellera pas ses aides-soignantes.", []],
    ['La mairie reconduit les baux-relais.', [['reconduit', 'renewed']]],
    [
      "Le chômage partiel a été prolongé deux fois ; il ne l'est plus depuis mai.",
      [
        ['a été prolongé', 'renewed'],
        ["ne l'est plus", 'ended'],
      ],
    ],
    ["Le directeur était présent ; il ne l'est plus.", []],
  ]))

describe('a length in the place of a shorter one', () =>
  table([
    ['Huit ans au lieu de cinq : les fondeurs respirent.', [['Huit ans au lieu de cinq', 'renewed']]],
    ['Le bail court sur douze ans, contre neuf auparavant.', [['court sur douze ans, contre neuf', 'renewed']]],
    [
      "L'agrément a été délivré pour six ans au lieu de trois.",
      [['a été délivré pour six ans au lieu de trois', 'renewed']],
    ],
    ['Le contrat porte sur trois ans au lieu de cinq.', []],
    ['La formation dure trois ans au lieu de deux.', []],
    ['Il a mis trois ans au lieu de deux.', []],
    ['Trois ans contre deux, le jury a tranché.', []],
  ]))

describe('what is given on, or no more', () =>
  table([
    ['La Région cesse de financer le programme.', [['financer', 'ended']]],
    ["L'Ademe arrêtera de verser la prime en juin.", [['verser la prime en juin', 'ended']]],
    ["La Région continuera à verser l'aide.", [['verser', 'renewed']]],
    ['La Région continuera à verser des salaires.', []],
    ["La banque cesse de financer l'usine.", []],
    ['La prime sera de nouveau versée en mai.', [['sera de nouveau versée', 'renewed']]],
  ]))

describe('terms that move', () =>
  table([
    ["Les pressings ont jusqu'en 2020, au lieu de 2018, pour s'équiper.", [["ont jusqu'en 2020", 'postponed']]],
    ["Les candidats ont jusqu'au 3 juin pour répondre.", []],
    ['La fermeture du guichet attendra décembre.', [['attendra', 'postponed']]],
    ['Le maire attendra décembre.', []],
    ['La centrale vivra dix ans de plus.', [['vivra dix ans de plus', 'renewed']]],
    ['La fondatrice vivra dix ans de plus que son mari.', []],
    [
      'Les candidats disposent de trois semaines supplémentaires.',
      [['disposent de trois semaines supplémentaires', 'renewed']],
    ],
    ["Les candidats disposent d'un délai de trois semaines.", []],
    ["Le tarif reste inchangé jusqu'en 2018.", [["reste inchangé jusqu'en 2018", 'renewed']]],
  ]))

describe('what a thing has or costs is not the thing', () =>
  table([
    ['Le montant de la prime sera arrêté en juin.', []],
    ['Les modalités du dispositif seront arrêtées en juin.', []],
    ["Les salariés ont repoussé le projet d'accord.", []],
    ["Les syndicats ont repoussé l'accord par 60 % des voix.", []],
    ["L'accord est repoussé à juin.", [['est repoussé à juin', 'postponed']]],
    ['La durée du contrat est prolongée.', [['est prolongée', 'renewed']]],
    ['Le PDG termine son mandat en beauté.', []],
    ["La mission s'est terminée sur un échec.", []],
    ["L'accord s'arrête en juin.", [['arrête en juin', 'ended']]],
    ['La prime est de retour au menu des discussions.', []],
    ['La prime est de retour.', [['est de retour', 'renewed']]],
    ["La coopération se poursuit en Asie, où deux usines ouvriront d'ici à 2020.", []],
  ]))

describe('how long, renewable', () =>
  table([
    ['La convention avec le port tient le choc : un an, renouvelable.', [['un an, renouvelable', 'renewed']]],
    ["Le préfet a tranché : deux ans, renouvelables. L'usine respire.", []],
    ["Le bail s'étend sur dix ans, renouvelable une fois pour cinq ans.", [['renouvelable', 'renewed']]],
    ["L'énergie a gagné : un an d'avance pour le renouvelable.", []],
  ]))

describe('a pronoun that stands for something nearer', () =>
  table([
    ["L'accord est signé. Le directeur souffle. Il tiendra jusqu'à Noël.", []],
    ["Le programme coûte cher. Le moteur a été refait. Il tournera jusqu'en 2030.", []],
    ["La garantie est là. La turbine a tenu. Elle tiendra bien jusqu'en 2025.", []],
    ['Le permis a été accordé. Le chantier a démarré. Il a été interrompu.', []],
    ["La banque a relu l'accord. Il tiendra jusqu'à Noël.", [["tiendra jusqu'à Noël", 'renewed']]],
    ['Le maire a signé un bail. Il expire en 2031.', [['expire en 2031', 'ended']]],
    [
      "Le bail a été reconduit. Il n'y aura pas de troisième bail.",
      [
        ['a été reconduit', 'renewed'],
        ['troisième bail', 'ended'],
      ],
    ],
  ]))
