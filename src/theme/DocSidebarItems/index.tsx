import { isActiveSidebarItem } from '@docusaurus/plugin-content-docs/client';
import type { Props } from '@theme/DocSidebarItems';
import OriginalItems from '@theme-original/DocSidebarItems';
import { Kept } from '../../components/Kept';

type Items = Props['items'];

/** So many that a page draws few of them, and so few that a list has one or two groups more. */
const groupSize = 8;

/** The items of one level of the sidebar, in groups: one that does not hold the page is the same on all of them. */
export default function DocSidebarItems({ items, ...props }: Props) {
  const { activePath, level } = props;
  return inGroups(items).map(({ group, start }) => {
    const isActive = group.some((item) => isActiveSidebarItem(item, activePath));
    return (
      <Kept key={start} by={['sidebar', level, group, isActive ? activePath : null]}>
        <OriginalItems items={group} {...props} />
      </Kept>
    );
  });
}

function inGroups(items: Items): { group: Items; start: number }[] {
  const starts = Array.from({ length: Math.ceil(items.length / groupSize) }, (_, index) => index * groupSize);
  return starts.map((start) => ({ group: items.slice(start, start + groupSize), start }));
}
