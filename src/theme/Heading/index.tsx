import type { Props } from '@theme/Heading';
import OriginalHeading from '@theme-original/Heading';

/** A heading whose name is its own words: the link to it, which stands inside, would double them. */
export default function Heading(props: Props) {
  const { children } = props;
  return <OriginalHeading {...(typeof children === 'string' && { 'aria-label': children })} {...props} />;
}
