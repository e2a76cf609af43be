import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extractFacts } from '../../src/facts/extract.ts'
import { clip, closed } from '../../src/facts/headline/cut.ts'
import { day, typeset, withYear } from '../../src/facts/headline/format.ts'
import { scheduled } from '../../src/facts/headline/scheduled.ts'
import type { Kind } from '../../src/facts/types.ts'
import { articleOf } from './articles.ts'

interface Gold {
  readonly id: string
  readonly title: string
  readonly standfirst: string | null
  readonly published: string
  readonly blocks: readonly { readonly text?: string }[]
}

const NEGATIVE =
  /(?<!\p{L})(?:pas|plus|aucune?|jamais|personne|rien|nul(?:le)?|ni|non|sans|guère|négative|hors|(?:interdi|refus|renonc|empêch|exclu|privé)\p{L}*)(?!\p{L})/iu

/** Headlines of one kind, no-break spaces shown as plain ones. */
const heads = (kind: Kind, text: string) =>
  extractFacts(articleOf([text]))
    .filter(fact => fact.kind === kind)
    .map(fact => fact.headline.replace(/\u00A0/g, ' '))

describe('a line a fact', () => {
  test.each<[Kind, string, string]>([
    [
      'budget',
      "Quant au prêt de 3 millions d'euros du Fonds de développement économique, tombé à terme en mai, il n'y en aura pas d'autre.",
      "Quant au prêt de 3 millions d'euros du Fonds de développement économique, il n'y en aura pas d'autre",
    ],
    ['renewal', 'Le fonds Textile est reconduit pour trois ans.', 'Fonds Textile : reconduit pour trois ans'],
    [
      'renewal',
      "Le bail emphytéotique est prolongé jusqu'au 30 juin 2018.",
      "Bail emphytéotique : prolongé jusqu'au 30 juin 2018",
    ],
    ['renewal', "Le bail est prolongé jusqu'au 30 juin 2018.", "Le bail est prolongé jusqu'au 30 juin 2018"],
    ['renewal', 'La date limite est repoussée au 30 juin.', 'Date limite : repoussée au 30 juin 2016'],
    [
      'agenda',
      'Le club des pôles mondiaux doit se réunir le 19 décembre prochain.',
      '19 déc. 2016 : réunion du club des pôles mondiaux',
    ],
    ['agenda', "L'examen au Sénat est prévu le 23 juillet.", '23 juil. 2016 : examen au Sénat'],
    [
      'directive',
      'Le ministre demande aux pôles de publier leurs comptes.',
      'Le ministre demande aux pôles de publier leurs comptes',
    ],
    ['quote', '« Nous avons tenu trois ans », raconte Paul Marbois.', 'Paul Marbois : « Nous avons tenu trois ans »'],
    ['actor', 'Paul Marbois, directeur du site, a signé.', 'Paul Marbois, directeur du site'],
    ['question', "Le choix du site n'est pas arrêté.", "Le choix du site n'est pas arrêté"],
  ])('%s: %s', (kind, text, expected) => expect(heads(kind, text)).toContain(expected))
})

describe('never stronger than the text', () => {
  test('a hedge carries over', () => {
    expect(heads('renewal', 'Le fonds Textile serait reconduit pour trois ans.')).toEqual([
      'Fonds Textile : serait reconduit pour trois ans',
    ])
    expect(heads('renewal', 'Le fonds Textile pourrait être reconduit pour trois ans.')[0]).toBe(
      'Fonds Textile : pourrait être reconduit pour trois ans',
    )
    expect(heads('renewal', 'Le fonds Textile sera reconduit pour trois ans.')[0]).toBe(
      'Fonds Textile : sera reconduit pour trois ans',
    )
  })
  test('a negation keeps the words of the article', () => {
    expect(heads('renewal', "L'aide ne sera pas reconduite.")).toEqual(["L'aide ne sera pas reconduite"])
  })
  test('an attribution carries over', () => {
    expect(heads('renewal', 'Selon la CFDT, le fonds Textile est reconduit pour trois ans.')[0]).toMatch(
      /, selon la CFDT$/,
    )
  })
  test('to abstain from an action is not to commit to it', () => {
    expect(heads('directive', "L'opérateur s'interdit de relever ses tarifs.").join()).not.toMatch(
      /s'engage|engagement/,
    )
  })
})

