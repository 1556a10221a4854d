import { enterCoordinators } from './coordinators'
import { programme, settingUp } from './programme'
import type { SampleStep } from './step'

import { recordAmendment } from '#shared/casebook/amendment-commands'
import { type AmendmentDraft, draftAmendment } from '#shared/casebook/amendment-queries'
import type { Casebook, Defaults, World } from '#shared/casebook/casebook'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { changeBy } from '#shared/casebook/commands'
import { recordPrinting } from '#shared/casebook/contract-commands'
import { type ContractDraft, draftContract } from '#shared/casebook/contract-queries'
import { organisationOf } from '#shared/casebook/organisation-commands'
import { ok, refuse, type Result } from '#shared/core/result'
import type { PieceId } from '#shared/domain/ids'

export interface SampleStage {
  /** Where the programme is played: an empty book, or one with an association, its team and its articles, and nothing else. */
  readonly book: Casebook
  readonly defaults: Defaults
  /** The logo of the association that the sample brings along; one that a person entered keeps its own. */
  readonly logo?: PieceId
  /** A picture for a newsletter; without one it is written without. */
  readonly picture?: PieceId
  readonly press: SamplePress
}

/** Prints a paper and keeps its pages. */
export interface SamplePress {
  readonly contract: (draft: ContractDraft) => Promise<PieceId>
  readonly amendment: (draft: AmendmentDraft) => Promise<PieceId>
}

type Outcome = Result<Casebook, CasebookRefusal>

/**
 * The book once the sample programme has been lived in it, command by command, each on its day.
 * An association that a person entered is kept, with its articles; an empty book receives an invented one.
 */
export async function playSample({ book, defaults, logo, picture, press }: SampleStage): Promise<Outcome> {
  if (isBegun(book)) return refuse({ code: 'sample/not-empty' })

  const world = (step: SampleStep): World => ({ today: () => step.on, newId: idsFrom(step), defaults })
  const begin = organisationOf(book) ? enterCoordinators() : settingUp()
  const staffed = await play(book, begin, world, press)
  return staffed.ok ? play(markedAsSample(staffed.value, organisationOf(book) ? undefined : logo), programme(picture), world, press) : staffed
}

async function play(book: Casebook, steps: readonly SampleStep[], world: (step: SampleStep) => World, press: SamplePress): Promise<Outcome> {
  let lived: Outcome = ok(book)
  for (const step of steps) {
    if (!lived.ok) return lived
    lived = await liveOn(lived.value, step, world(step), press)
  }
  return lived
}

async function liveOn(book: Casebook, step: SampleStep, world: World, press: SamplePress): Promise<Outcome> {
  if (step.act === 'print') return printed(book, step, world, press)
  if (step.act === 'print-amendment') return amended(book, step, world, press)
  return changeBy(step.act, step.question, world)(book)
}

async function printed(book: Casebook, { pair, on }: Extract<SampleStep, { act: 'print' }>, world: World, press: SamplePress): Promise<Outcome> {
  const draft = draftContract(book, pair, on)
  return draft.ok ? recordPrinting(pair, draft.value, await press.contract(draft.value), world)(book) : draft
}

async function amended(book: Casebook, { pair, on, change, reason }: Extract<SampleStep, { act: 'print-amendment' }>, world: World, press: SamplePress): Promise<Outcome> {
  const draft = draftAmendment(book, pair, change, reason, on)
  return draft.ok ? recordAmendment(pair, draft.value, await press.amendment(draft.value), world)(book) : draft
}

/** The ids of what a step enters, one after the other. */
function idsFrom({ act, on, creates }: SampleStep): () => string {
  const ids = creates === undefined ? [] : [creates].flat()
  return () => {
    const id = ids.shift()
    if (id === undefined) throw new Error(`The sample gives no id to what ${act} enters on ${on}`)
    return id
  }
}

/** True once anything stands in the book beside the association, its team and its articles: leaving the sample would take it away too. */
function isBegun(book: Casebook): boolean {
  const { format: _, organisation: __, articleSets: ___, coordinators: ____, ...begun } = book
  return Object.values(begun).some((collection: Readonly<Record<string, unknown>>) => Object.keys(collection).length > 0)
}

/** Before the first contract is printed, so that every page says it. */
function markedAsSample(book: Casebook, logo: PieceId | undefined): Casebook {
  const organisation = organisationOf(book)
  return organisation ? { ...book, organisation: { organisation: { ...organisation, ...(logo && { logo }), programme: 'sample' } } } : book
}
