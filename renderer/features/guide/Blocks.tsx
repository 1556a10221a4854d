import { Link } from 'wouter'

import { fileOf } from './picture-files'
import { hrefOf } from './guide-places'
import { Shortcuts } from './Shortcuts'

import type { GuideBlock, GuideLink, GuidePicture } from '#shared/text/guide/blocks'
import { guideWords as words } from '#shared/text/guide/words'

/** The pieces of a part of the guide, one under the other. */
export const Blocks = ({ blocks }: { readonly blocks: readonly GuideBlock[] }) => blocks.map((block, place) => <Block key={place} block={block} />)

function Block({ block }: { readonly block: GuideBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return <p className="guide-text">{block.text}</p>
    case 'steps':
      return (
        <ol className="guide-steps">
          <Items items={block.items} />
        </ol>
      )
    case 'list':
      return (
        <ul className="guide-list">
          <Items items={block.items} />
        </ul>
      )
    case 'tip':
      return (
        <div className="guide-tip">
          <strong>{words.tip}</strong>
          <p>{block.text}</p>
        </div>
      )
    case 'picture':
      return <Picture picture={block.picture} alt={block.alt} />
    case 'links':
      return <GuideLinks links={block.links} />
    case 'shortcuts':
      return <Shortcuts />
  }
}

const Items = ({ items }: { readonly items: readonly string[] }) => items.map(item => <li key={item}>{item}</li>)

function Picture({ picture, alt }: { readonly picture: GuidePicture; readonly alt: string }) {
  const file = fileOf(picture)
  if (file === undefined) return null
  return (
    <figure className="guide-picture">
      <img src={file} alt={alt} loading="lazy" />
    </figure>
  )
}

/** Links to the pages that are spoken of. */
const GuideLinks = ({ links }: { readonly links: readonly GuideLink[] }) => (
  <p className="guide-links">
    <span>{words.goTo}</span>
    {links.map(link => (
      <Link key={link.label} href={hrefOf(link)}>
        {link.label}
      </Link>
    ))}
  </p>
)
