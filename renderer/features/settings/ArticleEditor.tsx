import { Button, Group, Stack, TextInput } from '@mantine/core'

import { type EditedArticle, unknownIn } from './article-edits'
import { ArticleBody } from './ArticleBody'

import { articlesWords as words } from '#shared/text/settings'

interface ArticleEditorProps {
  readonly article: EditedArticle
  readonly number: number
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly problems: { readonly title?: string; readonly body?: string } | undefined
  readonly onChange: (change: Partial<EditedArticle>) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** One article: its title, its text, its place. */
export function ArticleEditor({ article, number, isFirst, isLast, problems, onChange, onMove, onRemove }: ArticleEditorProps) {
  return (
    <Stack gap="xs" component="fieldset" m={0} p={0} style={{ border: 0 }}>
      <Group justify="space-between" component="legend" w="100%" p={0}>
        <strong>{words.article(number)}</strong>
        <Group gap="xs">
          {/* Not disabled at the ends: a button that loses its focus loses the person. */}
          <Button variant="subtle" size="compact-sm" aria-label={words.upOf(number)} aria-disabled={isFirst} {...(isFirst && { 'data-disabled': true })} onClick={() => onMove(-1)}>
            {words.up}
          </Button>
          <Button variant="subtle" size="compact-sm" aria-label={words.downOf(number)} aria-disabled={isLast} {...(isLast && { 'data-disabled': true })} onClick={() => onMove(1)}>
            {words.down}
          </Button>
          <Button variant="subtle" size="compact-sm" color="red" aria-label={words.removeOf(number)} onClick={onRemove}>
            {words.remove}
          </Button>
        </Group>
      </Group>
      <TextInput label={words.articleTitle} value={article.title} onChange={event => onChange({ title: event.currentTarget.value })} error={problems?.title} maxLength={200} required />
      <ArticleBody body={article.body} number={number} problem={problems?.body} unknown={unknownIn(article.body)} onChange={body => onChange({ body })} />
    </Stack>
  )
}
