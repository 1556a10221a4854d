import { Sheet } from '#shared/domain/sheet'

/** The sheet that an address names; nothing where the address is no sheet, since anyone may have typed it. */
export function sheetAt(address: string): Sheet | undefined {
  try {
    return Sheet.safeParse(JSON.parse(decodeURIComponent(address))).data
  } catch {
    return undefined
  }
}
