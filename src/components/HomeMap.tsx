import Link from '@docusaurus/Link';
import { preferCollected } from '../catalog/editions';
import { groupBy } from '../catalog/groupBy';
import type { HomePage } from '../catalog/pages/homePage';
import { codePath, entryPath } from '../catalog/permalinks';
import { CodeNumeral } from './CodeNumeral';
import { DataTable, RowHeading } from './DataTable';

/** Every code by every provider as one table; a cell leads to the entry. */
export function HomeMap({ cells, codes, providers }: Pick<HomePage, 'cells' | 'codes' | 'providers'>) {
  const byPlace = groupBy(cells, ({ code, providerId }) => `${providerId}/${code}`);
  return (
    <DataTable
      caption="A cell counts the reasons that the provider's page gives for the code; a dashed one stands only in another edition of the page"
      columns={['Status code', ...providers.map(({ name }) => name)]}
      className="map"
    >
      {codes.map(({ id, name }) => (
        <tr key={id}>
          <RowHeading>
            <Link to={codePath(id)}>
              <CodeNumeral code={id} /> {name}
            </Link>
          </RowHeading>
          {providers.map((provider) => (
            <td key={provider.id} data-label={provider.name}>
              <MapCell conditions={byPlace.get(`${provider.id}/${id}`) ?? []} code={id} provider={provider} />
            </td>
          ))}
        </tr>
      ))}
    </DataTable>
  );
}

interface MapCellProps {
  conditions: HomePage['cells'];
  code: string;
  provider: { id: string; name: string };
}

function MapCell({ conditions, code, provider }: MapCellProps) {
  if (conditions.length === 0) return <span className="none">–</span>;
  const shown = preferCollected(conditions);
  const isCollected = shown.some(({ isInCollectedEdition }) => isInCollectedEdition);
  const labels = shown.map(({ label }) => label).join(', ');
  return (
    <Link
      to={entryPath(provider.id, Number(code))}
      aria-label={`${provider.name} ${code}: ${labels}`}
      title={labels}
      className={`mapCell numeral--${code.charAt(0)}${isCollected ? '' : ' mapCell--otherEdition'}`}
    >
      {shown.length}
    </Link>
  );
}
