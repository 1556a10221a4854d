import { readFile } from 'node:fs/promises'

/** A real picture, as the window would have redrawn it: a square PNG. */
export const aPicture = async (): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await readFile(new URL('../../resources/icon.png', import.meta.url)))
