import { describe } from 'vitest'
import { table } from './renewal-table.ts'

describe('a relative clause between a scheme and its verb', () =>
  table([
    [
      "Le tarif réduit d'acheminement, dont profitent les électrolyseurs, restera en vigueur jusqu'à la fin de 2025.",
      [["restera en vigueur jusqu'à la fin de 2025", 'renewed', '2025-12-31']],
    ],
    [
      "L'aide que touchent les apprentis restera en vigueur jusqu'en 2025.",
      [["restera en vigueur jusqu'en 2025", 'renewed', '2025-12-31']],
    ],
    ["Le programme que dirige Anne Roy dit que le directeur restera en place jusqu'en 2026.", []],
    ["Que valent des accords de branche qu'on n'applique plus ?", []],
    ["La ministre qui pilote le programme restera en place jusqu'en 2026.", []],
  ]))

describe('confirmed and signed again', () =>
  table([
    ['Leur label a été confirmé pour quatre ans.', [['a été confirmé pour quatre ans', 'renewed', 'P4Y']]],
    ['Le président a été confirmé pour trois ans.', []],
    ['La Région confirme une aide de 3 millions sur deux ans.', []],
    [
      'Le contrat de fourniture a été signé à nouveau, pour deux ans cette fois.',
      [['a été signé à nouveau, pour deux ans', 'renewed', 'P2Y']],
    ],
    [
      'Le contrat a de nouveau été signé pour trois ans.',
      [['a de nouveau été signé pour trois ans', 'renewed', 'P3Y']],
    ],
    ['La convention est signée une nouvelle fois.', [['est signée une nouvelle fois', 'renewed', null]]],
    ['Le joueur a signé une nouvelle fois la feuille de match.', []],
  ]))

describe('a participle that an aside parts from its auxiliary', () =>
  table([
    [
      "La Région a, de son côté, prolongé jusqu'en 2026 l'aide aux ateliers.",
      [["prolongé jusqu'en 2026", 'renewed', '2026-12-31']],
    ],
    [
      'La ville a, selon le maire, renouvelé la convention pour trois ans.',
      [['renouvelé la convention pour trois ans', 'renewed', 'P3Y']],
    ],
  ]))

describe('what befell the one before', () =>
  table([
    [
      "La prime est prolongée d'un an. Celle des apprentis bénéficie du même traitement.",
      [
        ["est prolongée d'un an", 'renewed', 'P1Y'],
        ['bénéficie du même traitement', 'renewed', null],
      ],
    ],
    [
      "La prime est prolongée d'un an. Le bonus est logé à la même enseigne.",
      [
        ["est prolongée d'un an", 'renewed', 'P1Y'],
        ['est logé à la même enseigne', 'renewed', null],
      ],
    ],
    [
      "La prime est prolongée d'un an. Le directeur est dans le même bateau.",
      [["est prolongée d'un an", 'renewed', 'P1Y']],
    ],
    [
      "La prime est prolongée d'un an. Le dispositif profite de cette rallonge.",
      [["est prolongée d'un an", 'renewed', 'P1Y']],
    ],
  ]))

describe('how long after what is kept', () =>
  table([
    ['Le directeur de Fibralis conserve son mandat trois ans.', [['conserve son mandat trois ans', 'renewed', 'P3Y']]],
    ['La Région prolonge la convention deux ans.', [['prolonge la convention deux ans', 'renewed', 'P2Y']]],
    ['Le conseil a prolongé la convention il y a deux ans.', [['a prolongé', 'renewed', null]]],
  ]))

describe('what ends with something else, or goes to tender', () =>
  table([
    [
      "L'exonération dont jouissait l'atelier tombera en revanche avec le déménagement.",
      [['tombera en revanche', 'ended', null]],
    ],
    ['Le fruit tombera avec le vent.', []],
    [
      "Le contrat du bar ne sera pas remis en concurrence : l'établissement fermera le 30 avril.",
      [['ne sera pas remis en concurrence', 'ended', null]],
    ],
    [
      'La concession sera remise en concurrence en 2027.',
      [['sera remise en concurrence en 2027', 'ended', '2027-12-31']],
    ],
    ['Le contrat ne sera pas remis en concurrence avant 2027.', []],
    ['Les joueurs sont remis en concurrence par le sélectionneur.', []],
  ]))

describe('what is said of any such thing', () =>
  table([
    ["« Un contrat qui s'arrête, ce sont des habilitations qui s'envolent », dit le président.", []],
    ["Une aide qui disparaît, c'est dix emplois de moins.", []],
    ["Quand un contrat s'arrête, tout s'arrête.", []],
    ["Un contrat qui s'arrête le 1er mai occupe vingt personnes.", [['arrête le 1er mai', 'ended', '2017-05-01']]],
  ]))

describe('what is kept for others, and who stays', () =>
  table([
    [
      "Maintenance nucléaire : Ardel garde les vannes de la Loire jusqu'en 2026",
      [["garde les vannes de la Loire jusqu'en 2026", 'renewed', '2026-12-31']],
    ],
    [
      "Elior conserve les cantines de Lens jusqu'à fin 2024.",
      [["conserve les cantines de Lens jusqu'à fin 2024", 'renewed', '2024-12-31']],
    ],
    ["La ville garde les parkings ouverts jusqu'en mai 2018.", []],
    ["Le réservoir garde l'eau pendant trois semaines.", []],
    ["Le magasin garde ses cuisines jusqu'en 2018.", []],
    [
      'Aéroport de Poitiers : les sous-traitants restent sur la piste un an de plus',
      [['restent sur la piste un an de plus', 'renewed', 'P1Y']],
    ],
    [
      'Le directeur reste aux commandes deux ans de plus.',
      [['reste aux commandes deux ans de plus', 'renewed', 'P2Y']],
    ],
    ["Le patient est resté à l'hôpital deux mois de plus.", []],
    ['Les élèves restent dans la cour une heure de plus.', []],
  ]))

describe('what is got for a time and may be renewed', () =>
  table([
    [
      'Clarté Poitou, chargée du nettoyage, doit se contenter de six mois, renouvelables une fois.',
      [['doit se contenter de six mois, renouvelables une fois', 'renewed', 'P6M']],
    ],
    ["L'opérateur a décroché cinq ans renouvelables.", [['a décroché cinq ans renouvelables', 'renewed', 'P5Y']]],
    ['Il a pris un congé de six mois renouvelable.', []],
    ['Le conseil sera élu pour six ans renouvelables.', []],
  ]))

describe('one more call', () =>
  table([
    [
      'Les territoires auront droit à un troisième appel à projets.',
      [['auront droit à un troisième appel à projets', 'renewed', null]],
    ],
    ["L'Ademe lance un nouvel appel à projets.", []],
    ["Le juge reçoit un deuxième appel à l'aide.", []],
    ['Le troisième appel à projets a retenu douze dossiers.', []],
  ]))
