import type { GuideChapter, GuideTopic } from './blocks'
import { documentsChapter } from './documents'
import { firstStepsChapter } from './first-steps'
import { importingChapter } from './importing'
import { matchingChapter } from './matching'
import { privacyChapter } from './privacy'
import { protectionChapter } from './protection'
import { reportsChapter } from './reports'
import { settingsChapter } from './settings'
import { shortcutsChapter } from './shortcuts'
import { stage1Chapter } from './stage-1'
import { stage2Chapter } from './stage-2'
import { stage3Chapter } from './stage-3'
import { stage4Chapter } from './stage-4'
import { stage5Chapter } from './stage-5'
import { stage6Chapter } from './stage-6'
import { whatIfChapter } from './what-if'

/** The chapters of the guide, in the order in which they are read. */
export const guideChapters: readonly GuideChapter[] = [
  firstStepsChapter,
  stage1Chapter,
  stage2Chapter,
  stage3Chapter,
  stage4Chapter,
  stage5Chapter,
  stage6Chapter,
  matchingChapter,
  documentsChapter,
  reportsChapter,
  protectionChapter,
  privacyChapter,
  importingChapter,
  settingsChapter,
  shortcutsChapter,
  whatIfChapter,
]

/** A chapter by the end of its address; nothing for an address that somebody made up. */
export const chapterOf = (topic: string): GuideChapter | undefined => guideChapters.find(chapter => chapter.topic === topic)

/** The chapters before and after one. */
export function beside(topic: GuideTopic): { readonly previous: GuideChapter | undefined; readonly next: GuideChapter | undefined } {
  const place = guideChapters.findIndex(chapter => chapter.topic === topic)
  return { previous: place > 0 ? guideChapters[place - 1] : undefined, next: guideChapters[place + 1] }
}