describe('typography', () => {
  test('dates', () => {
    expect([day('2012-12-19'), day('2013-02-01')]).toEqual(['19\u00A0déc.\u00A02012', '1er\u00A0févr.\u00A02013'])
    expect(withYear("jusqu'au 30 juin", '2018-06-30')).toBe("jusqu'au 30 juin 2018")
    expect(withYear("jusqu'au 30 juin 2018", '2018-06-30')).toBe("jusqu'au 30 juin 2018")
    expect(withYear("jusqu'à mardi", '2018-06-30')).toBe("jusqu'à mardi")
  })
  test('a cut leaves no number without its unit and no word that announces others', () => {
    expect(clip('Le groupe investira près de 40 millions', 30)).toBe('Le groupe investira près…')
    expect(clip('Le groupe a fermé le site de la Meuse', 33)).toBe('Le groupe a fermé le site…')
  })
  test('a cut stands before a complement, after what must stay', () => {
    expect(clip('Le groupe vise 130 millions de ventes en 2016, contre 118 cette année', 58)).toBe(
      'Le groupe vise 130 millions de ventes en 2016…',
    )
    expect(clip('Le groupe vise 130 millions de ventes en 2016 grâce à Rodez', 50, 45)).toBe(
      'Le groupe vise 130 millions de ventes en 2016…',
    )
  })
  test.each([
    ['« Nous avons tenu…', '« Nous avons tenu…\u00A0»'],
    ['Marbois (240 salariés…', 'Marbois (240 salariés…)'],
    ['240 salariés) ferme', '240 salariés ferme'],
    ['tenu trois ans », dit-il', 'tenu trois ans, dit-il'],
    ['« Un » et (deux)', '« Un » et (deux)'],
    ['Marbois : « 240 salariés) ferme »', 'Marbois : « 240 salariés) ferme »'],
  ])('closed: %s', (text, expected) => expect(closed(text)).toBe(expected))
  test('no-break spaces before double marks', () => {
    expect(typeset('Qui paiera ? « Nous »')).toBe('Qui paiera\u00A0? «\u00A0Nous\u00A0»')
  })
})

describe('events named by their noun', () => {
  test.each([
    ['Le comité se réunira', 'réunion du comité'],
    ['Les travaux doivent débuter', 'début des travaux'],
    ["L'accord sera signé", "signature de l'accord"],
    ['La loi entrera en vigueur', 'entrée en vigueur de la loi'],
    ['Une réunion est fixée', 'réunion'],
    ['Le groupe publiera ses résultats', 'le groupe publiera ses résultats'],
    ['la cour de Nantes ne les examinera', 'la cour de Nantes ne les examinera'],
    ['le ministre inaugurera', 'le ministre inaugurera'],
  ])('%s', (event, expected) => expect(scheduled(event)).toBe(expected))
})

