/** The members of `Response.Status` of Jakarta REST (JAX-RS). */
import type { ConstantLibraryData } from '../schema/constants';

const since31 = 'Since Jakarta REST 3.1.';
const next = 'In development for Jakarta REST 5.0; version 4.0 has no name for it.';

const jakartaRest: ConstantLibraryData = {
  language: 'Java',
  library: 'Jakarta REST Response.Status',
  expression: 'Response.Status.{name}',
  names: {
    200: 'OK',
    201: 'CREATED',
    202: 'ACCEPTED',
    204: 'NO_CONTENT',
    205: 'RESET_CONTENT',
    206: 'PARTIAL_CONTENT',
    300: { name: 'MULTIPLE_CHOICES', note: since31 },
    301: 'MOVED_PERMANENTLY',
    302: 'FOUND',
    303: 'SEE_OTHER',
    304: 'NOT_MODIFIED',
    305: 'USE_PROXY',
    307: 'TEMPORARY_REDIRECT',
    308: { name: 'PERMANENT_REDIRECT', note: since31 },
    400: 'BAD_REQUEST',
    401: 'UNAUTHORIZED',
    402: 'PAYMENT_REQUIRED',
    403: 'FORBIDDEN',
    404: 'NOT_FOUND',
    405: 'METHOD_NOT_ALLOWED',
    406: 'NOT_ACCEPTABLE',
    407: 'PROXY_AUTHENTICATION_REQUIRED',
    408: 'REQUEST_TIMEOUT',
    409: 'CONFLICT',
    410: 'GONE',
    411: 'LENGTH_REQUIRED',
    412: 'PRECONDITION_FAILED',
    413: 'REQUEST_ENTITY_TOO_LARGE',
    414: 'REQUEST_URI_TOO_LONG',
    415: 'UNSUPPORTED_MEDIA_TYPE',
    416: 'REQUESTED_RANGE_NOT_SATISFIABLE',
    417: 'EXPECTATION_FAILED',
    422: { name: 'UNPROCESSABLE_CONTENT', note: next },
    428: 'PRECONDITION_REQUIRED',
    429: 'TOO_MANY_REQUESTS',
    431: 'REQUEST_HEADER_FIELDS_TOO_LARGE',
    451: { name: 'UNAVAILABLE_FOR_LEGAL_REASONS', note: since31 },
    500: 'INTERNAL_SERVER_ERROR',
    501: 'NOT_IMPLEMENTED',
    502: 'BAD_GATEWAY',
    503: 'SERVICE_UNAVAILABLE',
    504: 'GATEWAY_TIMEOUT',
    505: 'HTTP_VERSION_NOT_SUPPORTED',
    511: 'NETWORK_AUTHENTICATION_REQUIRED',
  },
  source: {
    title: 'Jakarta REST: Response.java',
    url: 'https://github.com/jakartaee/rest/blob/fc6333ab7a9d176d40bebf83d9f8f9f0fe989f0a/jaxrs-api/src/main/java/jakarta/ws/rs/core/Response.java',
  },
};

export default jakartaRest;
