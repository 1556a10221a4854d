/** What is done with a paper that was just frozen: printed, or opened in the Word file of the association. */
export type ArrivalAct = 'print' | 'open'

/** The paper that was just frozen and is printed or opened on its own page, so that what comes of it is told where one then is. */
let awaited: { readonly id: string; readonly act: ArrivalAct } | undefined

export const onArrival = (id: string, act: ArrivalAct): void => {
  awaited = { id, act }
}

/** What was left to be done with a paper, told once. */
export function actOnArrival(id: string): ArrivalAct | undefined {
  if (awaited?.id !== id) return undefined
  const { act } = awaited
  awaited = undefined
  return act
}
