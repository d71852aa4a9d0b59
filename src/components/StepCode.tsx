import CodeBlock from '@theme/CodeBlock';
import { useId } from 'react';
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
      {code.map(({ language, label, code: text }) => (
        <details key={language} name={group} className="stepCode-choice">
          <summary>{label}</summary>
          <CodeBlock language={grammars[language]}>{text}</CodeBlock>
        </details>
      ))}
    </div>
  );
}
