import type { Page } from '../catalog/pages/page';

interface InlineTocProps {
  page: Page;
  /** Also on wide screens: for pages whose tables take the whole width. */
  isAlwaysShown?: boolean;
}

/** The table of contents above the text. It folds without JavaScript. */
export function InlineToc({ page, isAlwaysShown = false }: InlineTocProps) {
  const { sections } = page.frame;
  if (sections.length < 2) return null;
  return (
    <nav aria-label="On this page">
      <details className={isAlwaysShown ? 'inlineToc' : 'inlineToc inlineToc--narrow'}>
        <summary>On this page</summary>
        <ul>
          {sections.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
