/** What is done with a paper that was just frozen: printed, or opened in the Word file of the association. */
export type ArrivalAct = 'print' | 'open'

/** The paper that was just frozen and is printed or opened on its own page, so that what comes of it is told where one then is. */
let awaited: { readonly id: string; readonly act: ArrivalAct; readonly copies: number } | undefined

/** Leaves it to the page of the paper; `copies` is how many are printed. */
export const onArrival = (id: string, act: ArrivalAct, copies: number): void => {
  awaited = { id, act, copies }
}

/** What was left to be done with a paper, told once. */
export function actOnArrival(id: string): { readonly act: ArrivalAct; readonly copies: number } | undefined {
  if (awaited?.id !== id) return undefined
  const { act, copies } = awaited
  awaited = undefined
  return { act, copies }
}
