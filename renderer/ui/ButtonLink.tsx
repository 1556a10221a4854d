import { Button, type ButtonProps } from '@mantine/core'
import { Link } from 'wouter'

/** A link that looks like the act it leads to. */
export function ButtonLink({ href, ...props }: ButtonProps & { readonly href: string }) {
  return <Button component={Link} href={href} {...props} />
}