describe("the article's own words where a label would say more", () => {
  test.each<[Kind, string, string]>([
    // A participle before the rest of a list is no insertion that can be spared.
    [
      'directive',
      "En échange, les deux ministres ont remis aux filières une nouvelle feuille de route, inspirée du contrat pour la recherche, la formation et l'emploi.",
      'Les deux ministres ont remis aux filières une nouvelle feuille de route…',
    ],
    // Neither kept nor cut: the clause says what happens to them.
    [
      'jobs',
      'Une centaine de postes étaient en balance ; 70 seront gardés et 30 ouvriers prendront leur retraite avant mars.',
      '70 seront gardés et 30 ouvriers prendront leur retraite avant mars',
    ],
    ['jobs', 'Ses 58 salariés se verront offrir un poste à Dole.', 'Ses 58 salariés se verront offrir un poste à Dole'],
    [
      'budget',
      "S'ajoute un prêt garanti de 3,5 millions, dont le remboursement, attendu au printemps, vient d'être décalé d'un an.",
      "S'ajoute un prêt garanti de 3,5 millions, dont le remboursement vient d'être décalé d'un an",
    ],
    [
      'renewal',
      "L'enseigne Logisud, premier client du tout nouvel ensemble, a prorogé de deux ans son contrat d'approvisionnement.",
      "L'enseigne Logisud a prorogé de deux ans son contrat d'approvisionnement",
    ],
    [
      'agenda',
      'Trente-deux emplois seront supprimés au second semestre.',
      'Au second semestre : trente-deux emplois seront supprimés',
    ],
    ['jobs', "A l'usine, 90 emplois sont en jeu.", "A l'usine, 90 emplois sont en jeu"],
    [
      'jobs',
      "Fonderies Vauban (240 salariés, 31 M€ de chiffre d'affaires) ferme son bureau de Lille.",
      "Fonderies Vauban (240 salariés, 31 M€ de chiffre d'affaires)",
    ],
    // Wishes, requests and refusals are no renewals.
    ['renewal', 'Les éleveurs réclamaient deux ans de sursis.', 'Les éleveurs réclamaient deux ans de sursis'],
    [
      'renewal',
      'Le ministre refuse de prolonger la prime de deux ans.',
      'Le ministre refuse de prolonger la prime de deux ans',
    ],
    ['renewal', 'La concession pourra être prolongée de deux ans.', 'La concession pourra être prolongée de deux ans'],
    [
      'renewal',
      'La convention, signée pour un an, est renouvelable deux fois.',
      'La convention, signée pour un an, est renouvelable deux fois',
    ],
    ['renewal', 'La mesure expirait en juin.', 'La mesure expirait en juin'],
    [
      'renewal',
      'Malgré les protestations répétées des cinq régions concernées, le régime des quotas laitiers ne sera pas reconduit.',
      'Le régime des quotas laitiers ne sera pas reconduit',
    ],
    [
      'renewal',
      'Le contrat porte sur cinq ans, reconductible une fois.',
      'Le contrat porte sur cinq ans, reconductible une fois',
    ],
    // What is under « rien n'indique que » is not on the calendar.
    [
      'agenda',
      "La compagnie n'a pas encore signé le contrat de maintenance des rames, et rien n'indique qu'elle le fera en juillet.",
      "Rien n'indique qu'elle le fera en juillet",
    ],
    [
      'agenda',
      "Le chantier démarrera en novembre si l'enquête aboutit.",
      "Le chantier démarrera en novembre si l'enquête aboutit",
    ],
    [
      'agenda',
      "Les candidats ont jusqu'au 15 novembre pour se déclarer.",
      "Les candidats ont jusqu'au 15 novembre pour se déclarer",
    ],
    ['agenda', 'Le groupe ouvrira le 3 octobre sa deuxième usine.', 'Le groupe ouvrira le 3 octobre sa deuxième usine'],
    // Roles that no word of the clause gives.
    ['budget', 'La profession redoute une chute des prix de 15 %.', 'La profession redoute une chute des prix de 15 %'],
    [
      'budget',
      "Une somme inférieure aux 7 millions d'euros demandés par les élus.",
      "Une somme inférieure aux 7 millions d'euros demandés par les élus",
    ],
    [
      'budget',
      "Elle presse l'Etat de créer un fonds doté de 50 millions d'euros.",
      "Elle presse l'Etat de créer un fonds doté de 50 millions d'euros",
    ],
    // Whose verb it is, and which one.
    [
      'directive',
      'Martine Chapuis, la présidente de la communauté urbaine du Grand Val, exhorte depuis des mois le transporteur à clarifier ses intentions.',
      'Martine Chapuis exhorte depuis des mois le transporteur à clarifier ses intentions',
    ],
    [
      'directive',
      "L'entreprise a signé l'accord. Elle devra informer les syndicats tous les trimestres.",
      "L'entreprise devra informer les syndicats tous les trimestres",
    ],
    [
      'directive',
      '« On nous a demandé de passer aux trois-huit », rappelle Nadine Gaucher, secrétaire du comité.',
      '« On nous a demandé de passer aux trois-huit », rappelle Nadine Gaucher, secrétaire du comité',
    ],
    // Another verb than « reconduire », and one in the active.
    [
      'renewal',
      'Le fonds Textile, qui finance les projets, est lui aussi reconduit, mais sur le modèle de 2012, une année maigre.',
      'Fonds Textile : reconduit, mais sur le modèle de 2012',
    ],
    ['renewal', "Le prêt relais est prorogé d'un an.", "Prêt relais : prorogé d'un an"],
    [
      'renewal',
      "Le port l'aimait, ce bail du quai : il l'a renouvelé pour dix ans.",
      'Bail du quai : renouvelé pour dix ans',
    ],
    ['renewal', 'La ministre a prolongé la prime de six mois.', 'La ministre a prolongé la prime de six mois'],
    [
      'renewal',
      "L'accord entre les deux ports n'a été renouvelé que pour un an.",
      "L'accord entre les deux ports n'a été renouvelé que pour un an",
    ],
    [
      'renewal',
      'La trêve conclue avec les dockers de Fos a été prorogée de quinze jours.',
      'La trêve conclue avec les dockers de Fos a été prorogée de quinze jours',
    ],
    ['renewal', "Titres de séjour : validité prolongée d'un an", "Titres de séjour : validité prolongée d'un an"],
    [
      'renewal',
      'Le fonds Textile est prolongé pour les traiteurs et les blanchisseries.',
      'Fonds Textile : prolongé pour les traiteurs et les blanchisseries',
    ],
    // A day that belongs to no verb of the line.
    ['agenda', "La ministre a prolongé l'aide jusqu'au 30 juin.", "La ministre a prolongé l'aide jusqu'au 30 juin"],
    [
      'agenda',
      'Le groupe a convié les élus à une visite le 4 juillet.',
      'Le groupe a convié les élus à une visite le 4 juillet',
    ],
    [
      'agenda',
      'La prime sera versée en juin et le solde en juillet.',
      'La prime sera versée en juin et le solde en juillet',
    ],
    ['agenda', 'Objectif : 50 000 batteries par an en 2026.', 'Objectif : 50 000 batteries par an en 2026'],
    ['agenda', "La cour ne les examinera qu'en juillet.", "La cour ne les examinera qu'en juillet"],
    [
      'agenda',
      'Le protocole final doit être signé avant le 30 novembre.',
      'Avant le 30 nov. 2016 : signature du protocole final',
    ],
    [
      'quote',
      '« Le site tiendra un an, jure Paul Marbois, et nous avec lui », lit-on.',
      'Paul Marbois : « Le site tiendra un an… »',
    ],
    ['quote', '« Nous avons tenu trois ans », écrivent-ils.', '« Nous avons tenu trois ans », écrivent-ils'],
    // What stands outside the marks is told without them; the incise of a pronoun under its name.
    [
      'question',
      "« Leur copie est insuffisante à tous les égards », tranche Nicolas Wattel, porte-parole de l'association Flandre Vivante, qui n'exclut pas un recours.",
      "Nicolas Wattel, porte-parole de l'association Flandre Vivante, qui n'exclut pas un recours",
    ],
    // The contrary of what was said.
    [
      'directive',
      'Le préfet leur a recommandé de ne pas bloquer les accès.',
      'Le préfet leur a recommandé de ne pas bloquer les accès',
    ],
    [
      'directive',
      "L'industriel promet de ne supprimer aucun poste avant 2021.",
      "L'industriel promet de ne supprimer aucun poste avant 2021",
    ],
    // People are not extended: the schemes they spoke of are.
    [
      'renewal',
      'Paul Marbois et Anne Vidal ont salué les pôles de compétitivité. Ils sont reconduits pour trois ans.',
      'Pôles de compétitivité : reconduits pour trois ans',
    ],
    // Beginnings and ends.
    [
      'question',
      'Le directeur présente un plan, dont le coût reste à chiffrer.',
      'Le directeur présente un plan, dont le coût reste à chiffrer',
    ],
    ['question', 'Et après ? Nul ne sait qui paiera.', 'Nul ne sait qui paiera'],
  ])('%s: %s', (kind, text, expected) => expect(heads(kind, text)).toContain(expected))

  test('the condition of another clause, and a question, are no condition', () => {
    const text =
      'Un repreneur mahorais sauverait vingt des emplois si le tribunal lui accordait un délai ; l’audience est fixée au 4 juin.'
    expect(heads('agenda', text).join()).not.toMatch(/condition/)
    const asked =
      'Deux constructeurs ferroviaires du nord du pays, qui pèsent 38 % du chiffre d’affaires, doivent dire lundi s’ils suspendent leurs commandes.'
    expect(heads('agenda', asked).join()).not.toMatch(/condition/)
  })
  test('a condition that does not fit is marked', () => {
    const text =
      'Le contrat de concession des entrepôts du port pourra être prolongé de trois ans par simple avenant signé des deux parties, si les délais et les coûts de chacun des lots sont tenus.'
    expect(heads('renewal', text).join()).toMatch(/si les|sous condition/)
  })
})

