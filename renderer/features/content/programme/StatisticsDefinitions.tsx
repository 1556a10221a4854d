import { Button, Textarea, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'

import { Section } from '../../../ui/Section'
import type { Problems } from '../use-content-edits'
import { ourDefinition, type StatisticsEdits } from './statistics-edits'

import { statisticsSettings as words } from '#shared/text/content-settings'
import { INDICATOR_CODES, originalWords } from '#shared/text/indicators'

interface StatisticsDefinitionsProps {
  readonly edits: StatisticsEdits
  readonly problems: Problems
  readonly onChange: (definitions: StatisticsEdits['definitions']) => void
}

/** What each figure of the report counts, in the words of the association or in ours. */
export function StatisticsDefinitions({ edits, problems, onChange }: StatisticsDefinitionsProps) {
  const [open, setOpen] = useState<string>()
  const { definitions } = edits
  return (
    <Section title={words.definitions}>
      <p className="form-hint">{words.definitionsWhy}</p>
      {INDICATOR_CODES.map(code => {
        const ours = ourDefinition(code, edits)
        const { [code]: _, ...others } = definitions
        return (
          <Definition
            key={code}
            code={code}
            ours={ours}
            text={definitions[code] ?? ours}
            problem={problems[`definitions.${code}`]}
            isOpen={open === code || problems[`definitions.${code}`] !== undefined}
            onOpen={isOpen => setOpen(isOpen ? code : undefined)}
            onChange={text => onChange(text === ours ? others : { ...others, [code]: text })}
          />
        )
      })}
    </Section>
  )
}

interface DefinitionProps {
  readonly code: string
  readonly ours: string
  readonly text: string
  readonly problem: string | undefined
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly onChange: (text: string) => void
}

/** As long as the schema of a definition takes. */
const LONGEST = 600

function Definition({ code, ours, text, problem, isOpen, onOpen, onChange }: DefinitionProps) {
  const id = useId()
  const { label } = originalWords(code, { durableMonths: 0 })
  const isOurs = text === ours
  const Sign = isOpen ? IconChevronDown : IconChevronRight
  return (
    <div className="content-text">
      <div className="content-line">
        <h3 className="content-heading">
          <UnstyledButton className="content-opener" aria-expanded={isOpen} aria-controls={id} onClick={() => onOpen(!isOpen)}>
            <Sign size={18} stroke={1.75} aria-hidden="true" />
            {words.definitionOf(code, label)}
          </UnstyledButton>
        </h3>
        <span className="content-detail">{words.states[isOurs ? 'original' : 'own']}</span>
      </div>
      <div id={id} className="content-inside">
        {isOpen && (
          <>
            <Textarea label={words.definition} value={text} onChange={event => onChange(event.currentTarget.value)} error={problem} maxLength={LONGEST} autosize minRows={2} maxRows={10} required />
            {!isOurs && (
              <div>
                <Button variant="default" size="compact-sm" aria-label={words.toOursOf(label)} onClick={() => onChange(ours)}>
                  {words.toOurs}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
    </div>
  )
}
