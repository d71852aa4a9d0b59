import type { FailurePlace } from './records';

/** A station on the way of a request. */
type HopId = 'client' | 'network' | 'gateway' | 'service' | 'upstream';

/**
 * What became of the request at a hop. `notKnown`: the place of the failure does not tell whether the request got here or through,
 * for instance the service after a timeout, which may have done the work.
 */
export type HopState = 'passed' | 'failed' | 'notReached' | 'notKnown';

/** One hop of the path, ready to draw. */
export interface PathHop {
  id: HopId;
  /** Names the provider where there is one: `Sportradar's gateway`. */
  label: string;
  state: HopState;
}

/** The way of a failed request. */
export interface FailurePath {
  /** From the code that sends the request onwards. No hop has failed where a link did. */
  hops: PathHop[];
  /** The hops between which it failed; null where it failed at a hop. */
  failedLink: { from: HopId; to: HopId } | null;
  /** One plain sentence that says the same. */
  sentence: string;
}

type States = Partial<Record<HopId, HopState>> & Record<'client' | 'network' | 'gateway' | 'service', HopState>;

/** A request that left the code wrong was answered, so it went through the network; whether gateway or service refused it is not known. */
const statesByPlace: Record<FailurePlace, States> = {
  client: { client: 'failed', network: 'passed', gateway: 'notKnown', service: 'notKnown' },
  network: { client: 'passed', network: 'failed', gateway: 'notKnown', service: 'notKnown' },
  gateway: { client: 'passed', network: 'passed', gateway: 'failed', service: 'notReached' },
  betweenGatewayAndService: { client: 'passed', network: 'passed', gateway: 'passed', service: 'notKnown' },
  service: { client: 'passed', network: 'passed', gateway: 'passed', service: 'failed' },
  upstream: { client: 'passed', network: 'passed', gateway: 'passed', service: 'passed', upstream: 'failed' },
};

const order: readonly HopId[] = ['client', 'network', 'gateway', 'service', 'upstream'];

/**
 * The way of a request that failed at a place.
 * @param providerName names the gateway and the service; left out for a status code, which belongs to no provider.
 */
export function failurePath(place: FailurePlace, providerName?: string): FailurePath {
  const states = statesByPlace[place];
  const labels = labelHops(providerName);
  return {
    hops: order.flatMap((id) => (states[id] ? [{ id, label: labels[id], state: states[id] }] : [])),
    failedLink: place === 'betweenGatewayAndService' ? { from: 'gateway', to: 'service' } : null,
    sentence: failureSentence(place, providerName),
  };
}

function labelHops(providerName?: string): Record<HopId, string> {
  const own = providerName ? { gateway: `${providerName}'s gateway`, service: `${providerName}'s service` } : { gateway: 'Gateway', service: 'Service' };
  return { client: 'Your code', network: 'Network', ...own, upstream: 'Upstream' };
}

/** Where a request failed, as one sentence: `Refused at Sportradar's gateway: the request did not reach the service.` */
export function failureSentence(place: FailurePlace, providerName?: string): string {
  const answerer = providerName ?? 'the server';
  const of = (part: string) => (providerName ? `${providerName}'s ${part}` : `the ${part}`);
  const sentences: Record<FailurePlace, string> = {
    client: `The fault is in the request as it left your code: ${answerer} refused it.`,
    network: `Failed on the way between your code and ${answerer}.`,
    gateway: `Refused at ${of('gateway')}: the request did not reach the service.`,
    betweenGatewayAndService: `Failed between ${of('gateway')} and the service: the gateway got no usable answer.`,
    service: `Failed in ${of('service')}: the request passed everything before it.`,
    upstream: `Failed behind ${of('service')}: a server that it asked gave no usable answer.`,
  };
  return sentences[place];
}
