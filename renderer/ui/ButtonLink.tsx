import { Button, type ButtonProps } from '@mantine/core'
import { Link } from 'wouter'

import { useKeeping } from './keeping'

import { forms } from '#shared/text/forms'

interface ButtonLinkProps extends ButtonProps {
  readonly href: string
  /** It leads to a form that changes something: where one may only read, it says so instead. */
  readonly toChange?: boolean
}

/** A link that looks like the act it leads to. */
export function ButtonLink({ href, toChange = false, ...props }: ButtonLinkProps) {
  const { isReading } = useKeeping()
  if (toChange && isReading) return <Button {...props} disabled title={forms.readingOnly} />
  return <Button component={Link} href={href} {...props} />
}
