import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Casebook } from '#shared/casebook/casebook'
import { gridOf, interviewsOf, lastHeld, underWay } from '#shared/casebook/interviews'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { defaultGrids } from '#shared/defaults/grids'
import { ItemKey } from '#shared/domain/lists'
import { questionsOf } from '#shared/grids/grid'
import type { Subject } from '#shared/grids/interview'

import { aCasebook, aMentee, aMentor, companyId, coordinatorId, day, id, menteeId, mentorId } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'
import { aGridVersion, anInterview, aPreparation, everyAnswer, interviewId, neededAnswers } from '../../builders/recruitment'

const selection = defaultGrids['mentee-selection']
const preparation = defaultGrids['mentor-preparation']
const subject: Subject = { kind: 'mentee', id: menteeId(1) }
const held = { on: day('2026-03-19'), by: coordinatorId(1), minutes: 75 }
const question = { interviewId: interviewId(1), held }

const bookWith = (interview = anInterview(), parts: Parameters<typeof aCasebook>[0] = {}): Casebook =>
  aCasebook({ gridVersions: [aGridVersion(), aGridVersion('mentor-preparation')], interviews: [interview], ...parts })

describe('beginning an interview', () => {
  it('makes the product’s own grid version 1, and writes in what the file answers already', () => {
    const known = aMentee(1, { wishedJob: 'électricien', studies: 'bachelor', consents: { sharing: [{ given: false, on: '2026-03-01' }] }, languages: [{ language: 'turkish' }] })
    const begun = after(aCasebook({ mentees: [known] }), 'interview.begin', { subject })
    expect(Object.values(begun.gridVersions)).toEqual([aGridVersion('mentee-selection', 1, { savedOn: '2026-03-20' })])
    expect(underWay(begun, menteeId(1))).toEqual({
      ...{ id: id(9001), gridVersionId: 'mentee-selection@1', subject, begunOn: '2026-03-20' },
      answers: { wishedJob: 'électricien', studies: 'bachelor', consentSharing: false, languages: [{ language: 'turkish' }] },
    })
  })

  it('asks a mentor by the other grid', () => {
    const begun = after(aCasebook({ mentors: [aMentor(1, { capacity: 2, absences: [] })] }), 'interview.begin', { subject: { kind: 'mentor', id: mentorId(1) } })
    expect(underWay(begun, mentorId(1))).toMatchObject({ gridVersionId: 'mentor-preparation@1', answers: { capacity: 2, jobTitle: 'ingénieure en construction' } })
  })

  it('is refused twice, until the first was held', () => {
    const begun = after(aCasebook(), 'interview.begin', { subject })
    expect(reply(begun, 'interview.begin', { subject })).toEqual(refusal({ code: 'interview/already-begun', interviewId: interviewId(8101) }))
    const book = bookWith(anInterview(1, { held, answers: neededAnswers(selection) }))
    expect(interviewsOf(after(book, 'interview.begin', { subject }), menteeId(1))).toHaveLength(2)
  })

  it('is refused for someone we do not know', () => {
    expect(reply(aCasebook(), 'interview.begin', { subject: { kind: 'mentor', id: mentorId(9) } })).toEqual(refusal({ code: 'casebook/unknown', id: mentorId(9) }))
  })
})

