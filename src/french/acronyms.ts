import type { AcronymMention } from './types.ts'

/** An acronym and its expansion, in one of three orders: « EXP (ACR) », « ACR (EXP) », « ACR – le EXP – ». */
export const findAcronyms = (_norm: string, _text: string): AcronymMention[] => []
