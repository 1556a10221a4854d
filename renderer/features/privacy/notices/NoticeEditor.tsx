import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'

import { useCasebook, useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { ButtonLink } from '../../../ui/ButtonLink'
import { FormActions } from '../../../ui/FormActions'
import { NotFound } from '../../../ui/NotFound'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { useCheckedForm } from '../../../ui/use-checked-form'

import { SaveNotice } from '#shared/casebook/notice-commands'
import { noticeInForce } from '#shared/casebook/notices'
import { defaults } from '#shared/defaults/defaults'
import { NOTICE_BLANKS, NoticeAudience } from '#shared/domain/notice'
import { noticeWords } from '#shared/text/notices'

const words = noticeWords.edit

/** The next version of a notice, written over the one in force. */
export function NoticeEditor({ audience: named }: { readonly audience: string }) {
  const audience = NoticeAudience.safeParse(named).data
  return audience ? <Editor key={audience} audience={audience} /> : <NotFound />
}

function Editor({ audience }: { readonly audience: NoticeAudience }) {
  const [book, send] = [useCasebook(), useSend()]
  const [, navigate] = useLocation()
  const { problem, attempt } = useAttempt()
  const [begun] = useState(() => noticeInForce(book, audience, defaults))
  const { form, busy, onSubmit, problems, isSaved } = useCheckedForm({
    draft: `notice:${audience}`,
    schema: SaveNotice,
    initialValues: { text: begun.text },
    asked: ({ text }) => ({ audience, text }),
    nouns: words.nouns,
    onSave: async (question, saved) => {
      if (!(await attempt(send('notice.save', question)))) return
      saved()
      navigate(places.notices)
    },
  })
  const unknown = unknownBlanks(form.values.text)
  return (
    <Page
      title={words.title(audience)}
      lead={words.lead(begun.version + 1)}
      actions={
        <ButtonLink variant="default" href={places.notices}>
          {noticeWords.page.title}
        </ButtonLink>
      }
    >
      <form onSubmit={onSubmit} noValidate className="page-body">
        <Textarea label={words.text} description={words.textWhy} rows={12} maxLength={12_000} required {...form.getInputProps('text')} />
        <p className="form-hint">{words.blanks(NOTICE_BLANKS)}</p>
        {unknown.length > 0 && <p role="status">{words.unknownBlanks(unknown)}</p>}
        {form.values.text.trim() === begun.text.trim() && <p className="form-hint">{words.unchanged}</p>}
        <Problem problem={problem} />
        <FormActions busy={busy} problems={problems} isSaved={isSaved}>
          <Button variant="subtle" onClick={() => form.setFieldValue('text', defaults.notices[audience])}>
            {words.toOriginal}
          </Button>
        </FormActions>
      </form>
    </Page>
  )
}

/** What stands in braces and would be printed as it is. */
const unknownBlanks = (text: string): readonly string[] => [...new Set([...text.matchAll(/\{([^{}\n]*)\}/g)].map(([, name = '']) => name))].filter(name => !NOTICE_BLANKS.some(known => known === name))
