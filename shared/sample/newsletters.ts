import { coordinatorId } from './coordinators'
import { sampleIds } from './ids'
import { mentorId, type MentorKey } from './mentors'
import { act, type SampleStep, type Typed } from './step'

import type { PieceId } from '#shared/domain/ids'

type Details = Typed<'newsletter.save'>['details']
type Block = Details['blocks'][number]

const heading = (text: string): Block => ({ kind: 'heading', text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const link = (label: string, address: string): Block => ({ kind: 'link', label, address })
const meetings: Block = { kind: 'meetings' }

const agreed = (on: string, ...keys: readonly MentorKey[]): readonly SampleStep[] => keys.map(key => act(on, 'mentor.record-consent', { mentorId: mentorId(key), kind: 'newsletter', consent: { given: true, on } }))
const refused = (on: string, key: MentorKey): SampleStep => act(on, 'mentor.record-consent', { mentorId: mentorId(key), kind: 'newsletter', consent: { given: false, on } })

/** Those who agreed, one who did not, and one who changed her mind. */
const consents = (): readonly SampleStep[] => [
  ...agreed('2026-03-12', 'dhondt', 'swiatek', 'kabongo', 'pereira', 'oeuvrard', 'delcourt', 'lefevre', 'kovalenko'),
  refused('2026-03-12', 'vandenbroeck'),
  refused('2026-07-06', 'kovalenko'),
  ...agreed('2026-09-24', 'maes', 'nguyen', 'demeyer', 'yildiz'),
  ...agreed('2026-11-05', 'claes', 'hubert', 'bodart'),
]

const spring: Details = {
  title: 'La lettre des mentors, printemps 2026',
  blocks: [
    paragraph('Bonjour à toutes et à tous,\n\nDix-sept binômes ont travaillé ensemble depuis janvier 2025. Dix personnes ont trouvé un emploi, un stage, une formation ou leur propre activité. Merci : c’est votre temps qui l’a permis.'),
    heading('Ce que nous avons appris en mars'),
    paragraph('À la rencontre du 12 mars, vous avez parlé des refus : comment en faire un pas de plus. Trois idées reviennent :\n- relire l’offre ensemble avant la lettre ;\n- demander un retour à l’entreprise, par téléphone ;\n- noter dans le plan ce qui a changé.'),
    meetings,
    link('S’inscrire au souper du 18 juin', 'mailto:info@example.org?subject=Souper%20des%20mentors'),
  ],
}

const autumn: Details = {
  title: 'La lettre des mentors, rentrée 2026',
  blocks: [
    paragraph('Chères et chers mentors,\n\nVous étiez cinq au souper du 18 juin, et la soirée a duré. Merci à la Maison des associations pour l’accueil.'),
    heading('Deux nouvelles sorties positives'),
    paragraph('Une menuisière et un boulanger ont trouvé leur place. Le carnet d’adresses d’un ou d’une mentor ouvre des portes : pensez à noter chaque mise en relation.'),
    heading('Une formation en novembre'),
    paragraph('Le 5 novembre à 13 h : la relation de confiance et l’ouverture interculturelle, en petit groupe.'),
    meetings,
    link('Les autres dates', 'https://www.example.org/mentors'),
  ],
}

/** Still being written; with a picture where the sample brings one along. */
const winter = (picture: PieceId | undefined): Details => ({
  title: 'La lettre des mentors, hiver 2026',
  blocks: [
    paragraph('Bonjour à toutes et à tous,\n\nL’année se termine avec sept binômes au travail, et une dizaine d’autres qui se préparent.'),
    ...(picture ? [{ kind: 'picture' as const, piece: picture, alt: 'Deux anneaux entrelacés, l’un blanc, l’autre vert clair', caption: 'Le signe de notre programme' }] : []),
    heading('Un ancien binôme, une nouvelle mentor'),
    paragraph('Elle a été accompagnée en 2025 ; elle travaille aujourd’hui comme interprète et vient de s’inscrire comme mentor. Le cercle continue.'),
    heading('Le programme de décembre'),
    paragraph('- une soirée d’échange ;\n- le bilan de l’année ;\n- vos questions sur les plans d’actions.'),
    meetings,
    link('Écrire à l’association', 'mailto:info@example.org'),
  ],
})

/** Two letters that went out, and one that is being written. */
export const writeNewsletters = (picture?: PieceId): readonly SampleStep[] => [
  ...consents(),
  act('2026-05-18', 'newsletter.save', { details: spring }, sampleIds.newsletter(1)),
  act('2026-05-21', 'newsletter.issue', { id: sampleIds.newsletter(1), by: coordinatorId('dubois') }),
  act('2026-08-31', 'newsletter.save', { details: autumn }, sampleIds.newsletter(2)),
  act('2026-09-03', 'newsletter.issue', { id: sampleIds.newsletter(2), by: coordinatorId('hendrickx') }),
  act('2026-11-16', 'newsletter.save', { details: winter(picture) }, sampleIds.newsletter(3)),
]
