/** How wide letters are, in thousandths of their size: a little more than in Inter and Source Sans, so that nothing runs into what stands beside it. */
const NARROW = 330
const WIDE = 880
const CAPITAL = 670
const OTHER = 575

/** About how wide a text stands in letters of some size, in the unit of that size; never less than it is in the fonts we use. */
export const textWidth = (text: string, size: number): number => (Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0) * size) / 1000

function letterWidth(letter: string): number {
  if (/[ \u00A0\u202Fijltfr.,;:!’'()|/-]/.test(letter)) return NARROW
  if (/[mwMWœŒæÆ…—%]/.test(letter)) return WIDE
  return /\p{Lu}/u.test(letter) ? CAPITAL : OTHER
}

/** A text in lines of some width, parted at its spaces; a word that is wider than a line is parted within. */
export function wrapped(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap(each => cut(each, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

function cut(word: string, size: number, width: number): readonly string[] {
  if (textWidth(word, size) <= width || word.length < 2) return [word]
  const letters = Array.from(word)
  let count = 1
  while (count < letters.length - 1 && textWidth(letters.slice(0, count + 1).join('') + '-', size) <= width) count += 1
  return [`${letters.slice(0, count).join('')}-`, ...cut(letters.slice(count).join(''), size, width)]
}
