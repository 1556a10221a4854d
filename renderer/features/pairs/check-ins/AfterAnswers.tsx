import { AlertLevel } from './AlertLevel'
import type { Contact } from './contact'
import { NextSteps } from './NextSteps'
import { WhatFollows } from './WhatFollows'

import type { Answers } from '#shared/grids/answers'

/** What stands after the answers of a contact: the level, what was decided, and what comes next. */
export const AfterAnswers = ({ contact, answers }: { readonly contact: Contact; readonly answers: Answers }) => (
  <>
    <AlertLevel contact={contact} answers={answers} />
    <NextSteps contact={contact} />
    <WhatFollows contact={contact} answers={answers} />
  </>
)
