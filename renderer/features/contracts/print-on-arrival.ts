/** The paper that was just frozen and is printed on its own page, so that what comes of it is told where one then is. */
let toPrint: string | undefined

export const printOnArrival = (id: string): void => {
  toPrint = id
}

/** True once for the paper that was left to be printed. */
export function isToBePrinted(id: string): boolean {
  const isIt = id === toPrint
  if (isIt) toPrint = undefined
  return isIt
}
