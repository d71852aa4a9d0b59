import type { Provider } from '../../../data/codebookData';

/** The call that code shows: a documented address with the credential in its place. */
export interface ExampleCall {
  /** Absolute, without the credential. What the reader has to fill in stands in braces. */
  url: string;
  credential: {
    location: 'header' | 'query';
    /** Header field or query parameter as published. */
    name: string;
    /** The scheme word with its space, such as `Bearer `; empty for the bare key. */
    prefix: string;
    /** The environment variable that holds the key. The key itself never stands in code. */
    variable: string;
  };
}

type Facts = Pick<Provider, 'id' | 'baseUrls' | 'exampleRequest' | 'credentials'>;

/** The example request of a provider, else its first base address; null where no address is documented. A header field goes before a query parameter. */
export function toExampleCall({ id, baseUrls, exampleRequest, credentials }: Facts): ExampleCall | null {
  const [base] = baseUrls;
  const credential = credentials.find(({ location }) => location === 'header') ?? credentials[0];
  if (!base || !credential) return null;
  const { location, name, scheme } = credential;
  return {
    url: exampleUrl(base.url, exampleRequest?.path),
    credential: { location, name, prefix: scheme ? `${scheme} ` : '', variable: keyVariable(id) },
  };
}

/** The address of an example request below a base address. */
export function exampleUrl(baseUrl: string, path = ''): string {
  return path ? baseUrl.replace(/\/$/, '') + path : baseUrl;
}

/** The environment variable for the key of a provider: `HUNTAPI_API_KEY`; an id that ends in `-api` says the word once: `OPEN_API_KEY`. */
export function keyVariable(providerId: string): string {
  const words = providerId.toUpperCase().replace(/-/g, '_').replace(/_API$/, '');
  return `${words}_API_KEY`;
}

/** What joins a further parameter to an address: `?`, or `&` where it has a query already. */
export function queryJoint(url: string): '?' | '&' {
  return url.includes('?') ? '&' : '?';
}
