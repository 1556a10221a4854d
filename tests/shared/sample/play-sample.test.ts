import { describe, expect, it } from 'vitest'

import { played, playedIn, printer } from './played'

import { Casebook, emptyCasebook, listed } from '#shared/casebook/casebook'
import { changeBy } from '#shared/casebook/commands'
import { contractsOf } from '#shared/casebook/contract-queries'
import { clearSample, currentArticles, organisationOf } from '#shared/casebook/organisation-commands'
import { defaults } from '#shared/defaults/defaults'
import { agreementOf } from '#shared/domain/company'
import { missingSignatures } from '#shared/domain/contract'
import { isSample, PieceId } from '#shared/domain/ids'
import { IsoDate } from '#shared/domain/iso-date'
import { stateOf } from '#shared/domain/pair'
import { STAGES } from '#shared/domain/pair-state'
import { playSample } from '#shared/sample/play-sample'
import { programme, SAMPLE_TODAY, settingUp } from '#shared/sample/programme'

const book = await played()
const today = IsoDate.parse(SAMPLE_TODAY)
const pairs = listed(book.pairs)
const stages = pairs.map(pair => stateOf(pair).stage)

const world = { today: () => IsoDate.parse('2026-11-25'), newId: () => '0b0b0b0b-0000-4000-8000-000000000001', defaults }

function anOwnAssociation(): Casebook {
  const steps = settingUp().slice(0, 2)
  const own = steps.reduce<Casebook>((before, step) => {
    if (step.act === 'print' || step.act === 'print-amendment') return before
    const after = changeBy(step.act, step.question, world)(before)
    return after.ok ? after.value : before
  }, emptyCasebook)
  const done = changeBy('organisation.finish-set-up', {}, world)(own)
  if (!done.ok) throw new Error(done.error.code)
  return done.value
}

describe('the sample programme', () => {
  it('is a book that the store would accept', () => {
    expect(Casebook.parse(JSON.parse(JSON.stringify(book)))).toEqual(book)
  })

  it('is the same each time it is played', async () => {
    expect(JSON.stringify(await playedIn(emptyCasebook))).toBe(JSON.stringify(book))
  })

  it('has the people and organisations of a small association', () => {
    const counted = {
      mentors: listed(book.mentors).length,
      mentees: listed(book.mentees).length,
      companies: listed(book.companies).length,
      partners: listed(book.partners).length,
      coordinators: listed(book.coordinators).length,
      pairDrafts: listed(book.pairDrafts).length,
    }
    expect(counted).toEqual({ mentors: 39, mentees: 51, companies: 6, partners: 4, coordinators: 3, pairDrafts: 3 })
  })

  it('shows a pair at every stage', () => {
    expect(STAGES.filter(stage => !stages.includes(stage))).toEqual([])
  })

  it('shows contracts that wait for three, two and one signature', () => {
    const waiting = pairs.flatMap(pair => {
      const state = stateOf(pair)
      const contract = state.stage === 'contract-printed' ? book.contracts[state.contractId] : undefined
      return contract ? [missingSignatures(contract).length] : []
    })
    expect(waiting.sort()).toEqual([1, 2, 3])
  })

  it('shows a pair taken over, one that was suspended and goes on, and one whose contract was printed again', () => {
    const active = pairs.filter(pair => stateOf(pair).stage === 'active')
    expect(active.filter(({ opening }) => opening.kind === 'resumed')).toHaveLength(1)
    expect(active.filter(({ moves }) => moves.some(({ kind }) => kind === 'resume'))).toHaveLength(1)
    expect(active.map(pair => contractsOf(book, pair.id).map(({ voidedOn }) => voidedOn))).toContainEqual([expect.any(String), undefined])
  })

  it('shows every engagement frame, every agreement in writing and every state of the talks with a company', () => {
    expect(new Set(listed(book.mentors).map(({ frame }) => frame.kind))).toEqual(
      new Set(['working-time', 'own-time', 'self-employed', 'company-head', 'pensioner', 'job-seeker', 'unknown']),
    )
    for (const people of [listed(book.mentors), listed(book.mentees), listed(book.coordinators)])
      expect(new Set(people.map(({ agreement }) => agreement))).toEqual(new Set(['feminine', 'masculine', 'neutral']))
    expect(new Set(listed(book.companies).map(company => agreementOf(company).state))).toEqual(
      new Set(['to-contact', 'presented', 'granted', 'refused', 'suspended']),
    )
    expect(new Set(listed(book.companies).map(({ sector }) => sector))).toEqual(new Set(['profit', 'non-profit']))
    expect(new Set(listed(book.partners).map(({ kind }) => kind))).toEqual(new Set(['forem', 'cpas', 'mission-regionale', 'cisp']))
  })

  it('makes 2025 a full year and 2026 a running one', () => {
    const year = (count: string) =>
      pairs.reduce(
        (seen, pair) => {
          const state = stateOf(pair)
          return {
            started: seen.started + Number('activeFrom' in state && state.terms.startsOn.startsWith(count)),
            closed: seen.closed + Number(state.stage === 'closed' && state.since.startsWith(count)),
          }
        },
        { started: 0, closed: 0 },
      )
    expect(year('2024')).toEqual({ started: 2, closed: 0 })
    expect(year('2025').started).toBeGreaterThanOrEqual(8)
    expect(year('2025').closed).toBeGreaterThanOrEqual(5)
    expect(year('2026').started).toBeGreaterThanOrEqual(8)
    expect(year('2026').closed).toBeGreaterThanOrEqual(5)

    const openOver = (day: string) =>
      pairs.filter(pair => {
        const state = stateOf(pair)
        return 'activeFrom' in state && state.activeFrom < day && (state.stage !== 'closed' || state.since >= day)
      })
    expect(openOver('2025-01-01')).toHaveLength(2)
    expect(openOver('2026-01-01').length).toBeGreaterThanOrEqual(3)
  })
})

