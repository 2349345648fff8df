import type { ComponentProps } from 'react'

/** Stands in for Next.js's own in the phone's bundle: what it leads to loads as a page of its own. */
export default function Link({ children, ...rest }: ComponentProps<'a'>) {
  return <a {...rest}>{children}</a>
}
