import { Button } from '@mantine/core'

import { explain } from '../../../api/explain'
import { useCasebook, useSend } from '../../../api/mirror'
import { useKept } from '../../../asking/use-kept'
import { FreeText } from '../../../ui/FreeText'
import { Notice } from '../../../ui/Notice'
import { Section } from '../../../ui/Section'

import type { ProfileAnalysisId } from '#shared/domain/ids'
import { AnalysisRemark } from '#shared/domain/profile-analysis'
import { pairLife } from '#shared/text/pair-life'
import { profilePage } from '#shared/text/results-pages'
import { profileAnalysisSheet } from '#shared/text/sheets/profile-analysis'

const words = profilePage.remarks
const keeping = pairLife.common

type Remarks = Readonly<Partial<Record<AnalysisRemark, string>>>

/** What the coordinator writes beside the figures of a year, kept as it is typed; empty remarks leave room to write on paper. */
export function ProfileRemarks({ id }: { readonly id: ProfileAnalysisId }) {
  const book = useCasebook()
  const send = useSend()
  const opened: Remarks = book.profileAnalyses[id]?.remarks ?? {}
  const { values, refusal, edit, flush } = useKept<Remarks>('remarks', opened, remarks => send('profile-analysis.save', { id, remarks: written(remarks) }))
  return (
    <Section title={words.title}>
      <p className="form-hint">{words.lead}</p>
      <div className="page-body report-remarks">
        {AnalysisRemark.options.map(remark => (
          <FreeText
            key={remark}
            onlyNumber
            label={profileAnalysisSheet.remarks[remark]}
            hint={words.hints[remark]}
            rows={2}
            maxLength={4000}
            value={values[remark] ?? ''}
            onChange={event => {
              const text = event.currentTarget.value
              edit(typed => ({ ...typed, [remark]: text }))
            }}
            onBlur={flush}
          />
        ))}
      </div>
      {refusal && (
        <Notice tone="error" title={keeping.notSaved} action={<Button onClick={flush}>{keeping.retry}</Button>}>
          {explain(refusal).title} {keeping.kept}
        </Notice>
      )}
    </Section>
  )
}

/** The remarks that say something. */
const written = (remarks: Remarks): Remarks => Object.fromEntries(Object.entries(remarks).filter(([, text]) => text.trim() !== ''))
