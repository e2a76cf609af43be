import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/article/types.ts'
import { findQuestion } from '../../src/facts/question.ts'
import { analyse } from '../../src/french/analyse.ts'
import { articleOf } from './articles.ts'

const find = (...blocks: (string | Block)[]) => {
  const article = articleOf(blocks)
  return findQuestion(
    analyse(
      article.blocks.map(block => block.text),
      article.published,
    ),
    article,
  )
}

/** Core and matter. */
const read = (text: string) => find(text).map(({ core, data }) => [text.slice(...core), data.matter])

const HITS: [string, unknown[]][] = [
  ["Le choix du site n'est pas encore arrêté.", [["n'est pas encore arrêté", 'Le choix du site']]],
  ['La direction se refuse à tout commentaire.', [['se refuse à tout commentaire', 'à tout commentaire']]],
  ["Le montant de l'investissement n'a pas été dévoilé.", [["n'a pas été dévoilé", "Le montant de l'investissement"]]],
  ["Nul ne sait si l'usine rouvrira.", [['Nul ne sait', "si l'usine rouvrira"]]],
  ['On ne sait toujours pas qui reprendra le site.', [['ne sait toujours pas qui', 'qui reprendra le site']]],
  ['Le calendrier reste à préciser.', [['reste à préciser', 'Le calendrier']]],
  ["L'avenir du site demeure incertain.", [['demeure incertain', "L'avenir du site"]]],
  ["Aucune date n'a été fixée.", [["Aucune date n'a été fixée", 'Aucune date']]],
  ['Les discussions avec le repreneur sont toujours en cours.', [['sont toujours en cours', 'Les discussions']]],
  ["Le gouvernement n'a pas encore tranché.", [["n'a pas encore tranché", 'Le gouvernement']]],
  [
    "Le ministre ne s'est pas engagé sur un calendrier.",
    [["ne s'est pas engagé sur un calendrier", 'sur un calendrier']],
  ],
  ["La balle est désormais dans le camp de l'Etat.", [["est désormais dans le camp de l'Etat", 'La balle']]],
  ['Reste la question du financement.', [['Reste la question du financement', 'la question du financement']]],
  ["Rien n'est encore signé.", [["Rien n'est encore signé", null]]],
  ['Le dossier est entre les mains du juge.', [['est entre les mains du', 'Le dossier']]],
  ['Bruxelles doit encore donner son feu vert.', [['doit encore donner', 'donner son feu vert']]],
  [
    'Le projet est suspendu à une décision de la région.',
    [['est suspendu à une décision de la région', 'à une décision de la région']],
  ],
  ['Une décision est attendue.', [['est attendue', 'Une décision']]],
  ['Le groupe dit étudier toutes les options.', [['étudier toutes les options', 'toutes les options']]],
  ["L'issue des négociations est très incertaine.", [['est très incertaine', "L'issue des négociations"]]],
  ['Le plan de financement reste à boucler.', [['reste à boucler', 'Le plan de financement']]],
  ["Le sort des 120 salariés n'est toujours pas réglé.", [["n'est toujours pas réglé", 'Le sort des 120 salariés']]],
  ['Les modalités du rachat sont encore floues.', [['sont encore floues', 'Les modalités du rachat']]],
  ["La question du prix n'est pas réglée.", [["n'est pas réglée", 'La question du prix']]],
  [
    'Impossible de savoir combien de postes seront touchés.',
    [['Impossible de savoir', 'combien de postes seront touchés']],
  ],
  ['Personne ne se risque à avancer un chiffre.', [['Personne ne se risque à avancer', 'à avancer un chiffre']]],
  ['Le conseil régional réserve sa réponse.', [['réserve sa réponse', 'sa réponse']]],
  ['La direction laisse planer le doute.', [['planer le doute', 'La direction']]],
  ["Le choix entre Lyon et Grenoble n'est pas fait.", [["n'est pas fait", 'Le choix']]],
  [
    'Les syndicats attendent des précisions sur le calendrier.',
    [['attendent des précisions', 'des précisions sur le calendrier']],
  ],
  [
    "Il faudra patienter jusqu'en juin pour connaître le nom du lauréat.",
    [['patienter', "jusqu'en juin pour connaître le nom du lauréat"]],
  ],
  [
    "Le groupe est à la recherche d'un partenaire industriel.",
    [["est à la recherche d'un partenaire industriel", 'un partenaire industriel']],
  ],
  ["Plusieurs pistes sont à l'étude.", [["sont à l'étude", 'Plusieurs pistes']]],
  ['Que deviendra le site de Vitry ?', [['Que deviendra le site de Vitry ?', 'Que deviendra le site de Vitry ?']]],
  [
    'Combien de postes seront supprimés ?',
    [['Combien de postes seront supprimés ?', 'Combien de postes seront supprimés ?']],
  ],
  ["L'arbitrage de Matignon se fait attendre.", [['se fait attendre', "L'arbitrage de Matignon"]]],
  ['Le groupe est entré en négociations exclusives avec Siemens.', [['est entré en négociations', 'Le groupe']]],
  ["La date de mise en service n'est pas connue.", [["n'est pas connue", 'La date de mise en service']]],
  ["Contactée, l'entreprise n'a pas donné suite.", [["n'a pas donné suite", 'suite']]],
  ['Le projet de loi doit encore être voté par le Sénat.', [['doit encore être voté', 'être voté par le Sénat']]],
  [
    "L'entreprise n'a pas souhaité commenter l'information.",
    [["n'a pas souhaité commenter", "commenter l'information"]],
  ],
  ['Le ministère dit ne pas avoir pris sa décision.', [['ne pas avoir pris sa décision', 'sa décision']]],
  [
    "A l'heure actuelle, aucun repreneur ne s'est manifesté.",
    [["aucun repreneur ne s'est manifesté", 'aucun repreneur']],
  ],
  ['Tout reste à faire.', [['reste à faire', null]]],
  ['Pas un mot, en revanche, sur les effectifs.', [['Pas un mot', 'en revanche, sur les effectifs']]],
  ['Le texte ne dit rien des compensations.', [['ne dit rien des compensations', 'rien des compensations']]],
  ["La faisabilité du projet n'est pas démontrée.", [["n'est pas démontrée", 'La faisabilité du projet']]],
  [
    'Les actionnaires hésitent entre une vente et une introduction en Bourse.',
    [['hésitent entre une vente et une introduction', 'entre une vente et une introduction en Bourse']],
  ],
  ["L'hypothèse d'une fermeture n'est pas écartée.", [["n'est pas écartée", "L'hypothèse d'une fermeture"]]],
  ['Le dossier est au point mort.', [['est au point mort', 'Le dossier']]],
  ['Le flou persiste sur le nombre de départs.', [['flou persiste', 'Le flou']]],
  ["L'emplacement de la future usine fait encore débat.", [['fait encore débat', "L'emplacement de la future usine"]]],
  [
    "Les négociations achoppent sur le prix de l'électricité.",
    [['négociations achoppent', "sur le prix de l'électricité"]],
  ],
  ['Le tribunal a mis son jugement en délibéré au 12 juin.', [['a mis son jugement en délibéré', 'son jugement']]],
  ['Il reste à convaincre les banques.', [['reste à convaincre', 'les banques']]],
  ["Toutefois, le financement n'est pas garanti.", [["n'est pas garanti", 'le financement']]],
  ["Ni le montant ni le calendrier n'ont été communiqués.", [["n'ont été communiqués", 'le montant']]],
  ['La réponse est encore attendue.', [['est encore attendue', 'La réponse']]],
  ['Le suspense reste entier.', [['suspense reste', 'Le suspense']]],
  ['La question du foncier reste posée.', [['question du foncier reste posée', 'La question du foncier']]],
  [
    "Bien malin qui peut dire combien d'ateliers survivront.",
    [['malin qui peut', "dire combien d'ateliers survivront"]],
  ],
  ['La direction joue la montre.', [['joue la montre', 'La direction']]],
  ["L'actionnaire cultive le flou.", [['cultive le flou', "L'actionnaire"]]],
  ['Silence radio du côté de Bercy.', [['Silence radio', 'du côté de Bercy']]],
  ["Rien n'est gravé dans le marbre.", [["Rien n'est gravé", 'dans le marbre']]],
  ["Il n'y a rien d'officiel.", [["n'y a rien d'officiel", null]]],
  ["Nul n'ose avancer de date.", [["Nul n'ose avancer", 'avancer de date']]],
  ["Le dossier s'enlise.", [["s'enlise", 'Le dossier']]],
  ['Le groupe temporise sur la vente.', [['temporise sur la vente', 'sur la vente']]],
  ['Qui succédera à Jean Martin ?', [['Qui succédera à Jean Martin ?', 'Qui succédera à Jean Martin ?']]],
  ['Le conseil tergiverse.', [['tergiverse', 'Le conseil']]],
  ["Il manque encore 4 millions d'euros.", [["manque encore 4 millions d'euros", "4 millions d'euros"]]],
  ['Le ministère se mure dans le silence.', [['se mure dans le silence', 'Le ministère']]],
  ['La décision dépendra du prix du gaz.', [['dépendra du prix du gaz', 'du prix du gaz']]],
  ['Le calendrier dépend de la météo.', [['dépend de la météo', 'de la météo']]],
  ["Aucune offre ferme n'a été déposée.", [["Aucune offre ferme n'a été déposée", 'Aucune offre ferme']]],
  ["Le repreneur n'a pas encore été choisi.", [["n'a pas encore été choisi", 'Le repreneur']]],
  ["L'usine attend toujours son permis.", [['attend toujours son permis', 'son permis']]],
  ['Quant au financement, mystère.', [['Quant au financement, mystère', null]]],
  ['Rien ne filtre sur le prix.', [['Rien ne filtre', 'sur le prix']]],
  ["Le sort de l'atelier se jouera en septembre.", [['se jouera en septembre', "Le sort de l'atelier"]]],
  ["La nature exacte des travaux n'est pas précisée.", [["n'est pas précisée", 'La nature exacte des travaux']]],
  ["Le partage du fonds n'est pas arrêté.", [["n'est pas arrêté", 'Le partage du fonds']]],
  [
    "Aucune aide ne l'accompagne, et le port attend toujours ses crédits.",
    [['attend toujours ses crédits', 'ses crédits']],
  ],
  ["Le sort de l'atelier sera tranché en juin.", [['sera tranché', "Le sort de l'atelier"]]],
  ["Les contours du plan seront précisés à l'automne.", [['seront précisés', 'Les contours du plan']]],
  ['Le montant de la transaction reste confidentiel.', [['reste confidentiel', 'Le montant de la transaction']]],
  ['Le prix de vente est tenu secret.', [['est tenu secret', 'Le prix de vente']]],
  ["Une hypothèse que le groupe n'a ni confirmée ni infirmée.", [["n'a ni confirmée ni infirmée", 'le groupe']]],
  ['La direction ne confirme ni ne dément.', [['ne confirme ni ne dément', 'La direction']]],
  ["Les arbitrages, promis pour mars, n'ont pas été rendus.", [["n'ont pas été rendus", 'Les arbitrages']]],
  [
    "Les banques n'ont pas encore accepté de rééchelonner la dette.",
    [["n'ont pas encore accepté de rééchelonner", 'de rééchelonner la dette']],
  ],
  [
    '« On nous promet un four ; quand démarrera-t-il ? », demande le maire.',
    [['quand démarrera-t-il ?', 'quand démarrera-t-il ?']],
  ],
  [
    'La dette des artisans fera, elle, l’objet d’une négociation.',
    [['fera, elle, l’objet d’une négociation', 'La dette des artisans']],
  ],
  ['Le loyer fait l’objet de discussions avec la région.', [['fait l’objet de discussions', 'Le loyer']]],
  ['Les jeux ne sont pas faits.', [['jeux ne sont pas faits', 'Les jeux']]],
  ["Rien n'est écrit au-delà de 2020.", [["Rien n'est écrit", 'au-delà de 2020']]],
  ['Le projet est en attente de financement.', [['est en attente de financement', 'Le projet']]],
  [
    "La vente reste soumise à l'accord de Bruxelles.",
    [["reste soumise à l'accord de Bruxelles", "à l'accord de Bruxelles"]],
  ],
  ['Le choix du partenaire reste ouvert.', [['reste ouvert', 'Le choix du partenaire']]],
  ['Les discussions continuent.', [['discussions continuent', 'Les discussions']]],
  ["Le permis n'est pas encore délivré.", [["n'est pas encore délivré", 'Le permis']]],
  ["Le décret n'est toujours pas paru.", [["n'est toujours pas paru", 'Le décret']]],
  ["On saura en juin si l'usine rouvre.", [['saura en juin', "en juin si l'usine rouvre"]]],
  ['La direction se donne trois mois pour trancher.', [['se donne trois mois', 'trois mois pour trancher']]],
  ['Le doute plane sur le calendrier.', [['doute plane', null]]],
  ['Le chantier est au milieu du gué.', [['est au milieu du gué', 'Le chantier']]],
  ["Le budget, lui, n'est pas encore voté.", [["n'est pas encore voté", 'Le budget']]],
]

