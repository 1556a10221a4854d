import type { Named } from '#shared/domain/person'
import { curved } from '#shared/text/paper'

/** How a mentee is called before the two have met. */
export type Identity = 'first-name' | 'initials'

/** `Y. Ç.`; each part of a compound name gives a letter. */
export const initialsOf = ({ givenName, familyName }: Named): string => [letters(givenName).join('-'), ...letters(familyName).slice(0, 1)].join(' ')

const letters = (name: string): readonly string[] => [...name.matchAll(/(?<=^|[\s-])[^\s-]/gu)].map(([letter]) => `${letter.toUpperCase()}.`)

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '[\\s\\u00A0]+')

/**
 * A text in which the person is no longer named in full, nor by telephone or e-mail; with initials the given name goes too.
 * A family name that stands alone stays: it may be an ordinary word, such as a trade.
 */
export function withoutName(text: string, { givenName, familyName }: Named, identity: Identity): string {
  const called = identity === 'initials' ? initialsOf({ givenName, familyName }) : curved(givenName)
  const [given, family] = [escaped(curved(givenName)), escaped(curved(familyName))]
  const whole = new RegExp(`(?<!\\p{L})(?:${given}[\\s\\u00A0]+${family}|${family},?[\\s\\u00A0]+${given}|(?:M\\.|Mr|Mme|Mlle|Madame|Monsieur)[\\s\\u00A0]+${family})(?!\\p{L})`, 'giu')
  const unnamed = text.replace(whole, called).replace(EMAIL, '…').replace(PHONE, '…')
  return identity === 'initials' ? unnamed.replace(new RegExp(`(?<!\\p{L})${given}(?!\\p{L})`, 'gu'), called) : unnamed
}

const EMAIL = /[^\s(<,;]+@[^\s)>,;]+\.\p{L}+/gu
/** Nine figures or more, as numbers are written here; years beside each other have eight. */
const PHONE = /(?:\+|\b0)\d(?:[\s./\u00A0-]?\d){7,}/g
