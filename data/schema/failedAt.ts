import * as z from 'zod';
import { basisSchema } from './statement';

/**
 * Where on its way a request failed: from the code that sends it, over the network, through the provider's gateway, to the service.
 * It says where the cause lies, not which server wrote the answer: a missing key fails at the client although the provider refuses it.
 */
export const failurePlaceSchema = z.enum([
  /** The request left the code wrong, or without what it needs, for instance a missing key (401) or a bad parameter (400). */
  'client',
  /** On the way between the code and the provider, for instance a connection that the client closed (499). */
  'network',
  /** At the provider's entrance, which refuses a sound request: limits, plan, rights, filters. For instance a rate limit (429). */
  'gateway',
  /** The gateway passed the request on and got no usable answer, for instance 502 and 504. */
  'betweenGatewayAndService',
  /** In the service, which got the request and could not do what it asks, for instance a fault (500) or a thing that is gone (410). */
  'service',
  /** Behind the service, at another server that it asks, for instance the target of a scraping API. */
  'upstream',
]);
export type FailurePlace = z.infer<typeof failurePlaceSchema>;

/** The place, and who says so: mostly our reading; `standard` where the specification names the hop, as RFC 9110 section 15.6.3 does for 502. */
export const failedAtSchema = z.strictObject({ place: failurePlaceSchema, basis: basisSchema });
export type FailedAt = z.infer<typeof failedAtSchema>;
