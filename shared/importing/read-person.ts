import { ageOn } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Agreement, Gender } from '#shared/domain/person'
import { searchKey } from '#shared/core/search-key'

import type { Field } from './field'
import { importedDate } from './imported-date'
import { importedAddress, importedEmail, importedPhone, importedPlace } from './imported-reach'
import { nameCase } from './name-case'
import { present, type RowReading, type Said } from './row-reading'
import { agreementOfTitle, namesSeveral, type SplitName, splitName } from './split-name'

const GENDERS: Readonly<Record<string, Gender>> = {
  ...{ f: 'woman', femme: 'woman', feminin: 'woman', fille: 'woman', mme: 'woman', madame: 'woman', female: 'woman', v: 'woman', vrouw: 'woman', w: 'woman' },
  ...{ m: 'man', h: 'man', homme: 'man', masculin: 'man', garcon: 'man', monsieur: 'man', mr: 'man', male: 'man', man: 'man' },
  ...{ x: 'other', autre: 'other', 'non-binaire': 'other', 'non binaire': 'other', other: 'other', nb: 'other' },
}

const AGREEMENTS: Readonly<Record<Gender, Agreement>> = { woman: 'feminine', man: 'masculine', other: 'neutral', undisclosed: 'neutral' }
const GENDER_OF: Readonly<Record<Agreement, Gender>> = { feminine: 'woman', masculine: 'man', neutral: 'other' }

/** A person as a line tells of them: who they are and how to reach them. Refuses a line without a whole name, and one that names two people. */
export function readPerson(row: RowReading, today: IsoDate): Readonly<Record<string, unknown>> {
  const name = inOrdinaryCase(row, readName(row))
  return present({ givenName: name?.givenName, familyName: name?.familyName, ...readGender(row, name?.agreement), birthDate: readBirth(row, today), ...readReach(row), address: readAddress(row) })
}

type ReadName = Pick<SplitName, 'givenName' | 'familyName' | 'agreement'>

function readName(row: RowReading): ReadName | undefined {
  const [given, family, whole] = [row.first('givenName'), row.first('familyName'), row.first('fullName')]
  const several = [given, family, whole].find(said => said && namesSeveral(said.text))
  if (several) row.refuse('several-people', several)
  else if (given && family) return { givenName: given.text, familyName: family.text }
  else if (whole) return readWholeName(row, whole, given)
  else row.refuse('name-missing', given ?? family)
  return undefined
}

/** Capitals make way for the usual case, each part on its own: « DUPONT Marie » has only one in capitals. */
function inOrdinaryCase(row: RowReading, name: ReadName | undefined): ReadName | undefined {
  if (!name) return undefined
  const [givenName, familyName] = [nameCase(name.givenName), nameCase(name.familyName)]
  const changed = [[name.givenName, givenName], [name.familyName, familyName]].filter(([before, after]) => before !== after)
  if (changed.length === 0) return name
  const column = (row.first('familyName') ?? row.first('fullName'))?.column
  const [text, becomes] = [0, 1].map(side => changed.map(pair => pair[side]).join(' '))
  if (column && text !== undefined) row.notice('name-in-capitals', { text, column }, becomes)
  return { ...name, givenName, familyName }
}

function readWholeName(row: RowReading, whole: Said, given: Said | undefined): ReadName | undefined {
  // Beside a column of given names, the rest of the whole name is the family name.
  const rest = given && without(whole.text, given.text)
  if (given && rest) return { givenName: given.text, familyName: rest }
  const split = splitName(whole.text, whole.column.names)
  if (!split) row.refuse('name-not-split', whole)
  else if (!split.isCertain) row.notice('name-order-supposed', whole)
  return split
}

/** A whole name without its given name, when that stands at one of its ends. */
function without(whole: string, given: string): string | undefined {
  const [all, part] = [searchKey(whole), searchKey(given)]
  if (all.length !== whole.length || part.length !== given.length) return undefined
  if (all.startsWith(`${part} `)) return whole.slice(given.length).trim()
  return all.endsWith(` ${part}`) ? whole.slice(0, -given.length).trim() : undefined
}

