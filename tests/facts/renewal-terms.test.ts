import { describe, expect, test } from 'vitest'
import { find, table } from './renewal-table.ts'

describe('a number takes its unit from the length before it', () =>
  table([
    [
      "La mesure, autorisée pour douze semaines, vient d'être rallongée de quatre.",
      [["vient d'être rallongée de quatre", 'renewed', 'P4W']],
    ],
    ['Le bail de six ans est prolongé de trois, et son loyer baisse.', [['est prolongé de trois', 'renewed', 'P3Y']]],
    ['La convention de dix mois sera prorogée de deux.', [['sera prorogée de deux', 'renewed', 'P2M']]],
    ['La ligne, construite en deux ans, a été rallongée de quatre kilomètres.', []],
    [
      "L'activité partielle, ouverte pour six mois, est étendue à vingt-quatre.",
      [['est étendue à vingt-quatre', 'renewed', 'P24M']],
    ],
    [
      'La garantie, accordée pour deux ans, est prolongée à cinq, au grand soulagement des maires.',
      [['est prolongée à cinq', 'renewed', 'P5Y']],
    ],
    ["L'aide, ouverte il y a deux ans, est étendue à cinq communes.", []],
    ["L'aide est prolongée.", [['est prolongée', 'renewed', null]]],
  ]))

describe('a cleft says how long or until when before its verb', () =>
  table([
    [
      "C'est aussi pour quatre ans qu'a été renouvelé le contrat.",
      [["pour quatre ans qu'a été renouvelé", 'renewed', 'P4Y']],
    ],
    ["C'est de deux ans que le bail sera prolongé.", [['de deux ans que le bail sera prolongé', 'renewed', 'P2Y']]],
    [
      "C'est jusqu'en 2030 que la concession est prolongée.",
      [["jusqu'en 2030 que la concession est prolongée", 'renewed', '2030-12-31']],
    ],
    ["C'est pour quatre ans que le maire a été élu.", []],
    ["C'est au bout de quatre ans que le bail a été renouvelé.", [['a été renouvelé', 'renewed', null]]],
    ["C'est un bail de quatre ans que la ville a renouvelé.", [['a renouvelé', 'renewed', null]]],
  ]))

describe('a second term has no verb of its own', () =>
  table([
    [
      "La convention avait été prolongée de douze mois, puis, crise oblige, jusqu'en 2018.",
      [
        ['avait été prolongée de douze mois', 'renewed', 'P12M'],
        ["jusqu'en 2018", 'renewed', '2018-12-31'],
      ],
    ],
    [
      "L'aide a été reconduite pour un an, puis pour trois ans.",
      [
        ['a été reconduite pour un an', 'renewed', 'P1Y'],
        ['pour trois ans', 'renewed', 'P3Y'],
      ],
    ],
    [
      "L'aide est prolongée d'un an, puis pour trois ans le taux baissera.",
      [["est prolongée d'un an", 'renewed', 'P1Y']],
    ],
    [
      "L'aide est prolongée d'un an, puis de nouveaux critères joueront.",
      [["est prolongée d'un an", 'renewed', 'P1Y']],
    ],
    ["L'aide n'a pas été prolongée, puis jusqu'en 2018 le fonds a payé.", [["n'a pas été prolongée", 'ended', null]]],
  ]))

describe('what is not renewed past a date ends at it', () =>
  table([
    [
      'Sa subvention ne sera pas reconduite au-delà de 2020.',
      [['ne sera pas reconduite au-delà de 2020', 'ended', '2020-12-31']],
    ],
    [
      "Le bail n'est pas prolongé au-delà du 30 juin.",
      [["n'est pas prolongé au-delà du 30 juin", 'ended', '2016-06-30']],
    ],
    ["L'aide sera prolongée au-delà de 2020.", [['sera prolongée au-delà de', 'renewed', null]]],
  ]))

describe('titles that a pronoun stands for are lost', () =>
  table([
    [
      'Le site garde son agrément, trois ateliers le perdent.',
      [
        ['garde', 'renewed', null],
        ['perdent', 'ended', null],
      ],
    ],
    ["L'usine tient à sa licence. Elle ne la perdra pas.", [['ne la perdra pas', 'renewed', null]]],
    ['Le groupe a une usine et la perd.', []],
    ['Le site a un marché et le perd.', []],
  ]))

