import { describe, expect, it } from 'vitest'

import { anOpenStore, bookWith, cleo, id, put, takeAway } from './a-store'

import { refuse } from '#shared/core/result'

const ada = { by: id(98), act: 'coordinator.save' }

describe('taking acts back', () => {
  it('goes back one by one and forward again, each an act of its own', async () => {
    const store = await anOpenStore()
    await store.commit(put(1), cleo)
    await store.commit(put(2), ada)
    await store.commit(takeAway(1), cleo)
    expect(store.steps()).toMatchObject({ undo: { generation: 4, ...cleo }, redo: undefined })

    await store.undo(ada)
    expect(store.read()).toEqual(bookWith(2, 1))
    await store.undo(ada)
    expect(store.read()).toEqual(bookWith(1))
    expect(store.steps()).toMatchObject({ undo: { generation: 2 }, redo: { generation: 3, ...ada } })
    await store.redo(cleo)
    expect(store.read()).toEqual(bookWith(1, 2))
    expect((await store.history(id(2))).map(({ by, act }) => [by, act])).toEqual([
      [id(99), 'history.redo'],
      [id(98), 'history.undo'],
      [id(98), 'coordinator.save'],
    ])
  })

  it('takes back the act that was meant, and no other that was being saved just then', async () => {
    const store = await anOpenStore()
    await store.commit(put(1), cleo)
    const meant = store.steps().undo?.generation
    const [, undone] = await Promise.all([store.commit(put(2), ada), store.undo(cleo, meant)])

    expect(undone).toEqual(refuse({ code: 'past/moved-on' }))
    expect(store.read()).toEqual(bookWith(1, 2))
  })

  it('is refused where there is nothing, and a new act leaves nothing to do again', async () => {
    const store = await anOpenStore()
    expect(await store.undo(cleo)).toEqual(refuse({ code: 'past/nothing-to-undo' }))
    await store.commit(put(1), cleo)
    await store.undo(cleo)
    await store.commit(put(2), cleo)

    expect(await store.redo(cleo)).toEqual(refuse({ code: 'past/nothing-to-redo' }))
  })

  it('goes on in another session', async () => {
    const first = await anOpenStore()
    for (const n of [1, 2, 3]) await first.commit(put(n), cleo)
    await first.undo(cleo)
    await first.close()
    const second = await anOpenStore({ folder: first.folder })
    await second.undo(cleo)
    await second.redo(cleo)
    await second.redo(cleo)

    expect(second.read()).toEqual(bookWith(1, 2, 3))
  })

  it('stops where a paper has left the house', async () => {
    const store = await anOpenStore()
    await store.commit(put(1), cleo)
    await store.commit(put(2), { by: id(99), act: 'contract.print' })
    expect(store.steps().undo).toBeUndefined()
    await store.commit(put(3), cleo)
    await store.undo(cleo)

    expect(store.read()).toEqual(bookWith(1, 2))
    expect(store.steps().undo).toBeUndefined()
  })
})
