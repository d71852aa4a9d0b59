import type { SituationsPage as SituationsPageRecord } from '../../catalog/pages/situationPages';
import { Frame } from '../../components/Frame';
import { SituationList } from '../../components/SituationList';

/** The complete index of situations. */
export default function SituationsPage({ page }: { page: SituationsPageRecord }) {
  return (
    <Frame page={page} isWide>
      <h1>All situations</h1>
      <p className="lead">
        What happened, whatever number it was given. Providers use different numbers for the same thing, and the same number for different things.
      </p>
      <SituationList groups={page.groups} />
    </Frame>
  );
}
