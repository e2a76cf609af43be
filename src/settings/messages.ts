/** What the toolbar popup asks the content script, and the answers. Plain data: it crosses processes. */
import { api } from './platform.ts'

export type Question = 'state' | 'open' | 'copy'

/** The state of a page, in words. */
export type PageState =
  | {
      readonly article: true
      readonly title: string
      readonly facts: string
      readonly hidden: string
      readonly signal: string
      readonly note: string
    }
  | { readonly article: false; readonly reason: string }

/** What is to be put on the clipboard. */
export interface Flavours {
  readonly text: string
  readonly html: string | null
}

/** Answers questions. `sendResponse` works in every browser, a returned promise does not. */
export function answerQuestions(answer: (question: Question) => unknown): void {
  api.runtime.onMessage.addListener((question, _sender, respond) => {
    respond(answer(question as Question))
    return true
  })
}
