/** A face as pdfkit holds it for one document. */
interface Face {
  readonly font: unknown
  readonly name: string
  layoutCache: object
}
type FaceClass = new (document: Drawn, font: unknown, id: string) => Face

// The few parts of a document of pdfmake that this file stands on.
interface Drawn {
  readonly fonts: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>
  readonly fontCache: Readonly<Record<string, Readonly<Record<string, Face | undefined>> | undefined>>
  readonly _fontFamilies: Record<string, Face | undefined>
  _fontCount: number
  readonly getFontType: (bold: boolean, italics: boolean) => string
}
/** A file of a font, open: it keeps each glyph it drew, with the characters the glyph was first drawn for. */
interface Font {
  getGlyph: (id: number, characters?: readonly number[]) => { codePoints: readonly number[] }
}
interface Open {
  readonly font: Font
  readonly FaceClass: FaceClass
  /** How wide each word is that was set with it. */
  words: object
}

export interface DocumentClass {
  provideFont: (this: Drawn, family: string, bold: boolean, italics: boolean) => Face
}

/** Marks the class that was taught: once is enough for all presses of a program. */
const TAUGHT = Symbol.for('binome.shared-fonts')

/** So many letters of words are remembered at most before all of them are let go. */
const MOST_DOCUMENTS = 400

/**
 * Makes pdfmake open each file of a font once for all documents: by itself it reads and parses four of them for each.
 * With `keepWords` it also remembers how each word is set, which is most of the work where many papers say the same;
 * only a program that ends with its papers may, since names are among the words.
 */
export function shareFonts(documents: DocumentClass, keepWords: boolean): void {
  if (TAUGHT in documents) return
  Object.defineProperty(documents, TAUGHT, { value: true })
  const open = new Map<string, Open>()
  let drawn = 0
  const { provideFont } = documents
  documents.provideFont = function (family, bold, italics) {
    const type = this.getFontType(bold, italics)
    const file = this.fonts[family]?.[type]
    if (typeof file !== 'string' || this.fontCache[family]?.[type]) return provideFont.call(this, family, bold, italics)
    const known = open.get(file)
    if (known) {
      const face = new known.FaceClass(this, known.font, `F${(this._fontCount += 1)}`)
      drawn += 1
      if (drawn % MOST_DOCUMENTS === 0) known.words = Object.create(null) as object
      if (keepWords) face.layoutCache = known.words
      this._fontFamilies[file] = face
      this._fontFamilies[face.name] ??= face
    }
    const face = provideFont.call(this, family, bold, italics)
    if (!known) open.set(file, { font: toldAnew(face.font as Font), FaceClass: face.constructor as FaceClass, words: keepWords ? face.layoutCache : {} }) // pinned version, proved by the tests that read the pages back
    return face
  }
}

/**
 * The glyph of « ı » may first be drawn as a part of « ï », for no character at all: a font that outlives its document must be told
 * each time what a glyph stands for, or the text of a later page could not be read aloud nor copied.
 */
function toldAnew(font: Font): Font {
  const getGlyph = font.getGlyph.bind(font)
  font.getGlyph = (id, characters = []) => {
    const glyph = getGlyph(id, characters)
    if (characters.length > 0) glyph.codePoints = characters
    return glyph
  }
  return font
}
