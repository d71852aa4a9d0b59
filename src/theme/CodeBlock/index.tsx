import prismIncludeLanguages from '@theme/prism-include-languages';
import OriginalCodeBlock from '@theme-original/CodeBlock';
import { Prism } from 'prism-react-renderer';

// The theme does this for every page; here it is done where there is code, so that other pages do not load the highlighter (`configureBundler.ts`).
prismIncludeLanguages(Prism);

export default OriginalCodeBlock;