const NEAR = [
  'Le site reste à la pointe de la technologie.',
  "L'usine emploie encore 300 personnes.",
  "Le groupe n'a pas fermé d'usine.",
  "Les ventes n'ont pas progressé.",
  'Le ministre a répondu aux syndicats.',
  "L'entreprise cherche à réduire ses coûts.",
  "L'entreprise cherche dix soudeurs.",
  "La production n'est pas affectée.",
  'Les salariés ne sont pas concernés.',
  "L'usine dépend du groupe Total.",
  'Le site reste ouvert.',
  'Le site reste à Lille pour innover.',
  'Il ne reste que 30 salariés.',
  "Le bureau d'études compte 12 ingénieurs.",
  "Personne n'a été blessé.",
  "Rien n'empêche le groupe d'investir.",
  'Aucun emploi ne sera supprimé.',
  "Le groupe n'a pas d'usine en France.",
  'Les deux hommes se connaissent bien.',
  'Le tribunal a tranché.',
  'La décision a été prise en mars.',
  'Les discussions ont abouti.',
  'Le marché reste à un niveau élevé.',
  'Il ne cache pas sa satisfaction.',
  'Nul besoin de recruter.',
  "Le groupe n'a jamais licencié.",
  'Les négociations se sont achevées hier.',
  'Personne ne remplira jamais ce formulaire.',
  'Il reste trois salariés.',
  "L'usine attend 200 visiteurs.",
  'La demande reste soutenue.',
  "Le four n'est pas encore froid.",
  'Vous cherchez un emploi ?',
  'Le dossier est clos.',
  'Le calendrier est tenu.',
  'Il joue au football.',
  "Le groupe n'a rien perdu.",
  "Le ministre n'a rien promis.",
  "Personne n'a été licencié.",
  'Qui dit mieux ?',
  "Le groupe n'a pas obtenu le marché.",
  "L'usine n'a pas ouvert ses portes au public.",
  "La grève n'a pas cessé.",
  "L'entreprise n'a pas trouvé de soudeurs.",
  'La ville cultive son image.',
  "Le groupe n'a pas publié de perte.",
  "La production n'a pas démarré en 2015.",
  "L'atelier n'est pas fermé.",
  "L'atelier n'est pas signé d'un grand architecte.",
  "La loi n'est pas votée par le Sénat mais par l'Assemblée.",
  'Ces machines ne sont pas connues pour leur fiabilité.',
  "Le maire ne s'est pas déplacé.",
  "La production n'est pas arrêtée pendant les travaux.",
  'Le ruban sera coupé en juin.',
  'Le rapport est confidentiel.',
  "Le groupe n'a pas démenti l'information.",
  "Les arbitrages n'ont pas été rendus en 2013.",
  "Les clés n'ont pas été rendues.",
  "Le groupe n'a pas accepté de baisser ses prix.",
  '"Qui a dit que l\'industrie était morte ?", sourit le patron.',
  '"Comment ne pas se réjouir ?", lance le maire.',
  "Le site a fait l'objet d'une négociation en 2012.",
  "Le pont fait l'objet d'une rénovation.",
  "Rien n'est perdu.",
  "L'usine est soumise à des contrôles.",
  "Chacun saura comment s'y prendre.",
  "Un drone plane sur l'usine.",
  "Le groupe s'est donné trois ans pour réussir.",
  'On ne change pas de cheval au milieu du gué.',
  'Le train est en attente de départ.',
]

