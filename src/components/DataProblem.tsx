import { usePluginData } from '@docusaurus/useGlobalData';

/** While developing: says that a data file is broken and that the pages show its last good state. Absent from a build. */
export function DataProblem() {
  const data = usePluginData('codebook');
  if (!hasProblem(data)) return null;
  return (
    <div role="alert" className="dataProblem">
      <p>The data files hold a mistake. The pages show the last good state.</p>
      <pre>{data.problem}</pre>
    </div>
  );
}

function hasProblem(data: unknown): data is { problem: string } {
  return typeof data === 'object' && data !== null && 'problem' in data && typeof data.problem === 'string';
}
