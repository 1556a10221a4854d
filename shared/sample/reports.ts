import { act, type SampleStep } from './step'

import { statistics } from '#shared/defaults/programme'

/** What only the association knows of 2025, entered when the report was prepared: the subsidy, and the hours of the team. */
const years = { '2025': { subsidyCents: 4_200_000, teamMinutes: 1_150 * 60 } }

/** The settings and the words of the yearly report: entered at the beginning of the year that follows. */
export const prepareReports = (): readonly SampleStep[] => [
  act('2026-01-12', 'settings.save', { settings: { ...statistics, years } }),
  act('2026-01-19', 'profile-analysis.save', {
    id: '2025',
    remarks: {
      context: 'Première année complète avec Binôme : les binômes commencés avant le 6 janvier 2025 y ont été repris.',
      mentors: 'Quatre de nos douze mentors viennent d’une entreprise partenaire ; deux travaillent dans l’industrie. Personne ne vient de l’action sociale, où deux mentees cherchaient.',
      mentees: 'Sept femmes et six hommes, dont deux personnes de moins de 25 ans. Trois ont un diplôme étranger que la Belgique n’a pas reconnu.',
      unmatched: 'Trois personnes attendaient à la fin de l’année : une cherchait dans l’horeca, une dans l’informatique, et le secteur de la troisième n’était pas noté. Un ou une mentor était libre dans chacun de ces deux secteurs : l’attente tenait aux trajets et aux horaires.',
      outlook: 'En 2026 : une séance d’information à Charleroi, et deux entreprises de la logistique à rencontrer.',
    },
  }),
]