describe('the steps of the sample', () => {
  const steps = [...settingUp(), ...programme()]

  it('follow each other day by day and stop at its last day', () => {
    const days = steps.map(({ on }) => on)
    expect(days).toEqual([...days].sort())
    expect(days.every(day => day <= today)).toBe(true)
  })

  it('give each entity an id of its own, which says that it is invented', () => {
    const ids = steps.flatMap(({ creates }) => creates ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => !isSample(id))).toEqual([])

    // What the association makes its own in Réglages bears the name of what it replaces, and so does a version of a notice.
    // In-takes, plans, closings, evaluations and entries stand under the id of their pair; the rows of a plan have ids of their own.
    const { organisation: _, format: __, gridVersions: ___, lists: ____, notices: _notices, settings: _____, intakes: ______, closings: ________, evaluations: _________, checkIns, followUps, yearlyTasks: __________, entries, profileAnalyses: ___________, letterTemplates: ____________, actionPlans, processings: _____________, retentionDecisions: ______________, ...collections } = book
    const entered = [...Object.values(collections).flatMap((entities: object) => Object.keys(entities)), ...listed(actionPlans).flatMap(({ rows }) => rows.map(({ id }) => id as string))]
    const invited = listed(book.groupSessions).flatMap(({ invitees }) => invitees.map(({ id }) => id as string))
    expect([...entered, ...invited].sort()).toEqual([...ids].sort())
    expect([...Object.keys(checkIns), ...Object.keys(followUps), ...Object.keys(entries)].filter(id => !isSample(id))).toEqual([])
  })

  it('fall on working days', () => {
    const weekEnds = steps.filter(({ on }) => [0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay()))
    expect(weekEnds.map(({ act, on }) => `${act} ${on}`)).toEqual([])
  })
})

describe('where the sample is played', () => {
  it('brings an association, complete, into an empty book', () => {
    expect(organisationOf(book)).toMatchObject({
      programme: 'sample',
      setUpOn: '2025-01-06',
      representative: expect.anything(),
      insurance: expect.anything(),
      placeOfSignature: 'Namur',
      privacyContact: expect.anything(),
    })
  })

  it('keeps the association, the articles and the coordinators that a person entered', async () => {
    const own = anOwnAssociation()
    const lived = await playedIn(own)
    expect(organisationOf(lived)).toEqual({ ...organisationOf(own), programme: 'sample' })
    expect(currentArticles(lived)).toBe(currentArticles(own))
    expect(listed(lived.coordinators)).toHaveLength(4)

    const cleared = clearSample()(lived)
    expect(cleared).toEqual({ ok: true, value: own })
  })

  it('keeps the Word files of the association without naming who is gone', async () => {
    const lived = await playedIn(anOwnAssociation())
    const invented = listed(lived.coordinators).find(({ id }) => isSample(id))?.id
    const template = { id: 'contract' as const, piece: PieceId.parse('a'.repeat(64)), fileName: 'Contrat.docx', addedOn: IsoDate.parse('2026-03-02') }
    const cleared = clearSample()({ ...lived, letterTemplates: { contract: { ...template, by: invented } } })
    expect(invented).toBeDefined()
    expect(cleared.ok && cleared.value.letterTemplates).toEqual({ contract: template })
  })

  it('refuses a book with people in it, or with settings that leaving it would take away', async () => {
    const refused = { ok: false, error: { code: 'sample/not-empty' } }
    expect(await playSample({ book, defaults, press: printer().press })).toEqual(refused)
    const set = { ...emptyCasebook, settings: { criteria: { id: 'criteria', computed: [] } } } as const
    expect(await playSample({ book: set, defaults, press: printer().press })).toEqual(refused)
  })

  it('prints each contract and amendment once, in the order of its day', async () => {
    const { press, references } = printer()
    await playSample({ book: emptyCasebook, defaults, press })
    expect(references).toHaveLength(listed(book.contracts).length + listed(book.amendments).length)
    expect(new Set(references).size).toBe(references.length)
    expect(references.filter(reference => reference.endsWith('v2'))).toHaveLength(1)
  })
})
