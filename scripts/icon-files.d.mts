interface IconPicture {
  readonly side: number
  readonly png: Uint8Array
}
export const ICO_SIDES: readonly number[]
export const ICNS_SIDES: readonly number[]
export function icoOf(pictures: readonly IconPicture[]): Buffer
export function icnsOf(pictures: readonly IconPicture[]): Buffer
