import { describe, expect, test } from 'vitest'
import { find, table } from './jobs-table.ts'

describe('sites that are spared', () =>
  table([
    ['La tannerie de Millau est épargnée.', [['est épargnée', null, 'kept']]],
    ["Le plan épargne l'usine de Vire.", [["épargne l'usine", null, 'kept']]],
    ['Les deux ateliers normands seraient épargnés.', [['seraient épargnés', null, 'kept']]],
    ["Le groupe n'épargnera pas la filature.", [['épargnera pas la filature', null, 'kept', 'neg']]],
    ["L'incendie a épargné l'usine.", []],
    ["L'atelier a été épargné par les flammes.", []],
    ['La grève épargne la raffinerie.', []],
    ['Le couple épargne 300 euros.', []],
  ]))

describe('what hangs on a decision is not stopped', () =>
  table([
    ["L'usine de câbles de Vire suspendue au feu vert de Berlin", []],
    ["L'aciérie est suspendue à la décision du juge.", []],
    ["L'extraction reste suspendue aux résultats de l'enquête.", []],
    ['La production est suspendue à Donges.', [['est suspendue', null, 'closed']]],
    ['La production a été suspendue à partir de mai.', [['a été suspendue', null, 'closed']]],
    ["La fabrication est suspendue à l'usine de Vire.", [['est suspendue', null, 'closed']]],
    ["L'usine est suspendue au printemps.", [['est suspendue', null, 'closed']]],
  ]))

describe('silences', () =>
  table([
    ['La forge se taira.', [['taira', null, 'closed']]],
    ['La filature se tait depuis mai.', [['tait', null, 'closed']]],
    ['La halle se tait.', []],
    ["À midi, l'atelier se taisait.", []],
  ]))

describe('machine tools, deposits of papers and those who order', () =>
  table([
    ["Le sous-traitant s'offre un centre d'usinage.", []],
    ['Il a acheté deux centres de tournage.', []],
    ["La PME s'offre un centre de recherche à Lyon.", [['offre un centre', null, 'sold']]],
    ["La PME ferme son centre d'usinage de Cluses.", [['ferme son centre', null, 'closed']]],
    ['Le préfet suspend le dépôt de toute nouvelle demande.', []],
    ['La mairie a fermé le dépôt des candidatures.', []],
    ['La SNCF ferme le dépôt de Nevers.', [['ferme le dépôt', null, 'closed']]],
    ["L'équipementier dépend de ses trois donneurs d'ordres.", []],
    ['Il a perdu ses deux financeurs.', []],
  ]))

describe('what a works fills and finishes at a rate', () =>
  table([
    ['Le façonnier va remplir 90 millions de flacons par an.', [['90 millions de flacons par an', 90e6, 'capacity']]],
    ['Il cousait 300 gilets par semaine.', [['300 gilets par semaine', 300, 'capacity']]],
    ['Il a rempli 90 formulaires par an.', []],
    ['Il embrasse 90 enfants par an.', []],
  ]))

describe('participles whose auxiliary was said before', () => {
  test.each([
    ['Le hall serait loué ; la ligne de presses, transférée à Sfax.', 'conditional'],
    ["Le siège sera vendu ; l'atelier de sellerie, délocalisé en Pologne d'ici à juin.", 'future'],
    ['Le siège a été vendu ; la ligne de presses, transférée à Sfax.', 'asserted'],
    ['Le siège sera vendu. La ligne de presses, transférée à Sfax, tournait bien.', 'asserted'],
  ])('%s', (text, modality) => expect(find(text).at(-1)?.modality).toBe(modality))
})