describe('answering', () => {
  it('keeps each answer as it comes, in any order, and gives the same interview in the end', () => {
    const all = Object.entries(everyAnswer(selection))
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), shuffled => {
        const book = shuffled.reduce((before, [key, answer]) => {
          const result = reply(before, 'interview.answer', { interviewId: interviewId(1), answers: { [key]: answer } })
          return result.ok ? result.value : before
        }, bookWith())
        expect(book.interviews[interviewId(1)]?.answers).toEqual(everyAnswer(selection))
      }),
      { numRuns: 20 },
    )
  })

  it('changes one answer, takes another back, and leaves the rest', () => {
    const book = bookWith(anInterview(1, { answers: { career: 'Soudeur', proudOf: 'Rien', startJob: 2 } }))
    const answered = after(book, 'interview.answer', { interviewId: interviewId(1), answers: { startJob: 4, proudOf: null } })
    expect(answered.interviews[interviewId(1)]?.answers).toEqual({ career: 'Soudeur', startJob: 4 })
  })

  it.each(questionsOf(selection).filter(({ kind }) => kind !== 'text'))('refuses words to a $kind question ($key)', asked => {
    const wrong = asked.kind === 'choice' ? 'Pas une clé' : 'des mots'
    const result = reply(bookWith(), 'interview.answer', { interviewId: interviewId(1), answers: { [asked.key]: wrong } })
    expect(result).toEqual(refusal({ code: 'interview/misfit', questions: [asked.key] }))
  })

  it('refuses a number out of its bounds and names every misfit', () => {
    const answers = { travelRadius: 201, interviewsHeld: -1, startJob: 5, career: 'Soudeur' }
    expect(reply(bookWith(), 'interview.answer', { interviewId: interviewId(1), answers })).toMatchObject({ error: { code: 'interview/misfit', questions: expect.arrayContaining(['travelRadius', 'interviewsHeld', 'startJob']) } })
  })

  it('refuses an interview that was held, and one we do not know', () => {
    const answers = { career: 'Soudeur' }
    expect(reply(bookWith(anInterview(1, { held })), 'interview.answer', { interviewId: interviewId(1), answers })).toEqual(refusal({ code: 'interview/already-held' }))
    expect(reply(bookWith(), 'interview.answer', { interviewId: interviewId(9), answers })).toEqual(refusal({ code: 'casebook/unknown', id: interviewId(9) }))
  })
})

describe('holding an interview', () => {
  const complete = anInterview(1, { answers: { ...neededAnswers(selection), wishedJob: 'monteur', studies: 'bachelor', languages: [{ language: ItemKey.parse('turkish'), level: 'native' }], consentSharing: true, consentFollowUp: false } })

  it('leaves in the file what it taught, and what was not answered as it was', () => {
    const mentee = aMentee(1, { referent: 'Sylvie Marchal', sector: 'construction', wishedJob: 'électricien' })
    const book = after(bookWith(complete, { mentees: [mentee] }), 'interview.hold', question)
    const consents = { sharing: [{ given: true, on: held.on }], 'follow-up': [{ given: false, on: held.on }] }
    expect(book.mentees[menteeId(1)]).toEqual({ ...mentee, wishedJob: 'monteur', studies: 'bachelor', languages: [{ language: 'turkish', level: 'native' }], consents })
    expect(lastHeld(book, menteeId(1))).toEqual({ ...complete, held })
  })

  it('keeps the day of an agreement that was only said again', () => {
    const given = { given: true, on: day('2026-01-12') }
    const book = after(bookWith(complete, { mentees: [aMentee(1, { consents: { sharing: [given] } })] }), 'interview.hold', question)
    expect(book.mentees[menteeId(1)]?.consents.sharing).toEqual([given])
  })

  it('leaves out of the file what the file cannot hold', () => {
    const long = anInterview(1, { answers: { ...neededAnswers(selection), wishedJob: 'a'.repeat(900), referent: 'Sylvie\nMarchal' } })
    const mentee = after(bookWith(long), 'interview.hold', question).mentees[menteeId(1)]
    expect([mentee?.wishedJob, mentee?.referent]).toEqual(['électricien', 'Sylvie Marchal'])
  })

  it('teaches the file of a mentor their capacity, absences and languages', () => {
    const answers = { ...everyAnswer(preparation), capacity: 3 }
    const book = after(bookWith(aPreparation(1, { answers })), 'interview.hold', question)
    expect(book.mentors[mentorId(1)]).toMatchObject({ capacity: 3, absences: [{ from: '2026-07-06', until: '2026-07-24' }], jobTitle: 'Réponse à jobTitle', consents: { newsletter: [{ given: true }] } })
  })

  it.each(questionsOf(selection).filter(({ required }) => required))('is refused without an answer to $key', ({ key }) => {
    const { [key]: _, ...answers } = neededAnswers(selection)
    expect(reply(bookWith(anInterview(1, { answers })), 'interview.hold', question)).toEqual(refusal({ code: 'interview/incomplete', questions: [key] }))
  })

  it.each<[string, object, CasebookRefusal]>([
    ['on a day to come', { held: { on: day('2026-03-21') } }, { code: 'date/in-future', on: day('2026-03-21') }],
    ['by someone we do not know', { held: { ...held, by: coordinatorId(9) } }, { code: 'casebook/unknown', id: coordinatorId(9) }],
    ['twice', { interviewId: interviewId(2) }, { code: 'interview/already-held' }],
    ['when it never began', { interviewId: interviewId(9) }, { code: 'casebook/unknown', id: interviewId(9) }],
    ['coupled with the information, with a mentee', { held: { ...held, coupled: true } }, { code: 'interview/cannot-be-coupled' }],
  ])('is refused %s', (_, changes, error) => {
    const book = bookWith(complete, { interviews: [complete, anInterview(2, { held })] })
    expect(reply(book, 'interview.hold', { ...question, ...changes })).toEqual(refusal(error))
  })

  it.each([
    [{ kind: 'self-employed', activity: 'graphisme' }, true],
    [{ kind: 'company-head', activity: 'menuiserie' }, true],
    [{ kind: 'own-time' }, false],
    [{ kind: 'pensioner' }, false],
    [{ kind: 'working-time', companyId: companyId() }, false],
    [{ kind: 'unknown' }, false],
  ] as const)('may be coupled with the information for $kind: %s', (frame, may) => {
    const book = bookWith(aPreparation(1, { answers: neededAnswers(preparation) }), { mentors: [aMentor(1, { frame })] })
    const result = reply(book, 'interview.hold', { ...question, held: { ...held, coupled: true } })
    expect(result.ok ? undefined : result.error).toEqual(may ? undefined : { code: 'interview/cannot-be-coupled' })
  })
})

