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

/**
 * Answers what other parts of the extension ask of this one. `sendResponse` works in every browser, a returned promise does
 * not. An answer that fails is `undefined` for the one who asked.
 */
export function answer<Q>(reply: (question: Q) => unknown): void {
  api.runtime.onMessage.addListener((question, _sender, respond) => {
    const failed = (error: unknown) => {
      console.error('Épure', error)
      respond(undefined)
    }
    Promise.resolve(question as Q)
      .then(reply)
      .then(respond, failed)
    return true
  })
}

/** The background's answer; rejects when it gives none. */
export async function ask<A>(question: unknown): Promise<A> {
  const given = await api.runtime.sendMessage(question)
  if (given === undefined) throw new Error('no answer')
  return given as A
}
