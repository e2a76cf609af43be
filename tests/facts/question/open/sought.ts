/** Sought: sentences with their core in square brackets. */
export const SOUGHT = [
  "Le reliquat [n'a pas encore de propriétaire].",
  'Le verrier [cherche un nouvel actionnaire].',
  "La fonderie [est à la recherche d'un repreneur].",
  'La PME [est en quête de financements].',
  "L'usine [n'a pas trouvé de repreneur].",
  "L'usine, [sans repreneur], sera liquidée.",
  'La filiale [est toujours sans directeur].',
  "[Aucun repreneur ne s'est fait connaître].",
  "[Aucune offre de reprise n'a été déposée].",
  "[Aucun candidat ne s'est déclaré].",
]
