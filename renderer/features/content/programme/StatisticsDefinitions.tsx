import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'

import { Section } from '../../../ui/Section'
import { Unfolding } from '../Unfolding'
import type { Problems } from '../use-content-edits'
import { ourDefinition, type StatisticsEdits } from './statistics-edits'

import { searchKey } from '#shared/core/search-key'
import { statisticsSettings as words } from '#shared/text/content-settings'
import { familyOf, INDICATOR_CODES, indicatorFamilies, type IndicatorFamily, originalWords } from '#shared/text/indicators'

interface StatisticsDefinitionsProps {
  readonly edits: StatisticsEdits
  readonly problems: Problems
  readonly onChange: (definitions: StatisticsEdits['definitions']) => void
}

/** What each figure of the report counts, in the words of the association or in ours: folded by family, or what one looks for. */
export function StatisticsDefinitions({ edits, problems, onChange }: StatisticsDefinitionsProps) {
  const [open, setOpen] = useState<string>()
  const [family, setFamily] = useState<IndicatorFamily>()
  const [sought, setSought] = useState('')
  const { definitions } = edits

  const definition = (code: string) => {
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
  }
  const found = INDICATOR_CODES.filter(code => isSought(code, edits, sought))
  return (
    <Section title={words.definitions}>
      <p className="form-hint">{words.definitionsWhy}</p>
      <TextInput type="search" label={words.searchDefinition} value={sought} onChange={event => setSought(event.currentTarget.value)} autoComplete="off" />
      {sought.trim() === '' ? FAMILIES.map(each => {
        const codes = INDICATOR_CODES.filter(code => familyOf(code) === each)
        const isOpen = family === each || codes.some(code => problems[`definitions.${code}`] !== undefined)
        return (
          <Unfolding key={each} title={indicatorFamilies[each]} detail={words.family(codes.length, codes.filter(code => definitions[code] !== undefined).length)} isOpen={isOpen} onOpen={opened => setFamily(opened ? each : undefined)}>
            {codes.map(definition)}
          </Unfolding>
        )
      }) : found.map(definition)}
      <p className="form-hint" role="status">
        {sought.trim() !== '' && found.length === 0 && words.noDefinition}
      </p>
    </Section>
  )
}

const FAMILIES = Object.keys(indicatorFamilies) as readonly IndicatorFamily[] // the keys of the table are the families

/** True where the code, the name or the definition of a figure holds what one looks for. */
function isSought(code: string, edits: StatisticsEdits, sought: string): boolean {
  const { label } = originalWords(code, { durableMonths: 0 })
  return searchKey([code, label, edits.definitions[code] ?? ourDefinition(code, edits)].join(' ')).includes(searchKey(sought))
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
  const { label } = originalWords(code, { durableMonths: 0 })
  const isOurs = text === ours
  return (
    <Unfolding title={words.definitionOf(code, label)} detail={words.states[isOurs ? 'original' : 'own']} isOpen={isOpen} onOpen={onOpen}>
      <Textarea label={words.definition} value={text} onChange={event => onChange(event.currentTarget.value)} error={problem} maxLength={LONGEST} rows={2} required />
      {!isOurs && (
        <div>
          <Button variant="default" size="compact-sm" aria-label={words.toOursOf(label)} onClick={() => onChange(ours)}>
            {words.toOurs}
          </Button>
        </div>
      )}
    </Unfolding>
  )
}
