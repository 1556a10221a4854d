import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'

const PAIRS = 1_900
const COMMITS = 300
const REPLAYED = 1_000
const NEVER = { restMs: 1e9, latestMs: 1e9 }

const HOUSE = {
  'openable-store': 'electron/main/store/openable-store.ts',
  'read-folder': 'electron/main/store/read-folder.ts',
  envelope: 'electron/main/store/envelope.ts',
  'set-down': 'shared/casebook/set-down.ts',
  'recovery-code': 'electron/main/vault/recovery-code.ts',
  slots: 'electron/main/vault/slots.ts',
  'data-key': 'electron/main/vault/data-key.ts',
  'ten-years': 'tests/builders/ten-years.ts',
}

/** The store on a casebook of about 25 MB, on a real folder: how long an act takes to be on the disk, how long saving it whole holds anything up, and how long opening takes. @type {import('../bench.mjs').Bench} */
export const store = {
  entries: HOUSE,
  async run({ folder, load }) {
    const house = Object.assign({}, ...(await Promise.all(Object.keys(HOUSE).map(load))))
    const place = await mkdtemp(join(folder, 'donnees-'))
    const open = async how => {
      const opened = house.openableStore({ folder: place, now: () => new Date(), snapshot: NEVER })
      const started = performance.now()
      const answer = await opened.open(how)
      if (!answer.ok) throw new Error(answer.error.code)
      return { opened, milliseconds: performance.now() - started }
    }
    const book = house.tenYears(PAIRS, house.THE_DAY)
    await writeFile(join(place, 'binome.json'), house.seal({ generation: 1_000, savedAt: new Date().toISOString(), book }))
    const { opened } = await open()
    const size = Math.round((await stat(join(place, 'binome.json'))).size / 1e6)
    const what = `fichier de ${size} Mo`

    const commits = await timesOfCommits(opened, house, COMMITS)
    const clearGap = await longestGap(opened)
    await opened.close()
    const clear = await open()

    await timesOfCommits(clear.opened, house, REPLAYED)
    const replay = performance.now()
    const { value } = await house.readFolder(place)
    const replayed = performance.now() - replay
    if (value.generation !== clear.opened.state().generation) throw new Error('not all of it came back')

    const key = house.newDataKey()
    const code = house.newRecoveryCode()
    await clear.opened.protect({ key, slots: [house.recoverySlot(key, code)] })
    const sealedCommits = await timesOfCommits(clear.opened, house, COMMITS)
    const sealedGap = await longestGap(clear.opened)
    await clear.opened.close()
    const sealed = await open({ secret: { kind: 'recovery', text: code } }) // a code costs no time: what is measured is what follows the key
    await sealed.opened.close()
    await rm(place, { recursive: true })
    return [
      { what: `${what} : un acte sur le disque, médiane de ${COMMITS}`, milliseconds: at(commits, 0.5), bar: 10 },
      { what: `${what} : un acte sur le disque, 95 sur 100`, milliseconds: at(commits, 0.95) },
      { what: `${what} protégé : un acte sur le disque, médiane`, milliseconds: at(sealedCommits, 0.5), bar: 10 },
      { what: `${what} : la plus longue attente pendant l’enregistrement`, milliseconds: clearGap, bar: 50 },
      { what: `${what} protégé : la plus longue attente pendant l’enregistrement`, milliseconds: sealedGap, bar: 50 },
      { what: `${what} : ouvrir`, milliseconds: clear.milliseconds, bar: 1_500 },
      { what: `${what} protégé : ouvrir, après la clé`, milliseconds: sealed.milliseconds, bar: 1_500 },
      { what: `${what} : lire, avec ${REPLAYED} actes du journal`, milliseconds: replayed },
    ]
  },
}

const at = (sorted, part) => sorted[Math.floor(sorted.length * part)]

/** Plain acts of a day, one after the other, over all kinds; the time of each, the shortest first. */
async function timesOfCommits(opened, house, count) {
  const { mentors, pairs, meetings, interviews, pairContacts } = opened.read()
  const [someMentors, somePairs, someMeetings, someInterviews, someContacts] = [mentors, pairs, meetings, interviews, pairContacts].map(all => Object.values(all))
  const put = (name, entity) => book => ({ ok: true, value: { ...book, [name]: house.setDown(book[name], entity) } })
  const acts = [
    n => put('mentors', { ...someMentors[n % someMentors.length], notes: `Note ${n}` }),
    n => put('pairs', { ...somePairs[n % somePairs.length] }),
    n => put('meetings', { ...someMeetings[n % someMeetings.length], id: crypto.randomUUID() }),
    n => put('interviews', { ...someInterviews[n % someInterviews.length] }),
    n => put('pairContacts', { ...someContacts[n % someContacts.length], id: crypto.randomUUID() }),
  ]
  const times = []
  for (let n = 0; n < count; n += 1) {
    const change = acts[n % acts.length](n)
    const started = performance.now()
    const answer = await opened.commit(change, { by: 'bench', act: 'bench.act' })
    times.push(performance.now() - started)
    if (!answer.ok) throw new Error(answer.error.code)
  }
  return times.sort((one, other) => one - other)
}

/** The longest that nothing else had its turn while the whole book was written. */
async function longestGap(opened) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await setTimeout(20)
  delay.reset()
  await opened.settle()
  delay.disable()
  return delay.max / 1e6
}
