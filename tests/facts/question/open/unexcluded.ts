/** Not excluded: sentences with their core in square brackets. */
export const UNEXCLUDED = [
  "Le groupe [n'exclut pas de fermer] un site.",
  "La direction [n'exclut aucune hypothèse].",
  "Il [n'est pas exclu] que le chantier soit prolongé.",
  "Un report [n'est pas à exclure].",
  "Le ministre [n'écarte pas une nationalisation].",
  'Le fabricant [laisse la porte ouverte] à une alliance.',
  "Le groupe [ne s'interdit pas de licencier].",
  "Une cession [n'est pas exclue].",
  "Une fermeture [n'est pas impossible].",
]
