/** Found so far, though nothing is open there. */
export const MISTAKEN = [
  'Ils ont réservé leur décision pendant des mois avant de signer.',
  'Les bureaux sont dans les cartons, le déménagement a lieu lundi.',
  'Le groupe ne communique pas ses recettes à ses rivaux.',
  "L'entreprise poursuit les négociations commerciales chaque hiver.",
  'Les pièces en discussion technique sont contrôlées.',
  "L'inconnue de l'équation est le débit.",
  "Les clés du site n'ont pas été trouvées.",
  "Il n'a pas précisé en vain ses conditions.",
  'Les visiteurs veulent savoir comment naît un parfum.',
  "Point d'interrogation, la galerie de Lille, fête ses dix ans.",
  "Aucun prix n'a été remis cette année.",
  "Le site de Lyon n'a pas été choisi.",
]
