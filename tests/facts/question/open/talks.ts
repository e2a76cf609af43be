/** Under negotiation: sentences with their core in square brackets. */
export const TALKS = [
  "Les [négociations avec l'énergéticien se poursuivent].",
  'Les [négociations sont toujours en cours].',
  "Les [négociations butent sur le prix de l'électricité].",
  'Les [tractations vont bon train].',
  "Les discussions [sont dans l'impasse].",
  'Le groupe [est en pourparlers] avec un fonds allemand.',
  'Le groupe [est en discussions] avec trois banques.',
  "L'industriel [discute] avec deux repreneurs.",
  'Le groupe [négocie] avec ses créanciers.',
  "L'entreprise [a engagé des discussions] avec un partenaire chinois.",
  "Des [négociations sont en cours] avec l'Etat.",
  'Les négociations salariales [sont au point mort].',
  'Le bras de fer [se poursuit] avec la direction.',
  'Un accord [est en cours de négociation].',
  'Le contrat [est en cours de finalisation].',
  "Les créanciers et l'actionnaire [n'ont toujours pas trouvé d'accord].",
]
