/** Words that announce others: at the end of a phrase that was cut they are left over. */
const LOOSE =
  /(?:[\s,;:(«]+(?:(?:d|l|qu|n|s|jusqu)['’]|d[eu]s?|des|l[ae]s?|à|aux?|et|ou|où|en|pour|par|sur|dans|avec|sans|vers|dès|que|qui|dont|ne|son|sa|ses|leurs?|cette|est|sont|soit|très|jusqu['’](?:à|en|aux?)))+[\s,;:(«]*$/iu

/** A phrase without what its cut has left over: « durée de la concession, un compromis critiqué | par ». */
export const withoutLooseEnd = (words: string): string => words.replace(LOOSE, '').replace(/[\s,;:(«]+$/, '')
