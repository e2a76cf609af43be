import { describe } from 'vitest'
import { table } from './jobs-table.ts'

describe('doors that open and close by the calendar', () =>
  table([
    ['Le magasin ferme le lundi depuis trois ans.', []],
    ["L'usine ferme les mercredis, faute de commandes.", []],
    ["L'usine est ouverte jusqu'à 20 heures.", []],
    ['La filature ferme en août, comme tous les ans.', []],
    ['La tannerie fermera dix jours pour Noël.', []],
    ["L'usine ferme le lundi 4 mars.", [["L'usine ferme", null, 'closed']]],
    ['La filature ferme en août.', [['La filature ferme', null, 'closed']]],
  ]))

describe('numbers that are names', () =>
  table([
    ['Les 72 ouvrières de la ligne 4 partiront en formation.', [['72 ouvrières', 72, 'cut']]],
    ["Les salariés de l'atelier 12 travailleront le samedi.", []],
    [
      'Les 72 ouvrières partiront, 4 resteront.',
      [
        ['72 ouvrières', 72, 'cut'],
        ['4', 4, 'headcount'],
      ],
    ],
  ]))

describe('equipment taken apart', () =>
  table([
    ['Deux techniciens ont démonté la presse pour la graisser.', [['Deux techniciens', 2, 'headcount']]],
    ['Le temps de démonter les cuves.', []],
    ['Le four sera démonté en mai.', [['sera démonté', null, 'closed']]],
    ["Le groupe démontera l'usine.", [["démontera l'usine", null, 'closed']]],
  ]))

describe('plans that are only named', () =>
  table([
    ['Le plan social prévoit des formations longues.', []],
    ["Le plan de sauvegarde de l'emploi (PSE) comprend une prime de mobilité.", []],
    ['Une offre mieux placée sur le plan social.', []],
    ["La direction a présenté un plan de sauvegarde de l'emploi.", [["plan de sauvegarde de l'emploi", null, 'cut']]],
    ['Le groupe prépare un plan social.', [['plan social', null, 'cut']]],
  ]))

describe('nouns of events that say what a sum, an hour or a form is for', () =>
  table([
    ["Le montant de la prime de fin d'activité reste inconnu.", []],
    ["Les heures d'ouverture de l'usine changent.", []],
    ['Les droits de fermeture du guichet.', []],
    ["L'indemnité de fermeture de l'usine est fixée.", []],
    ["La fermeture de l'usine est fixée.", [["fermeture de l'usine", null, 'closed']]],
    ['Les prix de transfert, le sort de la coentreprise et la dette inquiètent.', []],
    ['Après trois ans de fermeture, le bâtiment des presses attend.', []],
    ["La dissolution de l'Assemblée retarde le texte.", []],
    ["La dissolution de l'entreprise est prononcée.", [["dissolution de l'entreprise", null, 'closed']]],
  ]))

describe('what is true of any site', () =>
  table([
    ['On ne ferme pas une usine en trois semaines.', []],
    ["On n'implante pas une gigafactory sans courant.", []],
    ['Construire une usine demande quatre ans.', []],
    ["Ouvrir un atelier, c'est trois ans de paperasse.", []],
    ["On ne fermera pas l'usine.", [["fermera pas l'usine", null, 'closed', 'neg']]],
    ['On ferme une usine à Vire.', [['ferme une usine', null, 'closed']]],
    ['Il faudra construire une usine.', [['construire une usine', null, 'opened']]],
  ]))

describe('lots, choices and bodies that are no sites', () =>
  table([
    ["L'Etat vient d'adjuger Vauclair à 64 euros.", []],
    ['Le ministère adjuge Fécamp pour vingt ans.', []],
    ['Le groupe rachète Solvinox.', [['rachète Solvinox', null, 'sold']]],
    ['Les pôles sont invités à fusionner.', []],
    ["Le site de la future station n'est pas arrêté.", []],
    ["L'emplacement n'est pas encore arrêté.", []],
    ['Le site officiel de la foire a été fermé.', []],
    ['Les travaux de la ligne B du métro ont démarré.', []],
    ["Le groupe installera une ligne d'extrusion.", [['installera une ligne', null, 'opened']]],
    ["Le redressement de l'entreprise prend du temps.", []],
    ["La mise en redressement de l'entreprise est demandée.", [['mise en redressement', null, 'insolvent']]],
    ['Le site est arrêté depuis mars.', [['est arrêté', null, 'closed']]],
    ['Les banques ont rouvert les lignes de trésorerie.', []],
    ['Le vice-président du groupe, Karl Brandt, s’est déplacé à Sens.', []],
    ['La plate-forme s’étend désormais jusqu’à la rocade.', []],
    ['La première pierre sera posée en mai.', []],
    ["La première pierre de l'usine sera posée en mai.", [["première pierre de l'usine", null, 'opened']]],
    ["L'usine est annoncée. Sa première pierre sera posée en mai.", [['première pierre sera posée', null, 'opened']]],
  ]))

describe('numbers of people who are not at work there', () =>
  table([
    ['Une équipe de nuit sera montée à Vire.', []],
    ['Le banquet a réuni 90 salariés.', []],
    ['Huit salariés de la chimie sur dix approuvent.', []],
    ['Les trois opérateurs se partagent les antennes.', []],
    ["Les trois opérateurs de l'atelier ont été embauchés.", [['trois opérateurs', 3, 'created']]],
    ['La compagnie a remplacé ses trois biréacteurs.', []],
    ["L'usine a remplacé ses deux turbomoteurs.", []],
    ['Le groupe embauche, pour moitié des ingénieurs.', []],
    ['Le groupe perdra la moitié des ingénieurs.', [['la moitié des ingénieurs', null, 'cut']]],
    ["La convention n'exclut pas les salariés détachés.", []],
    ['Le groupe exclut les licenciements.', [['les licenciements', null, 'cut', 'neg']]],
  ]))

describe('rates that are no capacity', () =>
  table([
    ["Le taux d'utilisation des capacités remonte à 81 %.", []],
    ["L'usine engloutira 4 000 mètres cubes par jour.", []],
    ['La raffinerie engloutirait 300 mégawattheures par jour.', []],
    ['Le four avalera 300 tonnes de calcin par jour.', [['300 tonnes de calcin par jour', 300, 'capacity']]],
    ['En cas de sortie, 3 millions de camions par an passeraient sous la Manche.', []],
    ['La maison lance 40 références par an depuis son usine.', []],
  ]))
