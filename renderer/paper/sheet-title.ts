import { gridNameOf } from '#shared/casebook/interview-commands'
import type { Sheet } from '#shared/domain/sheet'
import { sheetTitles as titles } from '#shared/text/sheet-page'

/** What a sheet is called on the screen, whomever it is about: the title of its page, and of what leads there. */
export function sheetTitle(sheet: Sheet): string {
  switch (sheet.kind) {
    case 'blank-grid':
      return titles.blankGrid[sheet.grid]
    case 'mentor-grid':
      return titles.grid['mentor-preparation']
    case 'mentee-grid':
      return titles.grid['mentee-selection']
    case 'first-meeting-grid':
      return titles.grid['first-meeting']
    case 'occasion-grid':
      return titles.grid[gridNameOf(sheet.occasion)]
    case 'interview':
      return titles.interview
    case 'attendance-list':
    case 'people-list':
      return titles.attendanceList
    case 'session-report':
      return titles.sessionReport
    case 'labels':
      return titles.labels
    case 'handout':
      return titles.handout[sheet.session]
    case 'registration-form':
      return titles.registration[sheet.for]
    case 'privacy-notice':
      return titles.privacyNotice[sheet.for]
    case 'orientation-sheet':
      return titles.orientation
    case 'training-certificate':
      return sheet.mentorId ? titles.certificate : titles.certificates
    case 'company-presentation':
      return titles.company
    case 'volunteer-note':
      return sheet.frame === 'working-time' ? titles.workingTimeNote : titles.volunteerNote
    case 'termination-letter':
      return titles.termination
    case 'awaiting-signatures':
      return titles.awaitingSignatures
    case 'week-list':
      return titles.weekList
    case 'mentee-profile':
      return titles.pairSheets.profile
    case 'match-explanation':
      return titles.pairSheets.explanation
    case 'match-comparison':
      return titles.pairSheets.comparison
    case 'group-proposal':
      return titles.pairSheets.group
    case 'intake':
      return titles.pairSheets.intake
    case 'action-plan':
      return titles.pairSheets.plan
    case 'meeting-sheet':
      return titles.pairSheets.meeting
    case 'pair-certificate':
      return titles.pairSheets.certificate[sheet.to]
    case 'newsletter':
      return titles.newsletter
    case 'dashboard':
      return titles.dashboard
    case 'company-certificate':
      return titles.companyCertificate
    case 'profile-analysis':
      return titles.profileAnalysis
    case 'activity-report':
      return titles.activityReport
    case 'evaluation-synthesis':
      return titles.evaluationSynthesis
    case 'processing-register':
      return titles.processings
    case 'breach-register':
      return titles.breaches
    case 'retention-review':
      return titles.retention
    case 'progress-note':
      return titles.progressNote
  }
}
