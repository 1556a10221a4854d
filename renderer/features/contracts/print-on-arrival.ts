import type { ContractId } from '#shared/domain/ids'

/** The contract that was just frozen and is printed on its own page, so that what comes of it is told where one then is. */
let toPrint: ContractId | undefined

export const printOnArrival = (id: ContractId): void => {
  toPrint = id
}

/** True once for the contract that was left to be printed. */
export function isToBePrinted(id: ContractId): boolean {
  const isIt = id === toPrint
  if (isIt) toPrint = undefined
  return isIt
}
