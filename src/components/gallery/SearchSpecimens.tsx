import type { GalleryPage } from '../../catalog/pages/galleryPage';
import { groupResults } from '../../catalog/search/groupResults';
import { GoResult } from '../go/GoResult';
import { ResultOptions } from '../search/ResultOptions';
import { SearchField } from '../search/SearchField';
import { SearchResults } from '../search/SearchResults';
import { Specimen, State } from './Specimen';

const noChoice = () => undefined;

/** The search field, its list, its page, and the resolver. */
export function SearchSpecimens({ page: { tools } }: { page: GalleryPage }) {
  const { go, lookup, search } = tools;
  const words = search.some.understanding.tellingWords;
  const groups = groupResults(search.some.results, search.some.understanding.provider?.id);
  return (
    <>
      <Specimen title="SearchField">
        <State label="at rest" isWide>
          <SearchField size="large" />
        </State>
      </Specimen>
      <Specimen title="ResultOptions">
        <State label="the second is active">
          <div className="searchPanel">
            <ResultOptions listId="gallery-options" groups={groups} words={words} active={1} onChoose={noChoice} />
          </div>
        </State>
      </Specimen>
      <Specimen title="SearchResults">
        <State label="some">
          <SearchResults answer={search.some} lookup={lookup} />
        </State>
        <State label="none that passes the filters">
          <SearchResults answer={{ ...search.some, results: [], total: 0, held: search.some.total }} lookup={lookup} />
        </State>
        <State label="a number without a page">
          <SearchResults answer={search.unknownCode} lookup={lookup} />
        </State>
        <State label="nothing">
          <SearchResults answer={search.nothing} lookup={lookup} />
        </State>
      </Specimen>
      <Specimen title="GoResult">
        {go.map(({ answer, label }) => (
          <State key={label} label={label}>
            <GoResult answer={answer} />
          </State>
        ))}
      </Specimen>
    </>
  );
}
