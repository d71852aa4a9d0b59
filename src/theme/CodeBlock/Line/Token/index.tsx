import type { Props } from '@theme/CodeBlock/Line/Token';

/** Kinds of tokens that are drawn otherwise than the text around them (`code.css`). */
const drawn =
  /\b(comment|prolog|cdata|punctuation|operator|keyword|builtin|tag|property|attr-name|attr-value|header-name|header-value|function|string|number|boolean)\b/;

/** A part of a line of code. What looks like the text around it needs no element: a page with code has thousands of parts. */
export default function CodeToken({ children, className }: Props) {
  return drawn.test(className ?? '') ? <span className={className}>{children}</span> : children;
}
