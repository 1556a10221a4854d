import { BackupReason } from '#shared/api/backups'

/** What the name of a backup tells. */
export interface BackupName {
  readonly name: string
  readonly reason: BackupReason
  /** When it was made: instant, ISO 8601 in UTC, to the second. */
  readonly at: string
  readonly generation: number
}

const NAME = /^binome-(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})(\d{2})-([a-z]+)-g([1-9]\d{0,14})\.binome$/

/** `binome-2026-11-23-160000-daily-g42.binome`: the instant in UTC, so that names sort as they were made. */
export function backupName(at: string, reason: BackupReason, generation: number): string {
  return `binome-${at.slice(0, 10)}-${at.slice(11, 19).replaceAll(':', '')}-${reason}-g${generation}.binome`
}

/** Reads a name; nothing for a file that is not ours to the letter: such a one is never listed, and never removed. */
export function parsedName(name: string): BackupName | undefined {
  const [, day, hour, minute, second, why, generation] = NAME.exec(name) ?? []
  const reason = BackupReason.safeParse(why)
  if (day === undefined || !reason.success) return undefined
  const at = `${day}T${hour}:${minute}:${second}.000Z`
  return isInstant(at) ? { name, reason: reason.data, at, generation: Number(generation) } : undefined
}

const isInstant = (text: string): boolean => {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString() === text
}

/** Beside each backup, the pieces that it names, one on a line: so that a piece goes only when no backup needs it. */
export const piecesListName = (name: string): string => name.replace(/\.binome$/, '.pieces')

/** The backup that a list of pieces stands beside; nothing for any other file. */
export const backupOfList = (name: string): string | undefined => {
  const backup = name.replace(/\.pieces$/, '.binome')
  return backup !== name && parsedName(backup) ? backup : undefined
}
