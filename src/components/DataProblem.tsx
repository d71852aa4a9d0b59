import { usePluginData } from '@docusaurus/useGlobalData';

/** While developing: says that a data file is broken and that the pages show its last good state. Absent from a build. */
export function DataProblem() {
  const data = usePluginData('codebook');
  return hasProblem(data) ? <DataProblemNotice problem={data.problem} /> : null;
}

/** What is wrong with the data files, as the loader says it. */
export function DataProblemNotice({ problem }: { problem: string }) {
  return (
    <div role="alert" className="dataProblem">
      <p>The data files hold a mistake. The pages show the last good state.</p>
      <pre>{problem}</pre>
    </div>
  );
}

function hasProblem(data: unknown): data is { problem: string } {
  return typeof data === 'object' && data !== null && 'problem' in data && typeof data.problem === 'string';
}
