import { ChoiceQuestion } from './ChoiceQuestion'
import { ChoicesQuestion } from './ChoicesQuestion'
import { DateQuestion } from './DateQuestion'
import { LanguagesQuestion } from './LanguagesQuestion'
import { NumberQuestion } from './NumberQuestion'
import { OpinionQuestion } from './OpinionQuestion'
import { PeriodsQuestion } from './PeriodsQuestion'
import { PersonQuestion } from './PersonQuestion'
import type { QuestionProps } from './question-props'
import { ScaleQuestion } from './ScaleQuestion'
import { TextQuestion } from './TextQuestion'
import { YesNoQuestion } from './YesNoQuestion'

/** The field of a question, as its kind wants it. */
export function QuestionField({ question, ...asked }: QuestionProps) {
  switch (question.kind) {
    case 'text':
      return <TextQuestion question={question} {...asked} />
    case 'scale':
      return <ScaleQuestion question={question} {...asked} />
    case 'opinion':
      return <OpinionQuestion question={question} {...asked} />
    case 'yes-no':
      return <YesNoQuestion question={question} {...asked} />
    case 'choice':
      return <ChoiceQuestion question={question} {...asked} />
    case 'choices':
      return <ChoicesQuestion question={question} {...asked} />
    case 'languages':
      return <LanguagesQuestion question={question} {...asked} />
    case 'periods':
      return <PeriodsQuestion question={question} {...asked} />
    case 'date':
      return <DateQuestion question={question} {...asked} />
    case 'number':
      return <NumberQuestion question={question} {...asked} />
    case 'person':
      return <PersonQuestion question={question} {...asked} />
  }
}
