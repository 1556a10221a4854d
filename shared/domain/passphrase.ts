/** How hard a passphrase would be to guess, in words. */
export type Strength = 'weak' | 'fair' | 'good' | 'strong'

/** Why a passphrase is not taken. */
export type PassphraseProblem = 'too-short' | 'too-long' | 'too-plain' | 'own-words'

const SHORTEST = 14
const FEWEST_WORDS = 5
const LONGEST = 1000

/** Below these bits a patient machine finds it, however slowly each try is made. */
const LEAST_BITS = 26
const BITS: readonly (readonly [least: number, strength: Strength])[] = [[70, 'strong'], [50, 'good'], [40, 'fair']]

/** What people choose first, and who guesses tries first; without accents or capitals. */
const OBVIOUS = [
  ...['motdepasse', 'mot de passe', 'phrasedepasse', 'phrase de passe', 'password', 'passphrase', 'azerty', 'qwerty', 'azertyuiop', 'qwertyuiop', 'bonjour', 'soleil', 'doudou', 'loulou', 'chouchou'],
  ...['admin', 'administrateur', 'secret', 'binome', 'mentorat', 'mentor', 'mentee', 'association', 'belgique', 'bruxelles', 'wallonie', 'namur', 'liege', 'bienvenue', 'ordinateur', 'jetaime', 'je t aime'],
  ...['letmein', 'iloveyou', 'welcome', 'janvier', 'fevrier', 'mars', 'avril', 'juin', 'juillet', 'septembre', 'octobre', 'novembre', 'decembre'],
].toSorted((one, other) => other.length - one.length)

/** Keys and signs that lie beside each other. */
const FORWARDS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'azertyuiop', 'qsdfghjklm', 'wxcvbn', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890']
const RUNS = [...FORWARDS, ...FORWARDS.map(run => run.split('').toReversed().join(''))]

/**
 * Why a new passphrase is refused, or nothing: 14 characters or 5 different words at least, 1 000 characters at most, and nothing that is tried first.
 * `ownNames` are those that whoever knows the house tries first: what is left without them must be hard enough to guess.
 */
export function passphraseProblem(typed: string, ownNames: readonly string[] = []): PassphraseProblem | undefined {
  const text = typed.normalize('NFKC')
  if (typed.length > LONGEST || text.length > LONGEST) return 'too-long'
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  if (text.trim().length < SHORTEST && words.size < FEWEST_WORDS) return 'too-short'
  if (bitsOf(text) < LEAST_BITS) return 'too-plain'
  return isOwnAlone(text, ownNames) || bitsOf(text, ownNames) < LEAST_BITS ? 'own-words' : undefined
}

/** How strong a passphrase is, by a rough count of what a guesser must try; meant for people, not for proofs. */
export const strengthOf = (typed: string, ownNames: readonly string[] = []): Strength => {
  const bits = bitsOf(typed.normalize('NFKC').slice(0, LONGEST), ownNames)
  return BITS.find(([least]) => bits >= least)?.[1] ?? 'weak'
}

/** A word counts about as much as one out of 4 000, however long; what is repeated, obvious or in the order of the keys counts little. */
function bitsOf(text: string, ownNames: readonly string[] = []): number {
  const plain = OBVIOUS.reduce((left, obvious) => left.replaceAll(obvious, ' \u0001 '), withoutOwn(withoutAccents(text), ownNames))
  const pieces = plain.match(/\p{L}+|\p{N}+|[^\p{L}\p{N}\s]/gu) ?? []
  const seen = new Set<string>()
  const capitals = Math.min(4, (text.match(/(?<=\p{Ll})\p{Lu}/gu) ?? []).length)
  return pieces.reduce((bits, piece) => {
    const counted = seen.has(piece) ? 1 : bitsOfPiece(withoutRepeats(piece))
    seen.add(piece)
    return bits + counted
  }, capitals)
}

function bitsOfPiece(piece: string): number {
  if (piece === '\u0001') return 3
  if (piece.length > 2 && RUNS.some(run => run.includes(piece))) return 4
  if (/^\p{N}/u.test(piece)) return /^(19|20)\d\d$/.test(piece) ? 6 : 3 * piece.length
  if (/^\p{L}/u.test(piece)) return piece.length <= 8 ? Math.min(12, 2.5 * piece.length) : 12 + 2 * (piece.length - 8)
  return 3
}

/** « lespontsdenamur2026 » made of « Les Ponts de Namur » is worth its figures. */
function withoutOwn(text: string, ownNames: readonly string[]): string {
  const own = new Set(ownNames.flatMap(name => withoutAccents(name.normalize('NFKC')).match(/\p{L}+/gu) ?? []))
  return own.size === 0 ? text : text.replace(/\p{L}+/gu, word => (isMadeOf(word, own) ? ' \u0001 ' : word))
}

/** True for own names with nothing but figures and signs beside them, however many. */
function isOwnAlone(text: string, ownNames: readonly string[]): boolean {
  const rest = withoutOwn(withoutAccents(text), ownNames)
  return rest.includes('\u0001') && !/\p{L}/u.test(rest)
}

function isMadeOf(word: string, parts: ReadonlySet<string>): boolean {
  const ends = new Set([0]) // each place that is reached by parts alone
  for (let from = 0; from < word.length; from += 1) {
    if (ends.has(from)) for (const part of parts) if (word.startsWith(part, from)) ends.add(from + part.length)
  }
  return ends.has(word.length)
}

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** « abcabcabc » is worth « abc ». */
const withoutRepeats = (piece: string): string => piece.replace(/^(.{1,16}?)\1+$/u, '$1')