describe('opening a held interview again', () => {
  it('lets one correct it and hold it on its day', () => {
    const book = bookWith(anInterview(1, { answers: neededAnswers(selection), held }))
    const open = after(book, 'interview.reopen', { interviewId: interviewId(1) })
    expect([lastHeld(open, menteeId(1)), underWay(open, menteeId(1))?.answers]).toEqual([undefined, neededAnswers(selection)])
    expect(after(open, 'interview.hold', question).interviews).toEqual(book.interviews)
    expect(reply(open, 'interview.reopen', { interviewId: interviewId(1) })).toEqual(refusal({ code: 'interview/not-held' }))
    expect(reply(open, 'interview.reopen', { interviewId: interviewId(9) })).toEqual(refusal({ code: 'casebook/unknown', id: interviewId(9) }))
  })
})

describe('taking an interview away', () => {
  it('is possible until it was held', () => {
    expect(after(bookWith(), 'interview.remove', { interviewId: interviewId(1) }).interviews).toEqual({})
    expect(reply(bookWith(anInterview(1, { held })), 'interview.remove', { interviewId: interviewId(1) })).toEqual(refusal({ code: 'interview/already-held' }))
    expect(reply(bookWith(), 'interview.remove', { interviewId: interviewId(9) })).toEqual(refusal({ code: 'casebook/unknown', id: interviewId(9) }))
  })
})

describe('a grid that changes half-way', () => {
  const added = { key: 'nightWork', kind: 'yes-no', label: 'Accepte le travail de nuit', required: true } as const
  const renamed = selection.sections.map(section =>
    section.key === 'criteria' ? { ...section, questions: [...section.questions.map(each => (each.key === 'workRight' ? { ...each, label: 'Autorisation de travail' } : each)), added] } : section,
  )
  const labelOf = (book: Casebook, n: number) => {
    const interview = book.interviews[interviewId(n)]
    return interview && questionsOf(gridOf(book, interview)).find(({ key }) => key === 'workRight')?.label
  }
  const before = bookWith(anInterview(1, { answers: neededAnswers(selection) }), { interviews: [anInterview(1, { answers: neededAnswers(selection) }), anInterview(2, { held, answers: neededAnswers(selection) })] })
  const changed = after(before, 'grid.save', { grid: 'mentee-selection', text: { sections: renamed } })
  const asked = questionsOf(selection).find(({ key }) => key === 'workRight')

  it('leaves the interview under way and the one that was held with their own questions and words', () => {
    expect([labelOf(changed, 1), labelOf(changed, 2)]).toEqual([asked?.label, asked?.label])
    expect(after(changed, 'interview.hold', question).interviews[interviewId(1)]?.held).toEqual(held)
  })

  it('is asked from the next interview on', () => {
    const next = after(after(changed, 'interview.hold', question), 'interview.begin', { subject })
    const interview = underWay(next, menteeId(1))
    expect(interview && questionsOf(gridOf(next, interview)).find(({ key }) => key === 'workRight')?.label).toBe('Autorisation de travail')
    expect(reply(next, 'interview.hold', { interviewId: interviewId(8101), held })).toMatchObject({ error: { code: 'interview/incomplete', questions: expect.arrayContaining(['nightWork']) } })
  })
})
