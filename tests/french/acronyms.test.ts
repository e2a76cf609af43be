import { describe, expect, test } from 'vitest'
import { findAcronyms } from '../../src/french/acronyms.ts'

const read = (text: string) => findAcronyms(text, text).map(({ acronym, expansion }) => [acronym, expansion])
const table = (rows: [string, string[][]][]) =>
  test.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected))

describe('expansion (acronym)', () =>
  table([
    ['un plan de sauvegarde de l’emploi (PSE), dit-il', [['PSE', 'plan de sauvegarde de l’emploi']]],
    ["le crédit d'impôt recherche (CIR)", [['CIR', "crédit d'impôt recherche"]]],
    [
      'le Centre technique des industries mécaniques (Cetim)',
      [['Cetim', 'Centre technique des industries mécaniques']],
    ],
    ['le Fonds européen de développement régional (Feder)', [['Feder', 'Fonds européen de développement régional']]],
    [
      'la Fédération des industries électriques, électroniques et de communication (FIEEC)',
      [['FIEEC', 'Fédération des industries électriques, électroniques et de communication']],
    ],
    [
      "le Commissariat à l'énergie atomique et aux énergies alternatives (CEA)",
      [['CEA', "Commissariat à l'énergie atomique et aux énergies alternatives"]],
    ],
    [
      "la Direction départementale du travail, de l'emploi et de la formation professionnelle (DDTEFP)",
      [['DDTEFP', "Direction départementale du travail, de l'emploi et de la formation professionnelle"]],
    ],
    // « de » begins with the letter too, and is no head.
    ["la délégation de service public (DSP) de l'eau", [['DSP', 'délégation de service public']]],
    ['les droits de douane (DD)', [['DD', 'droits de douane']]],
    ['petites et moyennes entreprises (PME)', [['PME', 'petites et moyennes entreprises']]],
  ]))

describe('an institution may be older or longer than its acronym', () =>
  table([
    ['par l’Agence de la transition écologique (Ademe)', [['Ademe', 'Agence de la transition écologique']]],
    [
      'la Confédération générale des planteurs de betteraves (CGB)',
      [['CGB', 'Confédération générale des planteurs de betteraves']],
    ],
  ]))

describe('acronym (expansion), and between marks', () =>
  table([
    ['la DGE (direction générale des entreprises) a', [['DGE', 'direction générale des entreprises']]],
    ['SPI (Sociétés de projets industriels), met', [['SPI', 'Sociétés de projets industriels']]],
    ['Les PME - les petites et moyennes entreprises - ont', [['PME', 'petites et moyennes entreprises']]],
    ['le comité social et économique, ou CSE, a', [['CSE', 'comité social et économique']]],
  ]))

describe('foreign names, compounds, hyphens, lists, leads in the parenthesis', () =>
  table([
    ['la Rare Metals and Minerals Board (RMMB)', [['RMMB', 'Rare Metals and Minerals Board']]],
    ['les industries agroalimentaires (IAA)', [['IAA', 'industries agroalimentaires']]],
    ['la zone à faibles émissions mobilité (ZFE-m)', [['ZFE-m', 'zone à faibles émissions mobilité']]],
    ['le service HSE (hygiène, sécurité, environnement)', [['HSE', 'hygiène, sécurité, environnement']]],
    ["le CEA (Commissariat à l'énergie atomique, Saclay)", [['CEA', "Commissariat à l'énergie atomique"]]],
    ["l'Autorité de sûreté nucléaire (l'ASN)", [['ASN', 'Autorité de sûreté nucléaire']]],
    ['le taux de rendement synthétique, le fameux TRS, monte', [['TRS', 'taux de rendement synthétique']]],
    ['les délégués (CFDT, CGT)', []],
    ['la maire de Nantes (PS)', []],
  ]))

describe('no acronym', () =>
  table([
    ['Bogny (Ardennes)', []],
    ['Jean Robert (FO)', []],
    ["l'Agence de Sedan (Ardennes)", []],
    ['Val-sur-Eure (Eure)', []],
    ['le plasturgiste Morel (38 M€, 120 salariés)', []],
    ['Saint-Etienne (Loire)', []],
  ]))
