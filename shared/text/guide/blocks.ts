/** The chapters of the guide, by the end of their address. */
export const GUIDE_TOPICS = [
  'premiers-pas',
  'etape-1',
  'etape-2',
  'etape-3',
  'etape-4',
  'etape-5',
  'etape-6',
  'croisement',
  'documents',
  'rapports',
  'protection',
  'vie-privee',
  'importer',
  'reglages',
  'raccourcis',
  'que-faire-si',
] as const

/** One chapter of the guide. */
export type GuideTopic = (typeof GUIDE_TOPICS)[number]

/** The pictures of the guide, by the names of their files; the test suite takes them from the sample programme. */
export const GUIDE_PICTURES = [
  'aujourd-hui',
  'recherche',
  'etape-1',
  'mentor-parcours',
  'mentee',
  'binome',
  'contrat',
  'plan',
  'rencontres',
  'suivi',
  'cloture',
  'evaluations',
  'croisement',
  'croisement-mentee',
  'rapports',
  'sauvegardes',
  'protection',
  'vie-privee',
  'importation',
  'corbeille',
] as const

/** One picture of the guide. */
export type GuidePicture = (typeof GUIDE_PICTURES)[number]

/** A page that the guide leads to; the window knows its address. */
export type GuidePlace =
  | 'today'
  | 'stage1'
  | 'stage2'
  | 'stage3'
  | 'stage4'
  | 'stage5'
  | 'stage6'
  | 'mentors'
  | 'newMentor'
  | 'mentees'
  | 'newMentee'
  | 'companies'
  | 'newCompany'
  | 'partners'
  | 'newPartner'
  | 'sessions'
  | 'newSession'
  | 'pairs'
  | 'newPair'
  | 'matching'
  | 'matchGroup'
  | 'refusals'
  | 'contractsAwaiting'
  | 'meetingsTable'
  | 'checkIns'
  | 'community'
  | 'newsletters'
  | 'evaluations'
  | 'followUps'
  | 'batch'
  | 'reports'
  | 'profileAnalysis'
  | 'annualReport'
  | 'missingData'
  | 'sponsorship'
  | 'newImport'
  | 'imports'
  | 'settingsOrganisation'
  | 'settingsTeam'
  | 'settingsArticles'
  | 'settingsGrids'
  | 'settingsLists'
  | 'settingsCriteria'
  | 'settingsMatching'
  | 'settingsDeadlines'
  | 'settingsWorkingTime'
  | 'settingsCeilings'
  | 'settingsStatistics'
  | 'settingsTexts'
  | 'settingsTemplates'
  | 'settingsData'
  | 'settingsAbout'
  | 'settingsBackups'
  | 'settingsBin'
  | 'settingsAudit'
  | 'settingsProtection'
  | 'protect'
  | 'privacy'
  | 'notices'
  | 'consents'
  | 'retention'
  | 'retentionReview'
  | 'processings'
  | 'breaches'

/** A link of the guide: its words and the page or the chapter they lead to. */
export type GuideLink = { readonly label: string; readonly to: GuidePlace } | { readonly label: string; readonly topic: GuideTopic }

/** A piece of a chapter. */
export type GuideBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'tip'; readonly text: string }
  | { readonly kind: 'picture'; readonly picture: GuidePicture; readonly alt: string }
  | { readonly kind: 'links'; readonly links: readonly GuideLink[] }
  | { readonly kind: 'shortcuts' }

/** A part of a chapter, under a title of its own; the id stands in its address. */
export interface GuideSection {
  readonly id: string
  readonly title: string
  readonly blocks: readonly GuideBlock[]
}

/** A chapter: what it is about in a sentence, then its parts. */
export interface GuideChapter {
  readonly topic: GuideTopic
  readonly title: string
  readonly lead: string
  readonly sections: readonly GuideSection[]
}

/** The name of something on the screen, as the guide quotes it. */
export const on = (label: string): string => `« ${label} »`

/** A sentence or two. */
export const paragraph = (text: string): GuideBlock => ({ kind: 'paragraph', text })

/** What to do, in order. */
export const steps = (...items: readonly string[]): GuideBlock => ({ kind: 'steps', items })

/** Things of which none comes first. */
export const list = (...items: readonly string[]): GuideBlock => ({ kind: 'list', items })

/** What is good to know. */
export const tip = (text: string): GuideBlock => ({ kind: 'tip', text })

/** A picture, with what it shows for those who do not see it. */
export const picture = (name: GuidePicture, alt: string): GuideBlock => ({ kind: 'picture', picture: name, alt })

/** Links to the very pages. */
export const links = (...all: readonly GuideLink[]): GuideBlock => ({ kind: 'links', links: all })

/** A part of a chapter. */
export const section = (id: string, title: string, ...blocks: readonly GuideBlock[]): GuideSection => ({ id, title, blocks })
