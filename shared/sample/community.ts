import { ABSENT, EXCUSED, mentor, PRESENT, session } from './session-story'
import type { SampleStep } from './step'

const community = { kind: 'community', at: '18:00', place: 'Maison des associations, rue Saint-Jacques 141, 5000 Namur' } as const

/** The meetings of the community of mentors: four that were held, and one to come. */
export const holdCommunity = (): readonly SampleStep[] =>
  [
    session({
      ...community,
      ...{ number: 33, on: '2025-06-19', plannedOn: '2025-05-12', by: ['dubois', 'benkirane'], title: 'Première rencontre de mentors' },
      guests: [mentor('dhondt', PRESENT), mentor('delcourt', PRESENT), mentor('swiatek', PRESENT), mentor('vandenbroeck', EXCUSED), mentor('kabongo', PRESENT), mentor('oeuvrard', PRESENT)],
      agenda: 'Faire connaissance\nÀ quoi sert le plan d’actions ?\nQuestions de chacun',
      report: 'Chacun a présenté son binôme en deux minutes, sans nom.\nLe plan d’actions aide surtout quand il tient sur une page.\nDécision : une rencontre deux fois par an au moins.',
    }),
    session({
      ...community,
      ...{ number: 34, on: '2025-12-11', plannedOn: '2025-11-10', by: ['hendrickx'], title: 'Ouvrir son réseau' },
      guests: [mentor('dhondt', PRESENT), mentor('swiatek', ABSENT), mentor('kabongo', PRESENT), mentor('pereira', PRESENT), mentor('kovalenko', PRESENT), mentor('ndiaye', EXCUSED), mentor('lefevre', PRESENT)],
      agenda: 'Comment présenter quelqu’un à un contact\nCe que l’on ne promet pas\nVerre de fin d’année',
      report: 'Une mise en relation se prépare à deux : qui appelle, quand, pour demander quoi.\nRappel : personne ne promet un emploi.',
    }),
    session({
      ...community,
      ...{ number: 35, on: '2026-03-12', plannedOn: '2026-02-09', by: ['dubois'], title: 'Après un refus' },
      guests: [mentor('dhondt', PRESENT), mentor('swiatek', PRESENT), mentor('kabongo', EXCUSED), mentor('pereira', PRESENT), mentor('vermeulen', PRESENT), mentor('kovalenko', PRESENT), mentor('delcourt', PRESENT)],
      agenda: 'Un refus : que dire, que taire\nExercice à trois\nLa lettre des mentors : qui la souhaite ?',
      report: 'Trois idées reviennent : relire l’offre, demander un retour, noter ce qui change.\nHuit mentors souhaitent recevoir la lettre.',
    }),
    session({
      ...community,
      ...{ number: 31, on: '2026-06-18', plannedOn: '2026-05-11', by: ['dubois', 'benkirane', 'hendrickx'], title: 'Souper des mentors' },
      guests: [mentor('elAmrani', PRESENT), mentor('delcourt', PRESENT), mentor('swiatek', PRESENT), mentor('kabongo', PRESENT), mentor('pereira', EXCUSED), mentor('oeuvrard', ABSENT), mentor('bouchat', PRESENT)],
      agenda: 'Accueil de deux nouvelles mentors\nSouper\nCe que nous gardons de l’année',
      report: 'Cinq mentors à table. Souhait : des fiches plus courtes, et une formation en novembre.',
    }),
    session({
      ...community,
      ...{ number: 32, on: '2026-12-17', plannedOn: '2026-08-24', excusedOn: '2026-11-18', by: ['hendrickx'], title: 'Bilan de l’année' },
      guests: [mentor('elAmrani'), mentor('delcourt'), mentor('swiatek', EXCUSED), mentor('maes'), mentor('lefevre'), mentor('bouchat')],
      agenda: 'Le bilan de 2026 en chiffres\nCe que disent les questionnaires\nQuestions sur les plans d’actions\nDates de 2027',
    }),
  ].flat()
