/** The ten provinces of Belgium, and Brussels, which is none. */
export const PROVINCES = [
  'brussels',
  'walloon-brabant',
  'flemish-brabant',
  'antwerp',
  'limburg',
  'liege',
  'namur',
  'hainaut',
  'luxembourg',
  'west-flanders',
  'east-flanders',
] as const
export type Province = (typeof PROVINCES)[number]

/** Up to which postcode each range goes, from 1000 on. */
const RANGES: readonly (readonly [last: number, province: Province])[] = [
  [1299, 'brussels'],
  [1499, 'walloon-brabant'],
  [1999, 'flemish-brabant'],
  [2999, 'antwerp'],
  [3499, 'flemish-brabant'],
  [3999, 'limburg'],
  [4999, 'liege'],
  [5999, 'namur'],
  [6599, 'hainaut'],
  [6999, 'luxembourg'],
  [7999, 'hainaut'],
  [8999, 'west-flanders'],
  [9999, 'east-flanders'],
]

/** The province a Belgian postcode lies in; nothing for a foreign one. */
export function provinceOf(postcode: string): Province | undefined {
  if (!/^[1-9]\d{3}$/.test(postcode)) return undefined
  return RANGES.find(([last]) => Number(postcode) <= last)?.[1]
}
