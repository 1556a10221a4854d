import { describe, expect, it } from 'vitest'

import { valueOf } from '../../builders/house'
import { aWordFile, paragraphsOf } from '../../builders/word'
import { aHouseAtWork, aHouseWithAPair } from './a-house'

import { listed } from '#shared/casebook/casebook'
import { TEMPLATE_KINDS } from '#shared/documents/template-fields/template-field'
import type { TemplateKind } from '#shared/domain/letter-template'
import { paper } from '#shared/text/paper'

type House = Awaited<ReturnType<typeof aHouseWithAPair>>

/** Gives the association a file of its own for a kind of paper. */
async function withTemplate({ ask }: Pick<House, 'ask'>, kind: TemplateKind, bytes: Uint8Array<ArrayBuffer>) {
  const { piece } = valueOf(await ask('template.check-and-keep', { kind, fileName: 'modele.docx', bytes }))
  if (!piece) throw new Error('the file did not pass')
  valueOf(await ask('template.save', { id: kind, piece, fileName: 'modele.docx' }))
}

const lastFile = ({ files }: Pick<House, 'files'>) => [...files.values()].at(-1) ?? new Uint8Array()

describe('a template', () => {
  it('is kept only where nothing in it would come out wrong', async () => {
    const { ask } = await aHouseAtWork()
    const check = async (text: string) => valueOf(await ask('template.check-and-keep', { kind: 'contract', fileName: 'x.docx', bytes: await aWordFile([text]) }))

    expect(await check('{{mentor.prenoom}}')).toEqual({ report: expect.objectContaining({ problems: [expect.objectContaining({ kind: 'unknown-field' })] }) })
    expect(await check('{{contenu}}')).toMatchObject({ piece: expect.any(String), report: { problems: [] } })
  })

  it('fills a draft of a contract for Word, which says that it is one; the PDF stays ours', async () => {
    const house = await aHouseWithAPair()
    const { ask, pairId } = house
    await withTemplate(house, 'contract', await aWordFile(['Notre contrat {{binome.reference}}', '{{mention}}', '{{mentor.nom}}', '{{signatures}}']))

    valueOf(await ask('contract.save-as', { which: { pairId }, format: 'docx' }))
    expect(paragraphsOf(lastFile(house)).slice(0, 3)).toEqual(['Notre contrat B-2026-001', paper.draftMark, 'd’Hondt'])
    valueOf(await ask('contract.save-as', { which: { pairId }, format: 'pdf' }))
    expect(Buffer.from(lastFile(house)).subarray(0, 4).toString()).toBe('%PDF')
  })

  it('is frozen with the contract that is printed, and no longer reaches it once it is changed or gone', async () => {
    const house = await aHouseWithAPair()
    const { ask, pairId } = house
    await withTemplate(house, 'contract', await aWordFile(['Premier modèle {{contrat.version}}', '{{contenu}}']))
    const [contract] = listed(valueOf(await ask('contract.print', { pairId })).put.contracts ?? {})
    if (!contract) throw new Error('nothing was printed')
    await withTemplate(house, 'contract', await aWordFile(['Second modèle', '{{contenu}}']))
    valueOf(await ask('template.remove', { id: 'contract' }))

    expect(contract.docx).toBeDefined()
    valueOf(await ask('contract.save-as', { which: { contractId: contract.id }, format: 'docx' }))
    expect(paragraphsOf(lastFile(house))[0]).toBe('Premier modèle 1')
  })

  it('does not reach a contract that was printed before it', async () => {
    const house = await aHouseWithAPair()
    const { ask, pairId } = house
    const [contract] = listed(valueOf(await ask('contract.print', { pairId })).put.contracts ?? {})
    if (!contract) throw new Error('nothing was printed')
    await withTemplate(house, 'contract', await aWordFile(['Notre modèle', '{{contenu}}']))

    expect(contract.docx).toBeUndefined()
    valueOf(await ask('contract.save-as', { which: { contractId: contract.id }, format: 'docx' }))
    expect(paragraphsOf(lastFile(house))).not.toContain('Notre modèle')
  })

  it('fills an amendment and a letter, and not the note of a mentor on working time', async () => {
    const house = await aHouseWithAPair()
    const { ask, mentorId } = house
    await withTemplate(house, 'volunteer-note', await aWordFile(['Chère {{mentor.prenom}},', '{{contenu}}']))

    valueOf(await ask('sheet.save-as', { sheet: { kind: 'volunteer-note', mentorId }, format: 'docx' }))
    expect(paragraphsOf(lastFile(house))[0]).toBe('Chère Zoé,')
    valueOf(await ask('sheet.save-as', { sheet: { kind: 'volunteer-note', frame: 'working-time' }, format: 'docx' }))
    expect(paragraphsOf(lastFile(house))[0]).not.toMatch(/^Chère/)
  })

  it('of a certificate makes one file for each mentor of a training', async () => {
    const house = await aHouseAtWork()
    const { ask, files, mentorId } = house
    const [session] = listed(valueOf(await ask('session.save', { details: { kind: 'mentor-training', on: '2026-03-10', at: '09:30', minutes: 180, place: 'Namur', animators: [] } })).put.groupSessions ?? {})
    if (!session) throw new Error('no session')
    const [invited] = listed(valueOf(await ask('session.invite', { id: session.id, who: [{ kind: 'mentor', id: mentorId }] })).put.groupSessions ?? {})
    const marks = (invited?.invitees ?? []).map(({ id }) => ({ inviteeId: id, attendance: 'present' as const }))
    valueOf(await ask('session.mark', { id: session.id, marks }))
    await withTemplate(house, 'training-certificate', await aWordFile(['{{mentor.civilite}} {{mentor.nom-complet}}, le {{seance.date}}']))
    valueOf(await ask('sheet.save-as', { sheet: { kind: 'training-certificate', sessionId: session.id }, format: 'docx' }))

    expect(files.size).toBe(1)
    expect(paragraphsOf(lastFile(house)).map(text => text.replaceAll('\u00A0', ' '))).toEqual(['Madame Zoé d’Hondt, le 10 mars 2026'])
  })

  it('to start from passes its own check, and is filled with an example without a field left, for every kind of paper', async () => {
    const house = await aHouseAtWork()
    const { ask } = house
    for (const kind of TEMPLATE_KINDS) {
      valueOf(await ask('template.save-starter', { kind }))
      const { report, piece } = valueOf(await ask('template.check-and-keep', { kind, fileName: 'modele.docx', bytes: new Uint8Array(lastFile(house)) }))
      expect({ kind, problems: report.problems, gaps: report.gaps }).toEqual({ kind, problems: [], gaps: [] })
      if (!piece) throw new Error(`${kind} was not kept`)
      valueOf(await ask('template.save-example', { kind, piece }))
      expect(paragraphsOf(lastFile(house)).join('\n')).not.toMatch(/\{\{|\}\}/)
    }
  })
})
