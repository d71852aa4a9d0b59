import type { Props } from '@theme/Navbar/MobileSidebar/Layout';
import OriginalLayout from '@theme-original/Navbar/MobileSidebar/Layout';
import { useMenuFocus } from '../../../../components/useMenuFocus';

/** The menu of a phone. While it is open the keyboard stays in it, and Escape closes it. */
export default function MobileMenu(props: Props) {
  useMenuFocus();
  return <OriginalLayout {...props} />;
}
