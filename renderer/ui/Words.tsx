import { Fragment } from 'react'

/** Beyond this a word has to be broken somewhere; below it, never. */
const LONGEST_WHOLE = 30

/** Text whose words stay whole, save those that no column could hold. */
export function Words({ children }: { readonly children: string }) {
  return children.split(/(\s+|-)/).map((word, index) =>
    word.length > LONGEST_WHOLE ? (
      <span key={index} className="long-word">
        {word}
      </span>
    ) : (
      <Fragment key={index}>{word}</Fragment>
    ),
  )
}
