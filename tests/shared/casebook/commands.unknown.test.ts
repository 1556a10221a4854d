import { beforeAll, describe, expect, it } from 'vitest'

import { day, id } from '../../builders/built'
import { type LivedStep, livedSteps, worldAt } from '../../builders/lived-steps'
import { type Variant, variantsOf } from '../../builders/variants'

import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import { changeBy, type CommandName, commands } from '#shared/casebook/commands'
import { deltaBetween, isSound } from '#shared/casebook/delta'

const NOBODY = id(88_888)
const [LONG_AGO, FAR_AHEAD] = ['1990-01-01', '2098-01-01']
const AN_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const A_DAY = /^\d{4}-\d\d-\d\d$/
/** How often each field of each act is tried. */
const TRIED = 8

/** Names that the window offers from the book it shows, and that the act takes as they come. */
const OFFERED: readonly string[] = [
  ...['mentor.save .details.frame.companyId', 'mentee.save .details.partnerId', 'progress.record .milestone.pairId'],
  ...['exchange.save .details.by', 'mentor.record-note .note.by', 'breach.save .details.by', 'retention.keep .by'],
]

interface Try extends LivedStep {
  readonly what: string
  readonly question: unknown
}

let lived: readonly LivedStep[]
beforeAll(() => {
  lived = livedSteps()
})

/** Each act of the sample with one thing in its question that is wrong. */
function tries(looks: RegExp, to: string): readonly Try[] {
  const seen = new Map<string, number>()
  return lived.flatMap(each =>
    variantsOf(each.step.question, looks, to).flatMap(({ path, value }: Variant): readonly Try[] => {
      const what = `${each.step.act} ${path}`
      seen.set(what, (seen.get(what) ?? 0) + 1)
      return (seen.get(what) ?? 0) > TRIED ? [] : [{ ...each, what, question: value }]
    }),
  )
}

/** What comes of an act: the code of its refusal, or the book after it; nothing where the door turns the question away. */
function outcome(act: CommandName, question: unknown, before: Casebook, world = worldAt({ on: day('2026-03-12'), act: 'sample.clear', question: {} })): string | Casebook | undefined {
  const asked = commands[act].question.safeParse(question)
  if (!asked.success) return undefined
  const result = changeBy(act, asked.data as never, world)(before) // read by the question of the same act
  return result.ok ? result.value : result.error.code
}

const taken = (looks: RegExp, to: string) =>
  tries(looks, to).flatMap(({ what, step, question, before }) => {
    const after = outcome(step.act, question, before, worldAt(step))
    return typeof after === 'object' ? [{ what, before, after }] : []
  })

describe('an act that names what the book does not hold', () => {
  it('is refused, or leaves the name out: only a draft holds what is still to be chosen', () => {
    const dangling = taken(AN_ID, NOBODY).filter(({ after }) => JSON.stringify({ ...after, pairDrafts: {} }).includes(NOBODY))
    expect(dangling.map(({ what }) => what).filter(what => !OFFERED.includes(what))).toEqual([])
  })

  it.each<readonly [CommandName, object]>([
    ...(['coordinator', 'company', 'partner', 'mentor', 'mentee', 'exchange', 'session', 'progress', 'pairing', 'next-step', 'newsletter', 'meeting', 'pair-contact', 'introduction', 'breach'] as const).map(noun => [`${noun}.remove`, { id: NOBODY }] as const),
    ['company.undo-agreement', { companyId: NOBODY }],
    ['company.take-certificate-back', { companyId: NOBODY, certificate: { on: '2026-01-12', from: '2025-01-01', to: '2025-12-31', minutes: 600, cents: 44_000 } }],
    ['mentor.undo-decision', { mentorId: NOBODY }],
    ['mentee.undo-decision', { menteeId: NOBODY }],
    ['mentor.lift-limitation', { id: NOBODY }],
    ['mentee.lift-limitation', { id: NOBODY }],
    ['session.uninvite', { id: NOBODY, inviteeId: NOBODY }],
    ['interview.reopen', { interviewId: NOBODY }],
    ['interview.remove', { interviewId: NOBODY }],
    ['pair-draft.discard', { id: NOBODY }],
    ['pair.undo-move', { pairId: NOBODY }],
    ['pair.remove', { pairId: NOBODY }],
    ['pair.assign', { pairId: NOBODY, coordinatorId: NOBODY }],
    ['intake.reopen', { pairId: NOBODY }],
    ['newsletter.take-back', { id: NOBODY }],
    ['plan.undo-step', { pairId: NOBODY, rowId: NOBODY }],
    ['plan.order', { pairId: NOBODY, rowIds: [] }],
    ['amendment.void', { amendmentId: NOBODY }],
    ['template.remove', { id: 'contract' }],
    ['retention.decide-again', { id: `${NOBODY}:mentor` }],
    ['processing.remove', { id: NOBODY }],
  ])('%s says that it is unknown', (act, question) => {
    const lastBook = lived.at(-1)?.before ?? emptyCasebook
    expect([emptyCasebook, lastBook].map(book => outcome(act, question, book))).toEqual(['casebook/unknown', 'casebook/unknown'])
  })
})

describe('a day that cannot be', () => {
  it.each([LONG_AGO, FAR_AHEAD])('%s is refused, or leaves a book that can be read back and holds together', to => {
    const accepted = taken(A_DAY, to)
    expect(accepted.length).toBeGreaterThan(50)
    const broken = accepted.filter(({ before, after }) => !isSound(deltaBetween(before, after)))
    expect(broken.map(({ what }) => what)).toEqual([])
  })

  it('is never to come for what is said to be done', () => {
    const done = /\.(?:doneOn|handedOn|signedOn|givenOn|receiptOn|held\.on|attempts\[\]\.on|leftOn|resultOn|discoveredOn|happenedOn|authorityToldOn|peopleToldOn|consent\.on|decision\.on)$/
    expect(taken(A_DAY, FAR_AHEAD).flatMap(({ what }) => (done.test(what) ? [what] : []))).toEqual([])
  })
})
