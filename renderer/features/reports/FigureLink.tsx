import type { ReactNode } from 'react'
import { Link } from 'wouter'

import { followFigure } from './return-to-figure'

interface FigureLinkProps {
  /** One for each link of the page: coming back finds it again by this. */
  readonly id: string
  readonly href: string
  readonly className?: string
  readonly title?: string
  readonly children: ReactNode
}

/** A number of the results that leads to the rows behind it; coming back from there, one finds oneself on it. */
export function FigureLink({ id, ...props }: FigureLinkProps) {
  return <Link id={id} onClick={() => followFigure(id)} {...props} />
}
