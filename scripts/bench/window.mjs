import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { addressesIn } from './window/addresses.mjs'
import { HOME_PARTS, layHome } from './window/homes.mjs'
import { IN_PAGE } from './window/in-page.mjs'
import { openStage } from './window/launched.mjs'
import { median, p95 } from './window/table.mjs'

const ROUNDS = 4
const WORD = 'vanden'
const INSTANT = 100

/** What a person waits for in the window after ten years: each page, each letter typed in a search, an act that is saved. From the key or the click until what it changed was painted. @type {import('../bench.mjs').Bench} */
export const window = {
  entries: HOME_PARTS,
  async run({ folder, load }) {
    const home = await mkdtemp(join(folder, 'fenetre-'))
    await layHome(home, 'ten-years', load)
    const [{ tenYearsOfPeople }, { THE_DAY }] = [await load('ten-years-of-people'), await load('ten-years')]
    const addresses = addressesIn(tenYearsOfPeople(THE_DAY))
    const stage = await openStage()
    try {
      const { page, close } = await stage.launch({ home, env: { BINOME_TODAY: THE_DAY }, look: 'page' })
      try {
        await untilTitled(page)
        await page.evaluate(IN_PAGE)
        return [...(await pageRows(page, addresses)), ...(await typingRows(page)), ...(await savingRows(page))]
      } finally {
        await close()
      }
    } finally {
      await stage.close()
    }
  },
}

async function untilTitled(page) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await page.evaluate(`document.querySelector('h1') !== null && document.querySelector('.frame-nav') !== null`)) return
    await setTimeout(100)
  }
  throw new Error('no window after 30 seconds')
}

async function pageRows(page, addresses) {
  const open = async place => {
    await setTimeout(30)
    return page.evaluate(`bench.goTo(${JSON.stringify(place)})`)
  }
  const first = []
  for (const place of addresses.slice(1)) first.push(await open(place))
  const times = new Map(addresses.map(place => [place, []]))
  for (let round = 0; round < ROUNDS; round += 1) for (const place of addresses) times.get(place).push(await open(place))
  const all = [...times.values()].flat()
  const slow = [...times].map(([place, list]) => ({ place: place.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, '…'), middle: median(list) })).sort((one, other) => other.middle - one.middle)
  return [
    { what: `ouvrir une page (${addresses.length} adresses, dix ans)`, milliseconds: median(all), p95: p95(all), bar: INSTANT },
    { what: 'ouvrir une page, la première fois', milliseconds: median(first), p95: p95(first) },
    ...slow.slice(0, 4).map(({ place, middle }) => ({ what: `  parmi les plus lentes : ${place}`, milliseconds: middle })),
  ]
}

/** A key as a person presses it. */
async function press(page, key, { text, modifiers = 0, code } = {}) {
  await page.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text, modifiers, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) })
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, modifiers })
}

async function typed(page) {
  await page.evaluate('bench.typed.length = 0')
  for (const letter of WORD) {
    await press(page, letter, { text: letter })
    await setTimeout(250)
  }
  return page.evaluate('Promise.all(bench.typed)')
}

async function typingRows(page) {
  await page.evaluate(`bench.goTo('/mentees')`)
  await page.evaluate(`document.querySelector('.data-table-search input').focus()`)
  const list = await typed(page)
  await page.evaluate(`bench.goTo('/')`)
  await page.evaluate(`document.querySelector('.search-button').focus()`)
  await page.evaluate(`bench.after(() => document.querySelector('.search-button').click())`)
  await setTimeout(500)
  const palette = await typed(page)
  await press(page, 'Escape', { code: 'Escape' })
  return [
    { what: 'taper une lettre dans la recherche d’une liste de 5 000', milliseconds: median(list), p95: p95(list), bar: INSTANT },
    { what: 'taper une lettre dans la recherche générale', milliseconds: median(palette), p95: p95(palette), bar: INSTANT },
  ]
}

/** An act that goes the whole way: the door, the rule, the disk, and back. */
async function savingRows(page) {
  const times = await page.evaluate(`(async () => {
    const times = []
    const partner = JSON.parse((await bridge.ask('casebook.open')).value).partners
    const [{ id, ...details }] = Object.values(partner)
    for (let run = 0; run < 30; run += 1) {
      const started = performance.now()
      const answer = await bridge.ask('partner.save', { id, details: { ...details, notes: 'Note ' + run } })
      if (!answer.ok) throw new Error(JSON.stringify(answer.error))
      times.push(performance.now() - started)
    }
    return times
  })()`)
  return [{ what: 'enregistrer un acte, de la fenêtre au disque et retour', milliseconds: median(times), p95: p95(times), bar: INSTANT }]
}
