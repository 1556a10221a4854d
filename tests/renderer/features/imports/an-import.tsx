import { fireEvent, screen } from '@testing-library/react'
import { onTestFinished, vi } from 'vitest'

import { draftStore } from '../../../../renderer/features/imports/draft-store'
import { ImportPage } from '../../../../renderer/features/imports/ImportPage'
import { partsOf } from '../../../../renderer/features/imports/plan-parts'
import { builtReader } from '../../../builders/reader'
import { moveIn, showIn } from '../../show'

import type { ImportTarget } from '#shared/domain/import-record'
import { type ImportQuestion, planImport } from '#shared/importing/plan-import'
import { importing, importPages } from '#shared/text/importing'

/** A thread as the window starts one; here it shares the only thread there is, and hands over copies as the real one does. */
class ThreadOfTheTest extends EventTarget {
  #isWanted = true

  postMessage(question: ImportQuestion<ImportTarget>) {
    const copy = structuredClone(question)
    queueMicrotask(() => {
      if (this.#isWanted) for (const event of answersTo(copy)) this.dispatchEvent(event)
    })
  }

  terminate() {
    this.#isWanted = false
  }
}

/** One that ends before it answers. */
export class ThreadThatFails extends EventTarget {
  postMessage() {
    queueMicrotask(() => this.dispatchEvent(new Event('error')))
  }

  terminate() {}
}

function answersTo(question: ImportQuestion<ImportTarget>): readonly Event[] {
  try {
    return [...partsOf(planImport(question))].map(part => new MessageEvent('message', { data: structuredClone(part) }))
  } catch {
    return [new Event('error')]
  }
}

/** A new house, with nothing prepared, in which the dry run has a thread. */
export async function moveInToImport() {
  draftStore.reset()
  onTestFinished(draftStore.reset)
  await builtReader() // no test waits for it at its first file
  const house = await moveIn()
  vi.stubGlobal('Worker', ThreadOfTheTest)
  return house
}

const PATIENTLY = { timeout: 15_000 }

export type House = Awaited<ReturnType<typeof moveInToImport>>

export const aFile = (name: string, lines: readonly string[]): File => new File([lines.join('\r\n')], name, { type: 'text/csv' })

/** The page of imports, with a person who goes through it. */
export async function showImport(house: House, target?: ImportTarget) {
  const shown = await showIn(house, <ImportPage {...(target && { target })} />)
  const { person } = shown
  // A file is read by a process of its own, which takes its time on a busy machine.
  const seen = (text: string) => screen.findByText(said(text), {}, PATIENTLY)
  const press = async (name: string) => person.click(await screen.findByRole('button', { name }, PATIENTLY))
  return {
    ...shown,
    seen,
    press,
    say: (kind: ImportTarget) => person.click(screen.getByRole('radio', { name: importing.targets[kind] })),
    choose: async (file: File) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')
      if (!input) throw new Error('nowhere to choose a file')
      await person.upload(input, file)
    },
    letGo: (...files: readonly File[]) => fireEvent.drop(document.body, { dataTransfer: { files } }),
    toColumns: () => press(importPages.file.next),
    toCheck: () => press(importPages.columns.next),
  }
}

/** What a text of ours looks like to testing-library: every space is plain. */
export const said = (text: string): string => text.replace(/\s+/g, ' ')
