import { join } from 'node:path'

/** The folder of a portable Binôme, beside its program: a stick that is carried elsewhere brings its data along. */
const PORTABLE_FOLDER = 'Binome-donnees'

/** Where the data of a person lie when it is not the usual folder: as the switch says, else as `BINOME_DATA` says, else beside the portable program. */
export function givenHome(asked: string, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const beside = env['PORTABLE_EXECUTABLE_DIR'] // set by the portable program of Windows for what it starts
  const said = [asked, env['BINOME_DATA']].find(path => path !== undefined && path !== '')
  return said ?? (beside ? join(beside, PORTABLE_FOLDER) : undefined)
}
