/** Keeps a number and what it counts on one line. */
const JOINED = '\u00A0'

const plural = new Intl.PluralRules('fr-BE')

/** A number with its noun, which never part: « 1 mentor », « 25 mentors »; without any, « aucun mentor ». */
export const counted = (number: number, one: string, many: string, none?: string): string =>
  number === 0 && none !== undefined ? none : `${number}${JOINED}${plural.select(number) === 'one' ? one : many}`

/** `2026-03-12` as 12/03/2026. */
export const shortDay = (iso: string): string => iso.slice(0, 10).split('-').reverse().join('/')

/** 90 minutes as 1 h 30, 60 as 1 h, 45 as 45 min. */
export function duration(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (whole === 0) return `${rest}${JOINED}min`
  return rest === 0 ? `${whole}${JOINED}h` : `${whole}${JOINED}h${JOINED}${String(rest).padStart(2, '0')}`
}

/** « d’Anne », « d’Yves », « de Yusuf »: before a name, as it is said; an h is taken as mute. */
export const ofName = (name: string): string => (/^(?:[aeiouhœæ]|y(?![aeiouœæ]))/i.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`)

/** What someone wrote, closed by one full stop at most. */
export const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

/** « Anne, Karim et Zoé » */
export const enumerated = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1) ?? ''}`

/** How many days ago, in words. */
export function daysAgo(days: number): string {
  if (days === 0) return 'aujourd’hui'
  return days === 1 ? 'hier' : `il y a ${counted(days, 'jour', 'jours')}`
}

/** How many days from now, in words. */
export function inDays(days: number): string {
  if (days === 0) return 'aujourd’hui'
  return days === 1 ? 'demain' : `dans ${counted(days, 'jour', 'jours')}`
}
