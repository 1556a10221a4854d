import { Button, Group, Loader, Text } from '@mantine/core'
import type { ReactNode } from 'react'

import { explain } from '../../../api/explain'
import { Notice } from '../../../ui/Notice'
import type { Check } from './use-template-check'

import type { PieceId } from '#shared/domain/ids'
import type { TemplateGap, TemplateProblem } from '#shared/domain/template-report'
import { templatePage as words } from '#shared/text/template-settings'

interface CheckResultProps {
  readonly check: Check
  readonly onUse: (piece: PieceId, fileName: string) => void
  readonly onTry: (piece: PieceId) => void
  readonly onForget: () => void
}

/** What the check of a chosen file found; one that passed is used only once a person says so. */
export function CheckResult({ check, onUse, onTry, onForget }: CheckResultProps) {
  switch (check.at) {
    case 'none':
      return null
    case 'checking':
      return (
        <Group role="status" gap="sm">
          <Loader size="sm" />
          <Text>{words.checking(check.fileName)}</Text>
        </Group>
      )
    case 'refused': {
      const { title, detail } = explain(check.refusal)
      return (
        <Notice tone="error" title={title}>
          {words.notRead(check.fileName)} {detail}
        </Notice>
      )
    }
    case 'not-passed':
      return (
        <Notice tone="error" title={words.notPassed(check.fileName, check.report.problems.length)}>
          <ul className="content-uses">
            {check.report.problems.map((problem, index) => (
              <li key={index}>{inWords(problem)}</li>
            ))}
          </ul>
          {words.correct}
        </Notice>
      )
    case 'passed':
      return (
        <>
          <Notice tone="good" title={words.passed(check.fileName)}>
            {words.fieldsFound(check.report.fields)}
          </Notice>
          <Gaps gaps={check.report.gaps} />
          <Group gap="sm">
            <Button onClick={() => onUse(check.piece, check.fileName)}>{words.use}</Button>
            <Button variant="default" onClick={() => onTry(check.piece)}>
              {words.tryIt}
            </Button>
            <Button variant="default" onClick={onForget}>
              {words.discard}
            </Button>
          </Group>
        </>
      )
  }
}

function Gaps({ gaps }: { readonly gaps: readonly TemplateGap[] }): ReactNode {
  if (gaps.length === 0) return null
  return (
    <Notice tone="warning" title={words.gapsTitle}>
      <ul className="content-uses">
        {gaps.map(({ fields }) => (
          <li key={fields.join()}>{words.oneOf(fields)}</li>
        ))}
      </ul>
    </Notice>
  )
}

function inWords(problem: TemplateProblem): string {
  const { problems } = words
  switch (problem.kind) {
    case 'unknown-field':
      return problems['unknown-field'](problem.field, problem.near, problem.suggestion)
    case 'foreign-field':
    case 'single-braces':
    case 'not-alone':
      return problems[problem.kind](problem.field, problem.near)
    case 'open-braces':
      return problems['open-braces'](problem.near)
    case 'no-field':
      return problems['no-field']
  }
}
