import { paper, typeset } from '#shared/text/paper'

const BLANK = /\{([^{}\n]*)\}/g

/** A text of the association with its blanks filled: what is not known is a line to fill by hand, and a name nobody knows stays as it was typed, so that it is seen. */
export const fillText = (text: string, known: Readonly<Record<string, string | undefined>>): string =>
  typeset(text).replace(BLANK, (typed, name: string) => (Object.hasOwn(known, name) ? (known[name] ?? paper.toFill) : typed))

/** The same as the body of a message: titles lose the marks that make them titles on paper. */
export const asMessage = (text: string): string => text.replace(/^#+ /gm, '')
