import { describe, expect, it } from 'vitest'

import { everyCut, type Scenario } from './every-cut'
import { recordFigure } from './figures'
import { perform } from './programme'

import { newDataKey } from '../../electron/main/vault/data-key'
import { recoverySlot } from '../../electron/main/vault/slots'
import { newRecoveryCode } from '../../electron/main/vault/recovery-code'
import type { Store } from '../../electron/main/store/store'

const acts = (from: number, to: number) => async (store: Store, answered: (n: number) => void = () => undefined) => {
  for (let n = from; n <= to; n += 1) if (await perform(store, n)) answered(n)
}

const code = newRecoveryCode()
const key = newDataKey()
const keys = () => ({ key: Buffer.from(key), slots: [recoverySlot(key, code)] })
const secret = { kind: 'recovery', text: code } as const

const scenarios: readonly Scenario[] = [
  {
    what: 'le premier enregistrement d’un dossier neuf',
    mayBeUnborn: true,
    act: async (store, answered) => {
      await store.open()
      await acts(1, 3)(store, answered)
    },
  },
  { what: 'des actes, une pièce, et l’enregistrement complet', before: acts(1, 8), act: acts(9, 12) },
  {
    what: 'l’enregistrement complet attendu, puis d’autres actes',
    before: acts(1, 4),
    act: async (store, answered) => {
      await acts(5, 6)(store, answered)
      await store.settle()
      await acts(7, 8)(store, answered)
    },
  },
  {
    what: 'la réouverture et la suite',
    before: acts(1, 4),
    act: async (store, answered) => {
      await store.close()
      await store.open()
      await acts(5, 6)(store, answered)
    },
  },
  {
    what: 'la mise sous protection, puis des actes',
    before: acts(1, 11),
    act: async (store, answered) => {
      await store.protect(keys())
      await acts(12, 13)(store, answered)
    },
    openings: [{}, { secret }],
  },
  {
    what: 'l’effacement d’une personne dans le journal et les pièces',
    before: acts(1, 11),
    act: async (store, answered) => {
      await store.forget(book => ({ ok: true, value: { ...book, articleSets: { ...book.articleSets } } }), { by: 'first-run', act: 'person.erase' }, text => text.includes('Acte3'))
      await acts(12, 13)(store, answered)
    },
  },
]

describe('a power cut at any call', () => {
  it.each(scenarios)('during $what: what was answered for is there, and everything can be read', async scenario => {
    const { states, acknowledgedLost, unreadable, worst } = await everyCut(scenario)

    await recordFigure(`1-cuts-${scenarios.indexOf(scenario) + 1}`, { what: `coupure simulée à chaque appel au disque : ${scenario.what}`, ...{ tried: states, acknowledgedLost, unreadable } })
    expect({ acknowledgedLost, unreadable, worst }).toEqual({ acknowledgedLost: 0, unreadable: 0, worst: [] })
    expect(states).toBeGreaterThan(200)
  })
})
