import { clearCopiesOf, replaceClear } from './clear-copies'
import type { Household } from './household'
import { type PendingKeys, pendingKeys } from './pending-keys'
import type { Handlers } from './serve'

import type { Store } from '../store/store'
import { newDataKey, wipe } from '../vault/data-key'
import type { Keys } from '../vault/keys'
import { newRecoveryCode } from '../vault/recovery-code'
import { passphraseSlot, recoverySlot, type Secret, unwrap } from '../vault/slots'

import type { Surroundings } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import type { Drafts, Protected, protection, ProtectionState } from '#shared/api/protection'
import { ownNames } from '#shared/casebook/own-names'
import { ok, refuse, type Result } from '#shared/core/result'
import { recoverySheet } from '#shared/documents/recovery-sheet'
import { passphraseProblem } from '#shared/domain/passphrase'

/** Passphrase, lock, and forms not sent yet. */
export function protectionHandlers(household: Household): Pick<Handlers, keyof typeof protection> {
  const { store, desk, locker } = household
  const pending = pendingKeys()
  let told: ReadonlySet<string> | undefined
  locker.onLock(pending.forget)
  return {
    'protection.state': async () => {
      const state = await stateOf(household)
      told = new Set(state.clearCopies.map(({ name }) => name))
      return ok(state)
    },
    'protection.begin': ({ passphrase }) => begin(household, pending, passphrase),
    'protection.recovery-sheet': () => sheetWith(household, pending.code()),
    'protection.confirm': ({ code, remove }) => confirm(household, pending, { code, remove, told }),
    'protection.cancel': () => {
      pending.forget()
      return ok(null)
    },
    'protection.change-passphrase': ({ current, next }) => changePassphrase(household, pending, current, next),
    'protection.new-recovery-code': ({ passphrase }) => renewCode(household, pending, passphrase),
    'protection.remove-clear': async ({ names }) => ok(await replaceClear(household, names)),
    'protection.lock': async () => {
      await locker.lock()
      return ok(null)
    },
    'protection.set-idle': async ({ minutes }) => {
      await locker.setIdleMinutes(minutes)
      return ok(null)
    },
    'drafts.read': async () => ok(asDrafts(await store.readDrafts())),
    'drafts.keep': ({ drafts }) => store.keepDrafts(drafts),
    'appearance.choose': async look => {
      await desk.rememberAppearance(look)
      return ok(null)
    },
  }
}

/** What the window may know of the machine: who worked here last is told once the casebook is open. */
export function surroundingsOf({ store, desk }: Household): Surroundings {
  const { worker, ...machine } = desk.surroundings()
  return store.read() && worker ? { ...machine, worker } : machine
}

async function stateOf(household: Household): Promise<ProtectionState> {
  const state = household.store.state()
  const isProtected = state.at === 'locked' || (state.at === 'open' && state.isProtected)
  const clearCopies = state.at === 'open' ? await clearCopiesOf(household) : []
  return { isProtected, idleMinutes: household.locker.idleMinutes(), clearCopies }
}

async function begin({ store }: Household, pending: PendingKeys, passphrase: string): Promise<Result<{ readonly code: string }, Refusal>> {
  const state = store.state()
  if (state.at !== 'open') return refuse({ code: 'store/not-open' })
  if (state.reading) return refuse({ code: 'store/reading' })
  if (state.isProtected) return refuse({ code: 'protection/already' })
  if (isOwn(store, passphrase)) return refuse({ code: 'protection/own-words' })

  const [key, code] = [newDataKey(), newRecoveryCode()]
  pending.wait({ keys: { key, slots: [await passphraseSlot(key, passphrase), recoverySlot(key, code)] }, code, isNewKey: true })
  return ok({ code })
}

interface Confirmed {
  readonly code: string
  /** The backups in clear that a person lets go. */
  readonly remove: readonly string[]
  /** Those that they were asked about. */
  readonly told: ReadonlySet<string> | undefined
}

/** From here on nothing is written but under the keys, once the disk has shown that they open what it holds. */
async function confirm(household: Household, pending: PendingKeys, { code, remove, told }: Confirmed): Promise<Result<Protected, Refusal>> {
  const keys = pending.by(code)
  if (keys === undefined) return refuse({ code: 'protection/nothing-begun' })
  if (keys === 'differs') return refuse({ code: 'protection/code-differs' })
  const done = await household.store.protect(keys)
  if (!done.ok) return done
  pending.forget()
  return ok(await replaceClear(household, remove, told))
}

async function changePassphrase(household: Household, pending: PendingKeys, current: Secret, next: string): Promise<Result<{ readonly isBackedUp: boolean }, Refusal>> {
  const known = await keysBehind(household.store.keys(), current)
  if (!known.ok) return known
  if (isOwn(household.store, next)) return refuse({ code: 'protection/own-words' })
  pending.forget() // a code that waits would bring the passphrase of before back
  const { key, slots } = known.value
  const done = await household.store.protect({ key, slots: [await passphraseSlot(key, next), ...slots.filter(({ id }) => id !== 'passphrase')] })
  return done.ok ? ok(await replaceClear(household, [])) : done
}

/** The door refuses what is too easy for anybody; here it is known whose house it is. */
function isOwn(store: Store, passphrase: string): boolean {
  const book = store.read()
  return book !== undefined && passphraseProblem(passphrase, ownNames(book)) !== undefined
}

async function renewCode({ store }: Household, pending: PendingKeys, passphrase: string): Promise<Result<{ readonly code: string }, Refusal>> {
  const known = await keysBehind(store.keys(), { kind: 'passphrase', text: passphrase })
  if (!known.ok) return known
  const { key, slots } = known.value
  const code = newRecoveryCode()
  pending.wait({ keys: { key, slots: [...slots.filter(({ id }) => id !== 'recovery'), recoverySlot(key, code)] }, code, isNewKey: false })
  return ok({ code })
}

/** The keys in use, for who knows a secret that opens them: an open window is not enough to change the locks. */
async function keysBehind(keys: Keys | undefined, secret: Secret): Promise<Result<Keys, Refusal>> {
  if (!keys) return refuse({ code: 'protection/not-yet' })
  const opened = await unwrap(keys.slots, secret)
  const isTheirs = opened?.equals(keys.key) ?? false
  if (opened) wipe(opened)
  return isTheirs ? ok(keys) : refuse({ code: 'protection/wrong-secret', kind: secret.kind })
}

async function sheetWith({ store, presses, world }: Household, code: string | undefined): Promise<Result<Uint8Array, Refusal>> {
  const book = store.read()
  if (!book) return refuse({ code: 'store/not-open' })
  if (code === undefined) return refuse({ code: 'protection/nothing-begun' })
  const sheet = recoverySheet(book, code, { today: world.today(), defaults: world.defaults })
  return sheet.ok ? ok(await presses.pdf(sheet.value)) : sheet
}

const asDrafts = (drafts: unknown): Drafts => (typeof drafts === 'object' && drafts !== null && !Array.isArray(drafts) ? { ...drafts } : {})
