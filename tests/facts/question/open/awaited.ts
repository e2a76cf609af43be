/** Awaited, depending: sentences with their core in square brackets. */
export const AWAITED = [
  "L'investissement [dépendra de l'aide publique].",
  'Tout [dépendra du carnet de commandes].',
  'La suite [dépendra du résultat des essais].',
  "Le rachat [reste soumis à l'approbation des autorités de la concurrence].",
  "L'opération [est conditionnée à l'accord du comité d'entreprise].",
  "La construction [est subordonnée à l'obtention du permis].",
  'La reprise [est suspendue à la décision du tribunal].',
  'La filière [reste tributaire du feu vert européen].',
  'Les syndicats [attendent une réponse de la direction].',
  'Le groupe [attend le feu vert des autorités].',
  'Le décret [se fait attendre].',
  'Le décret [tarde à paraître].',
  "Il faudra [attendre l'automne] pour connaître le nom du lauréat.",
  "[Dans l'attente] du verdict, l'atelier tourne au ralenti.",
  "L'avenir du site [se joue en ce moment].",
]
