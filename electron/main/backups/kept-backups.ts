const LAST = 10
const DAYS = 14
const WEEKS = 8
const MONTHS = 12

interface Dated {
  readonly name: string
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
}

/**
 * The names of the backups that stay: the last ten, the last of each of the last fourteen days, eight weeks and twelve months that have any.
 * Days without a backup do not count, so that a programme opened once a month keeps a year. What bears a day after today was made under a wrong
 * clock: it stays until its day has come, and takes nobody’s place.
 */
export function keptBackups(backups: readonly Dated[], today: string): ReadonlySet<string> {
  const sorted = backups.toSorted((one, other) => (one.at === other.at ? 0 : one.at < other.at ? 1 : -1))
  const ahead = sorted.filter(({ at }) => dayOf(at) > today)
  const past = sorted.filter(({ at }) => dayOf(at) <= today)
  const kept = [...ahead, ...past.slice(0, LAST), ...lastOfEach(past, dayOf, DAYS), ...lastOfEach(past, weekOf, WEEKS), ...lastOfEach(past, monthOf, MONTHS)]
  return new Set(kept.map(({ name }) => name))
}

function lastOfEach(newestFirst: readonly Dated[], periodOf: (at: string) => string, most: number): readonly Dated[] {
  const found = new Map<string, Dated>()
  for (const backup of newestFirst) {
    const period = periodOf(backup.at)
    if (!found.has(period)) found.set(period, backup)
    if (found.size === most) break
  }
  return [...found.values()]
}

const dayOf = (at: string): string => at.slice(0, 10)
const monthOf = (at: string): string => at.slice(0, 7)

/** The Monday of the week. */
function weekOf(at: string): string {
  const day = new Date(`${dayOf(at)}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7))
  return day.toISOString().slice(0, 10)
}