/** A column of genders comes first; « Mme » or « M. » tells both how texts agree and, failing better, what is counted. */
function readGender(row: RowReading, fromName: Agreement | undefined): Readonly<Record<string, unknown>> {
  const [said, title] = [row.first('gender'), row.first('title')]
  const key = said && searchKey(said.text).replace(/\.$/, '')
  const gender = key !== undefined && Object.hasOwn(GENDERS, key) ? GENDERS[key] : undefined
  if (said && !gender) row.warn('gender-unknown', said)

  const told = title && agreementOfTitle(title.text)
  if (title && !told) row.warn('title-unknown', title)
  const agreement = told ?? fromName ?? (gender && AGREEMENTS[gender]) ?? 'neutral'
  const byTitle = told ?? fromName
  return { agreement, gender: gender ?? (byTitle && GENDER_OF[byTitle]) }
}

const OLDEST = 110

function readBirth(row: RowReading, today: IsoDate): IsoDate | undefined {
  const said = row.first('birthDate')
  if (!said) return undefined
  const birth = importedDate(said.text, { today, order: said.column.dates, isPast: true })
  if (birth && birth <= today && ageOn(birth, today) <= OLDEST) return birth
  row.warn(birth ? 'birth-implausible' : 'date-unreadable', said)
  return undefined
}

/** A day in the life of the programme; one that is still to come is a plan, and stays a remark. */
export function readDay(row: RowReading, field: Field, today: IsoDate): IsoDate | undefined {
  const said = row.first(field)
  if (!said) return undefined
  const day = importedDate(said.text, { today, order: said.column.dates })
  if (day && day <= today) return day
  row.warn(day ? 'date-in-future' : 'date-unreadable', said)
  return undefined
}

export interface Reach {
  readonly email?: string
  readonly phone?: string
}

/** The first address and the first phone that can be used, a mobile before others; what else the columns say is kept. */
export function readReach(row: RowReading): Reach {
  const [email, phone] = [readEmail(row), readPhone(row)]
  return { ...(email === undefined ? {} : { email }), ...(phone === undefined ? {} : { phone }) }
}

function readEmail(row: RowReading): string | undefined {
  let chosen: string | undefined
  for (const said of row.all('email')) {
    const found = importedEmail(said.text)
    if (found.kind === 'several') row.refuse('several-emails', said)
    else if (found.kind === 'unreadable') row.warn('email-unreadable', said)
    else if (found.kind === 'email' && chosen === undefined) chosen = found.email
    else if (found.kind === 'email' && chosen !== found.email) row.keep(said)
  }
  return chosen
}

function readPhone(row: RowReading): string | undefined {
  const read = row.all('phone').map(said => ({ said, found: importedPhone(said.text) }))
  const chosen = read.find(({ found }) => found?.phone.startsWith('04') === true) ?? read.find(({ found }) => found !== undefined)
  for (const { said, found } of read) {
    if (!found) row.warn('phone-unreadable', said)
    else if (found.hasMore) row.warn('second-value', said)
    else if (found.phone !== chosen?.found?.phone) row.keep(said)
  }
  return chosen?.found?.phone
}

/** What the columns of the address say together; a column of its own wins over what a whole address holds. */
export function readAddress(row: RowReading): Readonly<Record<string, unknown>> {
  const [whole, both, code, town] = [row.first('address'), row.first('postcodeAndMunicipality'), row.first('postcode'), row.first('municipality')]
  const inCode = code ? importedPlace(code.text) : {}
  const inTown = town ? importedPlace(town.text) : {}
  const place = { ...(whole ? importedAddress(whole.text) : {}), ...(both ? importedPlace(both.text) : {}), ...inCode, ...inTown, ...(inCode.postcode ? { postcode: inCode.postcode } : {}) }
  const street = streetOf(row) ?? place.street
  return present({ street: fitted(row, row.first('street') ?? whole, 200, street), postcode: place.postcode, municipality: fitted(row, town ?? both ?? whole ?? code, 100, place.municipality) })
}

function streetOf(row: RowReading): string | undefined {
  const [street, number, box] = [row.first('street') ?? row.first('address'), row.first('houseNumber')?.text, row.first('box')?.text]
  if (!street || (number === undefined && box === undefined)) return row.first('street')?.text
  const boxed = box === undefined || /^(?:bte|bo[iî]te)/i.test(box) ? box : `bte ${box}`
  return [[street.text, number].filter(Boolean).join(' '), boxed].filter(Boolean).join(', ')
}

/** A text that the file of a person has room for; a longer one is kept as a remark. */
export function fitted(row: RowReading, said: Said | undefined, max: number, text = said?.text): string | undefined {
  if (!said || text === undefined || text.length <= max) return text
  row.warn('text-too-long', said)
  return undefined
}
