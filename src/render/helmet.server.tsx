import { createContext, type PropsWithChildren, useContext } from 'react';
import { renderToString } from 'react-dom/server';
import { type Helmet, HelmetData, type HelmetProps, Helmet as WholeHelmet } from 'react-helmet-async';

/** What is used of the library's own store beside what it describes: the elements `<Helmet>` of a page, in their order. */
interface HelmetStore {
  value: { helmetInstances: { get(): Helmet[] } };
}

const HeadContext = createContext(new HelmetData({}));

/**
 * The library that collects what pages put into their heads, in its own place while the site is rendered: each of a page's dozen `<Helmet>`s has it put
 * together the heads of all before it; here that is done once, when Docusaurus asks for it.
 */
export function HelmetProvider({ children, context }: PropsWithChildren<{ context: object }>) {
  return <HeadContext value={collectLate(context)}>{children}</HeadContext>;
}

function CollectedHelmet(props: PropsWithChildren<HelmetProps>) {
  return <WholeHelmet {...props} helmetData={useContext(HeadContext)} />;
}

/** A store that shows no elements until the collected head is read from `context.helmet`. @throws Error where the library keeps them in another way */
function collectLate(context: object): HelmetData {
  const data = new HelmetData(context);
  if (!isStore(data)) throw new Error('react-helmet-async keeps its elements in another way: see src/render/helmet.server.tsx.');
  const { helmetInstances } = data.value;
  const all = helmetInstances.get;
  helmetInstances.get = () => [];
  let collected: unknown;
  Object.defineProperty(context, 'helmet', {
    set: (state) => {
      collected = state;
    },
    get: () => {
      helmetInstances.get = all;
      renderToString(<WholeHelmet helmetData={data} />);
      return collected;
    },
  });
  return data;
}

function isStore(data: object): data is HelmetStore {
  const store: Partial<HelmetStore> = data;
  return typeof store.value?.helmetInstances?.get === 'function';
}

export { CollectedHelmet as Helmet };
