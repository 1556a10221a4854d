import { join } from 'node:path'

/** The four faces of Source Sans 3 in the PDF, each in its own folder as the package lays them. */
const FACES = {
  normal: '400Regular/SourceSans3_400Regular.ttf',
  italics: '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  bold: '600SemiBold/SourceSans3_600SemiBold.ttf',
  bolditalics: '600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
} as const

/** Word takes for bold only the face that says itself that it is the bold one. */
const WORD_BOLD = '700Bold/SourceSans3_700Bold.ttf'

/** The fonts of the paper, as paths within their folder; the build lays them beside the main process. */
export const FONT_FILES: readonly string[] = [...Object.values(FACES), WORD_BOLD]

/** Where each face of the PDF stands on this machine. */
export const fontsIn = (folder: string) => ({
  normal: join(folder, FACES.normal),
  italics: join(folder, FACES.italics),
  bold: join(folder, FACES.bold),
  bolditalics: join(folder, FACES.bolditalics),
})

/** Where each face that a Word file carries stands on this machine. */
export const wordFontsIn = (folder: string) => ({ normal: join(folder, FACES.normal), bold: join(folder, WORD_BOLD) })
