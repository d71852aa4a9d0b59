import CodeBlock from '@theme/CodeBlock';
import { useEffect, useId, useRef, useState } from 'react';
import type { StepCode as StepCodeRecord } from '../catalog/records';

/** The names that the highlighter knows. */
const grammars: Record<StepCodeRecord['language'], string> = { curl: 'bash', javascript: 'javascript', python: 'python' };

/** One step as code to copy: a row with one language beside the other, of which at most one is open. Works without JavaScript. */
export function StepCode({ code }: { code: readonly StepCodeRecord[] }) {
  const group = useId();
  if (code.length === 0) return null;
  return (
    <div className="stepCode">
      <span className="stepCode-label">Code:</span>
      {code.map((one) => (
        <StepCodeChoice key={one.language} group={group} code={one} />
      ))}
    </div>
  );
}

/** Plain text until it is opened: highlighted code that nobody sees would be most of what the page weighs. */
function StepCodeChoice({ code: { code, label, language }, group }: { code: StepCodeRecord; group: string }) {
  const details = useRef<HTMLDetailsElement>(null);
  const [wasOpened, setOpened] = useState(false);
  // It may have been opened before the page was awake.
  useEffect(() => setOpened(details.current?.open === true), []);
  return (
    <details ref={details} name={group} className="stepCode-choice" onToggle={() => setOpened(true)}>
      <summary>{label}</summary>
      {wasOpened ? (
        <CodeBlock language={grammars[language]}>{code}</CodeBlock>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide text has to be scrolled with the keyboard too.
        <pre tabIndex={0} className="stepCode-plain">
          <code>{code}</code>
        </pre>
      )}
    </details>
  );
}
