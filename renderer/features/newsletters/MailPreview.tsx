import { Picture } from '../../paper/Picture'

import type { LetterBlock, NewsletterLetter } from '#shared/documents/newsletter-letter'

/** A newsletter as mail programs show it, near enough; its links lead nowhere from here. */
export function MailPreview({ letter }: { readonly letter: NewsletterLetter }) {
  const { title, issue, sender, marks, blocks, why, stop } = letter
  return (
    <article className="mail-preview" lang="fr">
      {marks.map(mark => (
        <p key={mark} className="mail-mark">
          {mark}
        </p>
      ))}
      {sender.logo && <Picture id={sender.logo} label={sender.name} className="mail-logo" />}
      <p className="mail-quiet">
        {sender.name} · {issue}
      </p>
      <h3 className="mail-title" dir="auto">
        {title}
      </h3>
      {blocks.map((block, index) => (
        <PreviewBlock key={index} block={block} />
      ))}
      <footer className="mail-foot">
        <p>
          <strong>{sender.name}</strong>
          {sender.details !== '' && (
            <>
              <br />
              {sender.details}
            </>
          )}
        </p>
        <p>{why}</p>
        <p>{stop.text}</p>
      </footer>
    </article>
  )
}

function PreviewBlock({ block }: { readonly block: LetterBlock }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h4 className="mail-heading" dir="auto">
          {block.text}
        </h4>
      )
    case 'paragraph':
      return (
        <p className="mail-lines" dir="auto">
          {block.lines.join('\n')}
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      )
    case 'picture':
      return (
        <figure className="mail-figure">
          <Picture key={block.piece} id={block.piece} label={block.alt} className="mail-picture" />
          {block.caption !== undefined && <figcaption className="mail-quiet">{block.caption}</figcaption>}
        </figure>
      )
    case 'link':
      return (
        <p dir="auto">
          <span className="mail-link" title={block.shown}>
            {block.label}
          </span>
        </p>
      )
  }
}
