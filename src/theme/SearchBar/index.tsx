import { SearchField } from '../../components/search/SearchField';

/** The search field of the navbar. */
export default function SearchBar() {
  return <SearchField size="small" />;
}
