/** Acts by which fields are kept while one fills them in: a notice after each would only disturb. They can be undone all the same. */
const QUIET: ReadonlySet<string> = new Set([
  'check-in.save',
  'closing.save',
  'company.plan-sponsorship',
  'evaluation.save',
  'intake.save',
  'interview.answer',
  'interview.begin',
  'newsletter.save',
  'pair-draft.save',
  'plan.aim',
  'profile-analysis.save',
  'session.mark',
])

/** True for an act after which nothing is said. */
export const isQuiet = (act: string): boolean => QUIET.has(act)