describe('who is made to pay longer', () =>
  table([
    ['Les adhérents mis à contribution deux ans de plus.', [['mis à contribution deux ans de plus', 'renewed', 'P2Y']]],
    ['Les grandes entreprises seront surtaxées un an de plus.', [['seront surtaxées un an de plus', 'renewed', 'P1Y']]],
    ['Les banques contribueront trois ans de plus.', [['contribueront trois ans de plus', 'renewed', 'P3Y']]],
    ['Les adhérents ont mis à contribution deux experts de plus.', []],
    ['Les salariés travailleront deux ans de plus.', []],
  ]))

describe('what is asked for, ordered or put out to tender again', () =>
  table([
    ['La fédération plaide, à l’inverse, pour un moratoire de deux ans.', []],
    ['Les maires réclament un moratoire de six mois.', []],
    ['Le préfet accorde un moratoire de six mois.', [['moratoire de six mois', 'renewed', 'P6M']]],
    ["La Région veut relancer l'appel d'offres.", []],
    ["La Région relance l'appel à projets.", [['relance', 'renewed', null]]],
    ['Deux clients ont renouvelé leurs commandes ailleurs.', []],
    ["L'hôpital lui renouvelle sa commande de blouses.", [['renouvelle', 'renewed', null]]],
  ]))

describe('decisions put off, and help that goes on', () =>
  table([
    [
      'La préfète a repoussé sa décision au 15 juin.',
      [['a repoussé sa décision au 15 juin', 'postponed', '2016-06-15']],
    ],
    ['Le groupe reporte de trois mois sa décision.', [['reporte de trois mois', 'postponed', 'P3M']]],
    ['La cour a reporté sa décision au 15 juin.', []],
    ["Le juge a repoussé d'un mois sa décision.", []],
    ["Le financement de l'association ne sera pas interrompu.", [['ne sera pas interrompu', 'renewed', null]]],
    ["L'accompagnement des salariés n'est pas interrompu.", [["n'est pas interrompu", 'renewed', null]]],
    ["La production n'a pas été interrompue.", []],
    ['Le trafic ne sera pas interrompu.', []],
  ]))

describe('a participle that opens its sentence is told as it is', () =>
  test.each([
    ["Arrivant à échéance le 31 août, l'aide sera reconduite.", ['asserted', 'future']],
    ['Le bail arrivera à échéance le 31 août.', ['future']],
  ])('%s', (text, modalities) => expect(find(text).map(({ modality }) => modality)).toEqual(modalities)))

describe('put off to what comes next', () =>
  table([
    ["L'étude de sa demande est reportée au troisième appel à projets.", [['est reportée', 'postponed', null]]],
    ["L'examen du dossier est renvoyé à la prochaine séance.", [['est renvoyé', 'postponed', null]]],
    ['Le choix du site est reporté au prochain conseil.', [['est reporté', 'postponed', null]]],
    ['Il a reporté ses espoirs sur le prochain conseil.', []],
    ['Le ballon est renvoyé à la prochaine équipe.', []],
  ]))

describe('who holds a charge that was to end stays', () =>
  table([
    [
      "L'administrateur, dont le mandat expirait en mai, restera jusqu'au 31 décembre 2016.",
      [
        ['expirait en mai', 'ended', '2016-05-31'],
        ["restera jusqu'au 31 décembre 2016", 'renewed', '2016-12-31'],
      ],
    ],
    ["Le salon s'achève dimanche, les stands resteront jusqu'au 3 juin.", []],
    ["L'administrateur, dont le mandat est connu, restera jusqu'au 3 juin.", []],
  ]))

describe('granted once more, carried to a year', () =>
  table([
    [
      'Le label a été accordé à nouveau, mais pour deux ans.',
      [['a été accordé à nouveau, mais pour deux ans', 'renewed', 'P2Y']],
    ],
    ['L’agrément a été redonné pour trois ans au club.', [['a été redonné pour trois ans', 'renewed', 'P3Y']]],
    ['Le bail a été porté à 2030 par un avenant.', [['a été porté à 2030', 'renewed', '2030-12-31']]],
    [
      'Signé pour quatre ans, le contrat a un avenant qui le porte à 2024.',
      [['porte à 2024', 'renewed', '2024-12-31']],
    ],
    ['La capacité sera portée à 2024 tonnes.', []],
    ['Le ballon a été redonné pour trois passes.', []],
    // A plan that is dropped is no term that ends.
    ['La fermeture du dépôt n’est plus d’actualité.', []],
    ['Le dispositif n’est plus d’actualité.', [['n’est plus d’actualité', 'ended', null]]],
  ]))
