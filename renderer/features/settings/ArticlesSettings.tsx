import { Button, Divider, Group, NumberInput, SimpleGrid, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useRef, useState } from 'react'

import { explain } from '../../api/explain'
import { useCasebook, useSend } from '../../api/mirror'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { useUnsaved } from '../../ui/unsaved'
import { useDraft, useDraftKept } from '../../ui/use-draft'
import { added, changed, differs, type EditedArticle, type Edits, editsOf, moved, problemsOf, restored, RULES, textOf, without } from './article-edits'
import { ArticleEditor } from './ArticleEditor'

import type { Refusal } from '#shared/api/refusal'
import { currentArticles } from '#shared/casebook/organisation-commands'
import { defaultArticles } from '#shared/defaults/contract-articles'
import { articlesWords as words } from '#shared/text/settings'

type Told = { readonly at: 'saved'; readonly version: number } | { readonly at: 'same' } | { readonly at: 'refused'; readonly refusal: Refusal }
interface Removed {
  readonly article: EditedArticle
  readonly place: number
}

/** The articles of the contract and their figures; each save is a new version, and printed contracts keep theirs. */
export function ArticlesSettings() {
  const current = currentArticles(useCasebook())
  const send = useSend()
  const saved = current ?? defaultArticles
  const draft = useDraft('articles', editsOf(saved))
  const [edits, setEdits] = useState<Edits>(draft.opened)
  const [tried, setTried] = useState(false)
  const [told, setTold] = useState<Told>()
  const [removed, setRemoved] = useState<Removed>()
  const [spoken, setSpoken] = useState('')
  const [asked, setAsked] = useState<'original' | 'undo'>()
  const page = useRef<HTMLDivElement>(null)
  const isDirty = differs(edits, saved)
  useUnsaved(isDirty)
  useDraftKept(draft, { now: edits, isDirty, startOver: setEdits })
  const problems = problemsOf(edits)

  const edit = (next: Edits) => {
    setEdits(next)
    setTold(undefined)
  }
  const replace = (text: typeof saved) => {
    edit(editsOf(text, edits.nextKey))
    setRemoved(undefined)
    setAsked(undefined)
  }
  const move = (key: number, by: -1 | 1) => {
    const next = moved(edits, key, by)
    edit(next)
    setSpoken(words.moved(next.articles.findIndex(article => article.key === key) + 1))
  }
  const remove = (article: EditedArticle, place: number) => {
    edit(without(edits, article.key))
    setRemoved({ article, place })
  }

  const save = async () => {
    setTried(true)
    const text = textOf(edits)
    if (!text || problems.count > 0) {
      setTimeout(() => page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0) // once React has marked the fields
      return
    }
    const reply = await send('articles.save', { text: { rules: text.rules, articles: [...text.articles] } })
    if (!reply.ok) {
      setTold({ at: 'refused', refusal: reply.error })
      return
    }
    const version = Object.values(reply.value.put.articleSets ?? {})[0]?.version
    setEdits(editsOf(text, edits.nextKey))
    setRemoved(undefined)
    setTried(false)
    setTold(version === undefined ? { at: 'same' } : { at: 'saved', version })
  }

  return (
    <>
      <Stack ref={page} gap="lg">
        <Text>{words.lead} {current ? words.version(current.version, current.savedOn) : words.noVersion}</Text>
        <Section title={words.figures}>
          <Text size="sm" mb="sm">
            {words.figuresLead}
          </Text>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {RULES.map(rule => (
              <NumberInput
                key={rule}
                label={words.rules[rule].label}
                value={edits.rules[rule] ?? ''}
                onChange={value => edit({ ...edits, rules: { ...edits.rules, [rule]: typeof value === 'number' ? value : undefined } })}
                error={problems.rules[rule]}
                min={words.rules[rule].min}
                max={words.rules[rule].max}
                clampBehavior="none"
                allowDecimal={false}
                allowNegative={false}
                hideControls
                required
              />
            ))}
          </SimpleGrid>
        </Section>
        <Section title={words.articles}>
          <Stack gap="lg">
            {edits.articles.map((article, index) => (
              <Stack key={article.key} gap="lg">
                {index > 0 && <Divider />}
                <ArticleEditor
                  article={article}
                  number={index + 1}
                  isFirst={index === 0}
                  isLast={index === edits.articles.length - 1}
                  problems={shownProblems(problems.articles.get(article.key), article, tried)}
                  onChange={change => edit(changed(edits, article.key, change))}
                  onMove={by => move(article.key, by)}
                  onRemove={() => remove(article, index)}
                />
              </Stack>
            ))}
            {edits.articles.length === 0 && <Notice tone="warning" title={words.needOne} />}
            <VisuallyHidden role="status">
              {spoken}
            </VisuallyHidden>
            {removed && (
              <Notice
                tone="info"
                title={words.removed(removed.article.title)}
                action={
                  <Button
                    variant="default"
                    onClick={() => {
                      edit(restored(edits, removed.article, removed.place))
                      setRemoved(undefined)
                    }}
                  >
                    {words.restore}
                  </Button>
                }
              />
            )}
            <Button variant="default" onClick={() => edit(added(edits))} disabled={edits.articles.length >= 30} style={{ alignSelf: 'flex-start' }}>
              {words.add}
            </Button>
          </Stack>
        </Section>
        {told && <Outcome told={told} />}
        <Group style={{ position: 'sticky', bottom: 0, background: 'var(--ground)', padding: '0.75rem 0' }}>
          <Button onClick={() => void save()}>{words.save}</Button>
          {isDirty && (
            <Button variant="default" onClick={() => setAsked('undo')}>
              {words.undo}
            </Button>
          )}
          <Button variant="subtle" onClick={() => setAsked('original')}>
            {words.original}
          </Button>
          <Text size="sm" role="status">
            {tried && problems.count > 0 ? words.problems(problems.count) : isDirty && words.unsaved}
          </Text>
        </Group>
      </Stack>
      <ConfirmDialog opened={asked === 'original'} title={words.originalTitle} confirmLabel={words.original} onConfirm={() => replace(defaultArticles)} onClose={() => setAsked(undefined)}>
        {words.originalMeaning}
      </ConfirmDialog>
      <ConfirmDialog opened={asked === 'undo'} title={words.undoTitle} confirmLabel={words.undo} danger onConfirm={() => replace(saved)} onClose={() => setAsked(undefined)}>
        {words.undoMeaning}
      </ConfirmDialog>
    </>
  )
}

/** A new article is blank until one has tried to save; a word that is not understood is shown at once. */
function shownProblems(problems: { readonly title?: string; readonly body?: string } | undefined, { title, body }: EditedArticle, tried: boolean) {
  if (!problems || tried) return problems
  return { ...(title.trim() !== '' && problems.title && { title: problems.title }), ...(body.trim() !== '' && problems.body && { body: problems.body }) }
}

function Outcome({ told }: { readonly told: Told }) {
  if (told.at === 'saved') return <Notice tone="good" title={words.saved(told.version)} />
  if (told.at === 'same') return <Notice tone="info" title={words.same} />
  const { title, detail } = explain(told.refusal)
  return (
    <Notice tone="error" title={title}>
      {detail}
    </Notice>
  )
}
