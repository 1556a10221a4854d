import { BELGIAN_PLACES } from './belgian-places'
import { placeKey } from './place-name'

/** A place of Belgium, in degrees (WGS 84), under the name to show. */
export interface Point {
  readonly latitude: number
  readonly longitude: number
  readonly name: string
}

interface Place {
  readonly point: Point
  readonly postcodes: readonly string[]
  /** Of those who bear its name, the seat of the municipality: what one means by the name alone. */
  readonly isSeat: boolean
  /** Its name is also that of a village which is not on the map: the name alone is not enough. */
  readonly isDoubtful: boolean
}

interface Gazetteer {
  readonly byName: ReadonlyMap<string, readonly Place[]>
  /** The place that stands for each postcode. */
  readonly byPostcode: ReadonlyMap<string, Point>
}

const EARTH_RADIUS = 6371 // kilometres

function read(lines: string): Gazetteer {
  const byName = new Map<string, Place[]>()
  const byPostcode = new Map<string, Point>()
  for (const line of lines.trim().split('\n')) {
    const [name = '', latitude, longitude, postcodes = '', others = ''] = line.split(';')
    const point = { latitude: Number(latitude) / 1000, longitude: Number(longitude) / 1000, name: name.replace(/^[*?]/, '') }
    const place = { point, postcodes: postcodes.replaceAll('*', '').split(','), isSeat: name.startsWith('*'), isDoubtful: name.startsWith('?') }
    for (const postcode of postcodes.split(',')) if (postcode.endsWith('*')) byPostcode.set(postcode.slice(0, 4), point)
    for (const key of new Set([name, ...others.split(',')].map(placeKey))) byName.set(key, [...(byName.get(key) ?? []), place])
  }
  byName.delete('')
  return { byName, byPostcode }
}

let known: Gazetteer | undefined

/** The places by name and postcode, read when first asked for. */
const gazetteer = (): Gazetteer => (known ??= read(BELGIAN_PLACES))

const bearersOf = (name: string | undefined): readonly Place[] => gazetteer().byName.get(placeKey(name ?? '')) ?? []

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The straight line between two points, in kilometres (haversine, on a sphere). */
export function kilometresBetween(one: Point, other: Point): number {
  const northward = Math.sin(radians(other.latitude - one.latitude) / 2) ** 2
  const eastward = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2
  const half = northward + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * eastward
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** What a name alone means: its only bearer, or among several the one that is the seat of a municipality; nothing when that leaves a doubt. */
function meantBy(bearers: readonly Place[]): Point | undefined {
  const meant = bearers.length === 1 ? bearers.filter(({ isDoubtful }) => !isDoubtful) : bearers.filter(({ isSeat }) => isSeat)
  return meant.length === 1 ? meant[0]?.point : undefined
}

/**
 * Where a place lies, from what an address says of it; undefined where that is not known, abroad or doubtful.
 * A name that goes with the postcode gives the locality; a name that does not, the place that stands for the postcode.
 * A postcode of the country that is not on the map leaves the name to decide, within the same first two digits.
 */
export function locate({ postcode, municipality }: { readonly postcode?: string | undefined; readonly municipality?: string | undefined }): Point | undefined {
  const bearers = bearersOf(municipality)
  if (!postcode?.trim()) return meantBy(bearers)
  const [, code] = /^\s*(?:B\s*-?\s*)?([1-9]\d{3})\s*$/i.exec(postcode) ?? []
  if (code === undefined) return undefined
  const agreeing = bearers.find(({ postcodes }) => postcodes.includes(code))
  if (agreeing) return agreeing.point
  return gazetteer().byPostcode.get(code) ?? meantBy(bearers.filter(({ postcodes }) => postcodes.some(other => other.startsWith(code.slice(0, 2)))))
}

/** The longest beginning of the text that is the name of a place in the same part of the country as the postcode. */
function nameAfter(code: string, text: string): string | undefined {
  const words = (/^[^,;(\n]*/.exec(text)?.[0] ?? '').trim().split(/\s+/)
  return words
    .map((_, index) => words.slice(0, words.length - index).join(' '))
    .find(name => bearersOf(name).some(({ postcodes }) => postcodes.some(other => other.startsWith(code.slice(0, 1)))))
}

/**
 * Where a meeting place written freely lies: « Logilux, zoning de Sauvenière, 5030 Gembloux (salle 2) ».
 * The last Belgian postcode followed by a name of its part of the country decides; without any, a name standing alone after the last comma.
 */
export function placeIn(text: string): Point | undefined {
  const postcodes = [...text.matchAll(/(?<![\dA-Za-z-])(?:B\s?-\s?)?([1-9]\d{3})(?![\dA-Za-z-])/gi)].reverse()
  for (const found of postcodes) {
    const [all, postcode = ''] = found
    const municipality = nameAfter(postcode, text.slice(found.index + all.length))
    if (municipality !== undefined) return locate({ postcode, municipality })
  }
  const last = text.split(',').at(-1) ?? ''
  return /\d/.test(last) ? undefined : locate({ municipality: last })
}
