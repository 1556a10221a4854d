import { join } from 'node:path'

/** The four faces of Source Sans 3, each in its own folder as the package lays them. */
const FACES = {
  normal: '400Regular/SourceSans3_400Regular.ttf',
  italics: '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  bold: '600SemiBold/SourceSans3_600SemiBold.ttf',
  bolditalics: '600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
} as const

/** The fonts of the paper, as paths within their folder; the build lays them beside the main process. */
export const FONT_FILES: readonly string[] = Object.values(FACES)

/** Where each face stands on this machine. */
export const fontsIn = (folder: string) => ({
  normal: join(folder, FACES.normal),
  italics: join(folder, FACES.italics),
  bold: join(folder, FACES.bold),
  bolditalics: join(folder, FACES.bolditalics),
})
