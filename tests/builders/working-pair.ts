import type { Casebook } from '#shared/casebook/casebook'
import { defaultLists } from '#shared/defaults/lists'

import { aCasebook, aMentee, aMentor, anOrganisation, aPairAt, pieceId } from './casebook'
import { aMeeting, anIntake, anIntroduction, aPlan, aPlanRow, heldOn, meetingId, planRowId } from './life'
import { aGridVersion, anInterview } from './recruitment'

const ROWS = [
  aPlanRow(1, { action: 'Téléphoner à deux entreprises', means: "Annuaire de la Confédération Construction", indicator: 'Deux rendez-vous pris', steps: [{ on: '2026-03-20', state: 'in-progress', meetingId: meetingId(1) }] }),
  aPlanRow(2, { domain: 'cv-letter-profile', objective: 'Un CV relu et traduit', who: 'mentee', due: '2026-03-20', steps: [{ on: '2026-03-20', state: 'done', note: 'CV prêt', meetingId: meetingId(1) }] }),
  aPlanRow(3, { domain: 'diploma', objective: 'Demander l’équivalence', who: 'association', steps: [{ on: '2026-03-20', state: 'abandoned', note: 'Non nécessaire pour ce métier', meetingId: meetingId(1) }] }),
  aPlanRow(4, { domain: 'interview', objective: 'Se présenter en deux minutes', action: 'Simulation avec le ou la mentor', who: 'both' }),
]

/** What a career says that has more than three lines, and names who it is about where it should not. */
const CAREER = `Yusuf Çelik a travaillé comme électricien de chantier pendant dix ans (yusuf.celik@example.be, 0485 65 43 21). ${'Il a installé des tableaux et des chemins de câbles dans de grands bâtiments. '.repeat(5)}`

/**
 * A pair at work since 12 March 2026, with all that the sheets tell of it: an in-take under way, a plan of four rows of which version 1
 * was set down, a meeting held on 20 March, one cancelled and one planned on 3 April; the selection interview of the mentee is in the book.
 */
export const aWorkingPair = (sample = true): Casebook =>
  aCasebook({
    ...(sample && { organisation: anOrganisation({ programme: 'sample', logo: pieceId(), privacyContact: 'donnees@oeuvres.example' }) }),
    mentors: [aMentor(1, { wishes: { age: 'younger' } }), aMentor(2)],
    mentees: [
      aMentee(1, {
        ...{ birthDate: '1987-05-14', gender: 'man', address: { street: 'rue des Carmes 7', postcode: '5100', municipality: 'Jambes' }, email: 'yusuf.celik@example.be', employer: 'Intérim Meuse' },
        ...{ sector: 'construction', jobFamily: 'maintenance', otherSectors: ['energy-environment'], studies: 'upper-secondary-vocational', entryStatus: 'integration-income', unemployedFor: '1-to-2-years' },
        ...{ languages: [{ language: 'turkish', level: 'native' }, { language: 'french', level: 'B1' }], practises: 'dutch', notes: 'Téléphoner plutôt le matin.', referent: 'Sylvie Marchal' },
      }),
      aMentee(2),
    ],
    pairs: [aPairAt('active')],
    gridVersions: [aGridVersion()],
    interviews: [
      anInterview(1, {
        answers: {
          ...{ career: CAREER, needs: ['network', 'interview', 'company-codes'], availability: ['monday-morning', 'thursday-afternoon', 'evening'], interests: ['environment'], hobbies: ['hiking', 'cooking'] },
          ...{ unrealisticExpectations: 'Attend un contrat en un mois', blocks: 'Le regard des autres', understanding: 'Un soutien', diplomaCountry: 'Turquie', fitFrench: 2 },
        },
        held: { on: '2025-11-20' },
      }),
    ],
    intakes: [anIntake({ opportunities: 'Métier en pénurie en Wallonie', synthesis: 'Une expérience solide, à faire connaître.' })],
    actionPlans: [aPlan(ROWS, { due: '2026-09-12', versions: [{ number: 1, on: '2026-03-16', goal: 'job', rows: [aPlanRow(1)] }] })],
    meetings: [
      aMeeting(1, heldOn('2026-03-20', { at: '10:00', topics: 'Relecture du CV', decisions: 'Appeler deux entreprises', applications: 2, newContacts: 1, mood: { mentor: 4, mentee: 3 } })),
      aMeeting(2, { state: 'planned', on: heldOn('2026-04-03').on, at: '14:30', place: 'workplace' }),
      aMeeting(3, { state: 'cancelled', on: heldOn('2026-03-27').on, place: 'online', by: 'mentee', told: true, reason: 'Formation ce jour-là' }),
    ],
    introductions: [anIntroduction(1, { meetingId: meetingId(1) })],
  })

/** The same with as much as one may write: every domain of the in-take gone through, and a long plan. */
export const aBusyPair = (rows = 14): Casebook => {
  const PRIORITIES = [1, 2, 3] as const
  const noted = { strengths: 'Sait lire un plan et travailler en équipe', weaknesses: 'Ne connaît pas encore les normes belges', evidence: 'Dix ans de chantier, certificats' }
  const domains = Object.fromEntries(defaultLists['search-domains'].map(({ key }, index) => [key, { ...noted, priority: PRIORITIES[index] }]))
  const many = Array.from({ length: rows }, (_, index) => aPlanRow(100 + index, { id: planRowId(100 + index), action: 'Préparer une liste de dix entreprises et en appeler trois', means: 'Liste du Forem' }))
  const intake = anIntake({ domains, assets: ['Rigueur', 'Permis B', 'Deux langues'] })
  return { ...aWorkingPair(), intakes: { [intake.id]: intake }, actionPlans: { [intake.id]: aPlan(many) } }
}