/** Wordings that are missed so far. */
const MISSED = ["Le comité d'entreprise doit se prononcer le 3 juin."]

describe('undecided, unknown, under negotiation, still to be done', () => {
  test.each(HITS)('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('near misses', () => {
  test.each(NEAR)('%s', text => expect(read(text)).toEqual([]))
})

describe('known misses', () => {
  test.fails.each(MISSED)('%s', text => expect(read(text)).not.toEqual([]))
})

describe('questions put as questions', () => {
  const heading = (text: string): Block => ({ kind: 'heading', text })
  test('a sub-heading counts when its paragraph leaves it open', () => {
    const facts = find(heading('Qui financera le chantier ?'), "Le montage n'est pas bouclé.")
    expect(facts.map(({ block }) => block)).toEqual([0, 1])
  })
  test('a sub-heading that its paragraph answers does not', () => {
    expect(find(heading('Qui financera le chantier ?'), "L'Etat, à hauteur de 12 millions d'euros.")).toEqual([])
  })
  test.each([
    'Combien coûtera le chantier ? Non, rien du tout.',
    'Pourquoi choisir Lyon plutôt que Lille ?',
    'Et vous, quel métier choisirez-vous ?',
  ])('answered, rhetorical or addressed to the reader: %s', text => expect(find(text)).toEqual([]))
  test('a hypothesis leaves nothing open', () => {
    expect(find("L'aide sera rendue si le site n'est pas achevé.")).toEqual([])
  })
})
