/** Words that stand small within a family name: « Van den Bossche », « Dupont de la Tour ». */
const SMALL = new Set("van von vande vanden vander de den der du des da do dos di della del la le les ter ten te d l 't ’t".split(' '))

/**
 * A name that a list writes in capitals, as one writes it: « VAN DEN BOSSCHE » becomes « Van den Bossche », « D’HŒRAENE » « D’Hœraene ».
 * Mixed case is kept as it was typed, and so are names of two letters, which may be initials.
 */
export function nameCase(name: string): string {
  const letters = (name.match(/\p{L}/gu) ?? []).length
  if (letters <= 2 || name !== name.toUpperCase() || name === name.toLowerCase()) return name
  const words = name.split(' ')
  return words.map((word, index) => (index > 0 && index < words.length - 1 && SMALL.has(lower(word)) ? lower(word) : capitalised(word, index > 0))).join(' ')
}

/** Each part of a word begins with a capital; the « d’ » of a later word does not, nor the « ’t » of any. */
function capitalised(word: string, isLater: boolean): string {
  if (/^['’]t$/i.test(word)) return lower(word)
  return word
    .split(/(?<=['’-])/)
    .map((part, index) => (isLater && index === 0 && /^[dl]['’]$/i.test(part) ? lower(part) : part.charAt(0) + lower(part.slice(1))))
    .join('')
}

/** The Turkish « İ » would leave its dot behind. */
const lower = (text: string): string => text.toLowerCase().replaceAll('i\u0307', 'i')
