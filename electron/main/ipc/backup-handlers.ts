import { authorOf, type Household } from './household'
import type { Handlers } from './serve'

import type { backups as channels, ChosenCopy } from '#shared/api/backups'
import { Collections, type Place } from '#shared/casebook/casebook'
import { ok } from '#shared/core/result'
import { backupWords } from '#shared/text/backups'

/** Copies of the casebook, and the way back from one. */
export const backupHandlers = ({ backups, desk, world }: Household): Pick<Handlers, keyof typeof channels> => ({
  'backup.state': async () => ok(await backups.state()),
  'backup.list': async () => ok(await backups.list()),
  'backup.make': () => backups.make('asked'),
  'backup.choose-file': async () => ok(chosenCopy(backups, await desk.askForCopy())),
  'backup.take-opened': async () => ok(chosenCopy(backups, await desk.takeOpenedFile())),
  'backup.look': ({ source, secret }) => backups.look(source, secret),
  'backup.let-go': () => {
    backups.letGo()
    return ok(null)
  },
  'backup.restore': ({ lookId }) => backups.restore(lookId, authorOf(desk)),
  'backup.take-records': ({ lookId, places }) => backups.takeRecords(lookId, places.filter(isPlace), authorOf(desk)),
  'backup.rehearse': ({ source, secret }) => backups.rehearse(source, secret),
  'backup.adopt': ({ source }) => backups.adopt(source),
  'backup.choose-second-place': async () => {
    const path = await desk.askForFolder()
    if (path === undefined) return ok({ outcome: 'cancelled' })
    const used = await backups.useSecondPlace(path)
    return used.ok ? ok({ outcome: 'chosen' }) : used
  },
  'backup.forget-second-place': () => backups.useSecondPlace(undefined),
  'backup.put-off': async () => {
    await backups.putOff()
    return ok(null)
  },
  'backup.save-elsewhere': async () => {
    const path = await desk.askWhereToSave(`${backupWords.elsewhere.fileName(world.today())}.binome`, 'binome')
    return path === undefined ? ok({ outcome: 'cancelled' }) : backups.saveElsewhere(path.endsWith('.binome') ? path : `${path}.binome`)
  },
})

const chosenCopy = (backups: Household['backups'], path: string | undefined): ChosenCopy =>
  path === undefined ? { outcome: 'cancelled' } : { outcome: 'chosen', id: backups.choose(path), fileName: path.split(/[\\/]/).at(-1) ?? path }

/** The collections that there are; what names another one names nothing. */
const isPlace = (place: { readonly collection: string; readonly id: string }): place is Place => Object.hasOwn(Collections.shape, place.collection)
