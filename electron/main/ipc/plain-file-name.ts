/** Signs that lead into another folder, that a system refuses, or that show a name otherwise than it is. */
const STRANGE = /[\\/:*?"<>|\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu
/** Names that Windows keeps for its devices, whatever stands behind their first point. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i
/** In characters; with its folder and its extension a name stays below what any system takes. */
const LONGEST = 120

/** The name that may be proposed for a file, without its extension: never a folder, a hidden file or a device, and never empty. */
export function plainFileName(proposed: string): string {
  const name = proposed.toWellFormed().normalize('NFC').replace(STRANGE, '-').slice(0, LONGEST).toWellFormed().replace(/^[.\s]+|[.\s]+$/g, '')
  if (name === '') return 'binome'
  return DEVICES.test(name) ? `_${name}` : name
}
