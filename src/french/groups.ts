import { isRoleNoun } from './names.ts'

const singular = (form: string): string => (form.length > 3 ? form.replace(/[sx]$/, '') : form)

/** Nouns for bodies and groups that act as one, singular. */
const GROUPS: ReadonlySet<string> = new Set(
  'gouvernement état etat région département ville commune métropole collectivité syndicat intersyndicale direction groupe entreprise société association fédération confédération union conseil comité tribunal cour commission ministère cabinet parlement sénat assemblée autorité agence banque constructeur équipementier fabricant avionneur industriel fournisseur sous-traitant client actionnaire salarié employé ouvrier élu patronat parquet préfecture branche filière pôle pme eti start-up tpe usine site filiale groupement collectif organisation institution exécutif exploitant concessionnaire professionnel profession laboratoire université école centre régulateur donneur partenaire coopérative sociétaire énergéticien fondeur métallo investisseur fond candidat lauréat porteur bénéficiaire camp partie signataire pouvoir public bruxelle pari bercy matignon élysée jury auteur acteur promoteur assureur mutuelle particulier ménage consommateur riverain habitant pays membre europe france allemagne chine etats-unis usager éco-organisme maison-mère jeune équipe plateforme administration centrale ong lobby médiation inspection délégation présidence mairie police douane justice chambre caisse fondation observatoire organisme commissariat interprofession tutelle créancier juridiction pensionnaire'.split(
    ' ',
  ),
)

/** Whether a noun, in either number, is for a person or a body that can act. */
export const canAct = (noun: string): boolean => {
  const word = singular(noun.toLowerCase())
  return GROUPS.has(word) || isRoleNoun(word)
}

const FEMININE_VOWEL =
  /^(?:entreprise|association|agence|union|école|usine|industrie|organisation|institution|intersyndicale|assemblée|autorité|administration|équipe|entité|unité|alliance|enseigne|aciérie|université|[^ ]+[st]ion(?= |$))/

/** Gender of a noun phrase by its article, or by its noun after « l' » and « son »; null when neither tells. */
export const phraseGender = (phrase: string): 'm' | 'f' | null => {
  if (/^(?:la|une|cette|sa|ma) /i.test(phrase)) return 'f'
  if (/^(?:le|un|ce|cet|du|au) /i.test(phrase)) return 'm'
  const noun = /^(?:l'|s(?:on) |leur |notre )(.*)/i.exec(phrase)?.[1]?.toLowerCase()
  if (!noun) return null
  if (FEMININE_VOWEL.test(noun)) return 'f'
  return /^[^ ]+(?:eur|ien|ier|ant|iste|é|ent|if|el|oupe|at)(?= |$)/.test(noun) ? 'm' : null
}
