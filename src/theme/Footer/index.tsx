import OriginalFooter from '@theme-original/Footer';
import { Kept } from '../../components/Kept';

/** The footer, which is the same on every page. */
export default function Footer() {
  return (
    <Kept by="footer">
      <OriginalFooter />
    </Kept>
  );
}