test('a sum whose sentence would have to be cut is told by the title', () => {
  const [fact] = extractFacts(
    articleOf([
      { kind: 'title', text: "Marbois lève 38 millions d'euros" },
      "La jeune pousse de Laval, née en 2015 dans un garage de la rue des Tanneurs, a pourtant annoncé, mardi, devant un parterre d'élus et de banquiers, avoir réuni, auprès de sept fonds venus de quatre pays, 38 millions d'euros.",
    ]),
  ).filter(({ kind }) => kind === 'budget')
  expect(fact?.mentions).toHaveLength(1)
  expect(fact?.headline.replace(/\u00A0/g, ' ')).toBe("Marbois lève 38 millions d'euros")
})

describe('on every article of the gold', () => {
  const folders = ['tests/facts/gold', '../shared/gold/own']
  const articles = folders
    .filter(existsSync)
    .flatMap(folder => readdirSync(folder).map(file => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Gold))
  test.each(articles.map(article => [article.id, article] as const))('%s', (_, gold) => {
    const texts = [gold.title, gold.standfirst ?? '', ...gold.blocks.map(({ text }) => text ?? '')].filter(Boolean)
    const article = articleOf(texts, gold.published)
    for (const fact of extractFacts(article)) {
      const { headline, kind, negated, modality } = fact
      const plain = headline.replace(/\u00A0/g, ' ')
      expect(plain.length, plain).toBeLessThanOrEqual(110)
      expect(plain).not.toMatch(
        /^\s*(?:[Pp]as(?! (?:d[e'’]|une? |question ))|[Pp]lus|[Ss]era|[Ss]eront|[Nn]'|[Nn]e)\s|^\p{Ll}/u,
      )
      expect(plain).not.toMatch(
        /(?:\s(?:d[eu]|des|l[ae]s?|à|aux?|et|ou|en|pour|par|sur|dans|que|(?<!par |à )qui|ne)|['’])(?:$|…|\s:|\s»|\))|\s,|(?<=\d)(?<![\s-](?:19|20)\d\d)…|"/u,
      )
      expect(plain.split('«').length, plain).toBe(plain.split('»').length)
      expect(plain.split('(').length, plain).toBe(plain.split(')').length)
      if (kind === 'quote' || kind === 'actor') continue
      if (negated) expect(plain).toMatch(NEGATIVE)
      if (modality === 'conditional' || modality === 'expected') expect(plain).toMatch(/rai(?:en)?t|\((?:au|à) con/)
      // Amounts are those of a sentence that says it, dates and durations may be reckoned.
      const sums = plain.match(/\d[\d\s,.]*(?:%|M€|millions?|milliards?|euros|salariés|emplois|postes)/gu) ?? []
      const said = [fact, ...fact.mentions]
        .map(({ block, evidence }) => article.blocks[block]?.text.slice(...evidence))
        .join(' ')
        .replace(/[\u00A0\u202F]/g, ' ')
      for (const sum of sums) expect(said).toContain(sum)
    }
  })
})
