/** Open API by harys722: a small free API. One status-code page, whose eleven codes never changed. */
import { defineProvider } from '../schema/provider';
import type { Statement } from '../schema/statement';

/** The last step of an error. */
const writeToSupport = (more = ''): Statement => ({
  basis: 'editorial',
  text:
    'If it goes on, open an issue at https://github.com/harys722/open-api or write to contact@harys.is-a.dev. Leave the key out. ' +
    `Send the time (UTC), method, URL, status code and body of the answer${more}.`,
});

const readBody: Statement = {
  basis: 'editorial',
  text: 'Look at the body. Open API answers in JSON, so an HTML page was probably written by a proxy or host in front of it.',
};

const noRetryAfter = 'Open API documents no `Retry-After`.';
const backoffNote = `For instance after 2, 4, 8 and 16 seconds, then stop. ${noRetryAfter}`;

const bothEditions = ['collected', 'first-version'];

export default defineProvider({
  name: 'Open API',
  aliases: ['harys722', 'open-api.js.org', 'harys722 open-api', 'openapi by harys', 'harys open api', 'api.harys.is-a.dev'],
  summary:
    'Open API by harys722 is a small free API for hobby programs: Base64 encoding and decoding, an equation solver, a number analyser, time zone ' +
    'facts and a question of the day. It answers in JSON only. It has nothing to do with the OpenAPI Specification.',
  homeUrl: 'https://open-api.js.org',
  docsUrl: 'https://open-api.js.org',
  links: [
    { title: 'Open API: Status Codes', url: 'https://open-api.js.org/status-codes' },
    { title: 'Open API: FAQ', url: 'https://open-api.js.org/faq' },
    { title: 'Open API: API Key', url: 'https://open-api.js.org/api-key' },
    { title: 'harys722/open-api on GitHub', url: 'https://github.com/harys722/open-api' },
  ],
  support: {
    statements: [
      { basis: 'documented', text: 'Help is given in the issues and discussions of the GitHub repository.', sources: ['home', 'faq', 'repository'] },
      {
        basis: 'documented',
        text: 'Keys are asked for by e-mail to contact@harys.is-a.dev or by a Discord direct message to `@harys722`.',
        sources: ['api-key', 'faq'],
      },
      { basis: 'documented', text: 'A personal key is regenerated on request by e-mail.', sources: ['faq'] },
      { basis: 'documented', text: 'The FAQ links to the discussions of `harys722/open-apis`, a repository with a similar name.', sources: ['faq'] },
      {
        basis: 'editorial',
        text: 'Use https://github.com/harys722/open-api instead: `open-apis` has no status-code page, and its history ends on 2025-07-05.',
      },
      { basis: 'editorial', text: 'We know of no status page.' },
    ],
    url: 'https://github.com/harys722/open-api',
    email: 'contact@harys.is-a.dev',
    include: [
      'The time (UTC) of one failed call',
      'Method, full URL and request body',
      'Status code, response headers and response body',
      'Whether the public key gives the same answer',
      'Never the key itself: issues and discussions are public',
    ],
  },
  baseUrls: [
    {
      url: 'https://api.harys.is-a.dev/v1',
      statement: { basis: 'documented', text: 'Base address of all endpoints.', sources: ['home'] },
    },
  ],
  exampleRequest: {
    method: 'GET',
    path: '/qotd',
    statement: { basis: 'documented', text: 'The question of the day. It needs no parameter.', sources: ['qotd'] },
  },
  apiHosts: ['api.harys.is-a.dev'],
  credentials: [
    {
      location: 'header',
      name: 'Authorization',
      statement: {
        basis: 'documented',
        text: 'Every request carries the bare key in `Authorization`, without a scheme word.',
        sources: ['faq', 'api-key', 'encode', 'timezone'],
      },
    },
  ],
  credentialNotes: [
    { basis: 'editorial', text: 'Many clients put `Bearer` in front of the key by themselves. Open API documents no scheme word: switch that off.' },
    { basis: 'standard', text: 'RFC 9110 expects a scheme word at the start of `Authorization`; a bare key departs from it.' },
    { basis: 'documented', text: 'The key page also publishes one public key that everybody may use.', sources: ['api-key', 'faq'] },
    { basis: 'editorial', text: 'Use the public key for a test; for a program that runs all the time, ask for your own.' },
  ],
  rateLimits: {
    facts: [
      { basis: 'documented', text: 'The status page lists 429 and says that the answer may tell how long to wait.', sources: ['status-codes'] },
      { basis: 'editorial', text: 'Open API documents no limit, no window and no limit header anywhere.' },
      { basis: 'editorial', text: 'Whether a limit counts by key, by address or for everybody is not documented. All users of the public key may share one.' },
    ],
    headerFields: [],
  },
  billing: [
    { basis: 'documented', text: 'Open API is free.', sources: ['home'] },
    { basis: 'editorial', text: 'No plan, credit or charge is documented, so the question whether an answer was billed does not arise.' },
  ],
  errorBody: {
    summary: { basis: 'editorial', text: 'Open API documents no error body. The status code is the only documented signal.' },
    fields: [],
    examples: [],
    notes: [
      { basis: 'documented', text: 'Answers are JSON.', sources: ['faq'] },
      {
        basis: 'documented',
        text: 'In most endpoints a success carries `info.docs` and `info.github`; the time endpoint has `docs` and `github` at the top level.',
        sources: ['encode', 'solve-equation', 'timezone'],
      },
      { basis: 'documented', text: '`success` is shown for the equation solver only, as `true`.', sources: ['solve-equation'] },
      { basis: 'editorial', text: 'Do not wait for `success` to turn `false`: branch on the status code.' },
      { basis: 'editorial', text: 'Open API documents no identifiers, so there is no text to match on.' },
    ],
  },
  bestPractices: [
    { basis: 'documented', text: 'Send the key with every request, in the `Authorization` header.', sources: ['faq'] },
    { basis: 'documented', text: 'Use `POST` for the two Base64 endpoints and `GET` for all others.', sources: ['encode', 'decode', 'timezone', 'qotd'] },
    { basis: 'documented', text: 'Give `timezone` as a number from -1 to 14.', sources: ['timezone'] },
    { basis: 'editorial', text: 'Branch on the status code, and read the body only after a 2xx.' },
    { basis: 'editorial', text: 'Percent-encode query values: a `+` in `equation` has to travel as `%2B`, else it may arrive as a space.' },
    { basis: 'editorial', text: 'Check values on your side before the call, since no error body says what is wrong.' },
    { basis: 'editorial', text: 'Repeat 429 and 5xx with growing pauses and a limit. All endpoints only compute or read, so a repeat does no harm.' },
  ],
  oddities: [
    { basis: 'documented', text: 'The 200 text mentions 201 for `POST`, but 201 is not in the list.', sources: ['status-codes'] },
    { basis: 'documented', text: 'The 200 text names `PUT` and `DELETE`; no endpoint of the docs uses them.', sources: ['status-codes', 'encode', 'timezone'] },
    {
      basis: 'documented',
      text: 'The 403 text says that authorising will not help and that the request is not to be repeated.',
      sources: ['status-codes'],
    },
    {
      basis: 'standard',
      text: 'That is the rule of RFC 2616. [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4) lets a client repeat with other credentials.',
    },
    { basis: 'documented', text: 'The 429 text promises that a wait may be named; no header or field for it is documented.', sources: ['status-codes'] },
    { basis: 'documented', text: 'The page on encoding is titled Base64 Decode.', sources: ['encode'] },
    { basis: 'documented', text: 'A `count` above 5 is no error: 5 questions come back.', sources: ['qotd'] },
    { basis: 'documented', text: 'The number analyser without `number` is no error: it takes a random number from 1 to 10,000.', sources: ['number-analyzer'] },
    {
      basis: 'editorial',
      text: 'The range -1 to 14 for `timezone` leaves out -2 to -12, and with it nearly all of the Americas.',
      sources: ['timezone'],
    },
    {
      basis: 'documented',
      text: 'The docs file of the number analyser is spelled `number-anazlyzer`; the endpoint is `/math/number-analyzer`.',
      sources: ['number-analyzer'],
    },
    {
      basis: 'documented',
      text: 'The status page lists common codes and gives no resolution, no retry advice and nothing on billing.',
      sources: ['status-codes'],
    },
  ],
  editions: [
    {
      id: 'collected',
      title: 'Status Codes (open-api.js.org/status-codes)',
      url: 'https://open-api.js.org/status-codes',
      date: '2025-07-08T22:44:52+05:00',
      summary: 'The collected page, as rendered. Its text is that of commit `6fb3c37` and has not changed since, in builds up to 2026-03-03.',
      differences: [],
    },
    {
      id: 'first-version',
      title: 'First version of the page (commit e8be546)',
      url: 'https://github.com/harys722/open-api/blob/e8be54676477fa56e273cbf52037c1a5eb946e60/src/getting-started/status-codes.md',
      date: '2025-07-08T14:22:32+05:00',
      summary: 'The page as it was created, about eight hours before the collected text. All eleven codes and their texts are the same.',
      differences: [
        {
          statusCodes: [],
          text: 'The introduction spoke of codes grouped by category; the collected page speaks of codes that the service can return.',
        },
        { statusCodes: [], text: 'The address was `/getting-started/status-codes`; the collected page has the permalink `/status-codes`.' },
      ],
    },
  ],
  entries: [
    {
      statusCode: 200,
      conditions: [
        {
          label: 'OK',
          situation: 'success',
          meaning: { basis: 'documented', text: 'The request worked, and the body holds what was asked for.' },
          causes: [
            { basis: 'documented', text: 'The call was right and gave the expected result, as a GET, POST, PUT or DELETE that succeeds typically does.' },
            {
              basis: 'editorial',
              text: 'A value was left out or cut: `number` is then random, and a `count` above 5 counts as 5.',
              sources: ['number-analyzer', 'qotd'],
            },
          ],
          steps: [
            { basis: 'editorial', text: 'Nothing to do. Read the JSON body.' },
            { basis: 'editorial', text: 'For the question of the day, count the items in `questions`: there are never more than 5.' },
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'never', basis: 'editorial', note: 'Nothing to repeat.' },
          notes: [
            { basis: 'documented', text: 'The page calls 200 the usual answer to a request that succeeds.' },
            { basis: 'documented', text: 'The text mentions that `POST` may answer 201. The page has no row for 201.' },
            { basis: 'editorial', text: 'Accept 201 like 200 on the two Base64 endpoints.' },
          ],
          editions: bothEditions,
        },
      ],
    },
    {
      statusCode: 400,
      conditions: [
        {
          label: 'Bad Request',
          situation: 'parameter-invalid',
          meaning: {
            basis: 'documented',
            text: 'Open API cannot make sense of the request: its syntax is invalid. Often the body, a parameter or the query string is at fault.',
          },
          causes: [
            { basis: 'documented', text: 'A required field is missing.' },
            { basis: 'documented', text: 'The JSON of the body is malformed.' },
            { basis: 'documented', text: 'A value has a type that the endpoint does not expect.' },
            {
              basis: 'editorial',
              text: '`timezone` is a name such as `EST`, `CET` or `PST`, or a number outside -1 to 14. The docs allow only numbers in that range.',
              sources: ['timezone'],
            },
            {
              basis: 'editorial',
              text: 'A Base64 call has no JSON body with the field `string`.',
              sources: ['encode', 'decode'],
            },
            {
              basis: 'editorial',
              text: '`equation` is missing or was not percent-encoded, so that a `+` arrives as a space.',
              sources: ['solve-equation'],
            },
          ],
          steps: [
            { basis: 'editorial', text: 'Compare the names of all fields and parameters with the docs page of the endpoint.' },
            {
              basis: 'editorial',
              text: 'For Base64, send `Content-Type: application/json` and a body such as `{"string": "Open API"}`, and check that it parses.',
            },
            { basis: 'editorial', text: 'For the time endpoint, send a plain number, for instance `timezone=1`. If that works, the value was at fault.' },
            { basis: 'editorial', text: 'For the equation solver, send `equation=(12*100)/500`, then your own, percent-encoded.' },
            readBody,
            writeToSupport(', and the request body'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'The same request fails again.' },
          notThisOneIf: [
            { text: 'The parameters are right and the method is not, for instance `GET` on a Base64 endpoint.', condition: '405#method-not-allowed' },
            { text: 'The path has a typing error.', condition: '404#not-found' },
          ],
          notes: [
            { basis: 'documented', text: 'A `count` above 5 is not an error: 5 questions come back.', sources: ['qotd'] },
            {
              basis: 'documented',
              text: 'A missing `number` is not an error: the analyser takes a random one from 1 to 10,000. `min` and `max` set other bounds.',
              sources: ['number-analyzer'],
            },
            { basis: 'editorial', text: 'The docs do not tie these limits to a status code; that they explain a 400 is our reading.' },
          ],
          editions: bothEditions,
        },
      ],
    },
    {
      statusCode: 401,
      conditions: [
        {
          label: 'Unauthorized',
          situation: 'key-missing-or-invalid',
          meaning: { basis: 'documented', text: 'The request has no key, or one that Open API does not accept.' },
          causes: [
            { basis: 'documented', text: 'The request carries no valid key.' },
            { basis: 'documented', text: 'The key is wrong.' },
            { basis: 'editorial', text: 'The client puts `Bearer` in front of the key. The docs show the bare key.', sources: ['faq'] },
            { basis: 'editorial', text: 'The key was replaced by a new one, and a program still sends the previous one.' },
          ],
          steps: [
            { basis: 'documented', text: 'Put the key into the `Authorization` header of every request.', code: { recipe: 'request' }, sources: ['faq'] },
            {
              basis: 'editorial',
              text: 'Print the header that is really sent. It has to be `Authorization: YOUR_KEY`, without `Bearer`, quotation marks or spaces around it.',
            },
            {
              basis: 'editorial',
              text: 'Send the same request with the public key from https://open-api.js.org/api-key. If it works, your own key is at fault.',
            },
            { basis: 'documented', text: 'For a new key, write to contact@harys.is-a.dev.', sources: ['faq'] },
            writeToSupport(),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'With a valid key.' },
          notThisOneIf: [{ text: 'The key is accepted, and the request is refused all the same.', condition: '403#forbidden' }],
          notes: [
            { basis: 'documented', text: 'The page does not tell a missing key from a wrong one.' },
            { basis: 'standard', text: 'A 401 carries `WWW-Authenticate`. Open API does not document it.' },
          ],
          editions: bothEditions,
        },
      ],
    },
    {
      statusCode: 403,
      conditions: [
        {
          label: 'Forbidden',
          situation: 'no-permission',
          meaning: { basis: 'documented', text: 'Open API knows who calls and does not let this caller do it.' },
          causes: [
            { basis: 'documented', text: 'The caller has no right to the resource or the action.' },
            { basis: 'editorial', text: 'Something between you and the API refuses the call, for instance a proxy of your network.' },
          ],
          steps: [
            { basis: 'documented', text: 'Do not send the same request again.' },
            { basis: 'editorial', text: 'Send it once with the public key from https://open-api.js.org/api-key. If it works, your own key lacks the right.' },
            { basis: 'editorial', text: 'Try from another network. If it works there, the refusal comes from in between.' },
            readBody,
            writeToSupport(', and ask which right is missing'),
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: {
            advice: 'never',
            basis: 'documented',
            note: 'Open API says not to repeat it. RFC 9110 section 15.5.4 lets a client repeat with other credentials.',
          },
          notThisOneIf: [{ text: 'The key is missing or wrong.', condition: '401#unauthorized' }],
          notes: [
            { basis: 'documented', text: 'The page says that authorising does not help.' },
            { basis: 'editorial', text: 'Open API documents no roles and no rights of a key, so only the owner can say what is missing.' },
          ],
          editions: bothEditions,
        },
      ],
    },
    {
      statusCode: 404,
      conditions: [
        {
          label: 'Not Found',
          situation: 'resource-missing',
          meaning: { basis: 'documented', text: 'The server has nothing at this address.' },
          causes: [
            { basis: 'documented', text: 'The address of the endpoint is wrong.' },
            { basis: 'documented', text: 'The resource that was asked for does not exist.' },
            { basis: 'editorial', text: '`/v1` is missing, or the call goes to the docs at `open-api.js.org` instead of `api.harys.is-a.dev`.' },
            {
              basis: 'editorial',
              text: 'The spelling `number-anazlyzer` of the docs file was used. The endpoint is `/math/number-analyzer`.',
              sources: ['number-analyzer'],
            },
          ],
          steps: [
            { basis: 'editorial', text: 'Check that the URL begins with `https://api.harys.is-a.dev/v1`.' },
            {
              basis: 'editorial',
              text: 'The documented paths are `/base64/encode`, `/base64/decode`, `/math/solve-equation`, `/math/number-analyzer`, `/time` and `/qotd`.',
              sources: ['encode', 'decode', 'solve-equation', 'number-analyzer', 'timezone', 'qotd'],
            },
            {
              basis: 'editorial',
              text: 'Call `GET https://api.harys.is-a.dev/v1/qotd` with your key. If it works, the path of the other call is wrong.',
              code: { recipe: 'request' },
            },
            writeToSupport(),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'The same address fails again.' },
          notThisOneIf: [{ text: 'The path is right, and another method works on it.', condition: '405#method-not-allowed' }],
          notes: [
            { basis: 'documented', text: 'The question of the day was added to the docs on 2025-07-15.', sources: ['qotd'] },
            { basis: 'editorial', text: 'No documented endpoint looks up a resource by an id, so a wrong address is the likelier cause.' },
          ],
          editions: bothEditions,
        },
      ],
    },
    {
      statusCode: 405,
      conditions: [
        {
          label: 'Method Not Allowed',
          situation: 'method-not-allowed',
          meaning: { basis: 'documented', text: 'The endpoint exists and does not take this HTTP method.' },
          causes: [
            { basis: 'documented', text: 'The method does not fit the endpoint, for instance `POST` where only `GET` is served.' },
            {
              basis: 'editorial',
              text: 'A Base64 endpoint was called with `GET`. Both take `POST`.',
              sources: ['encode', 'decode'],
            },
            {
              basis: 'editorial',
              text: 'Another endpoint was called with `POST`. All others take `GET`.',
              sources: ['solve-equation', 'number-analyzer', 'timezone', 'qotd'],
            },
            { basis: 'editorial', text: 'A redirect, for instance from `http` to `https`, turned `POST` into `GET`.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Use `POST` for `/base64/encode` and `/base64/decode`, and `GET` for everything else.' },
            { basis: 'editorial', text: 'Send it with `curl -i -X POST` or `curl -i` and compare. A browser address bar always sends `GET`.' },
            { basis: 'standard', text: 'Read the `Allow` header of the answer: it lists the methods that the endpoint takes.' },
            writeToSupport(),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'With the other method.' },
          notThisOneIf: [
            { text: 'No method works on the path.', condition: '404#not-found' },
            { text: 'The method is right and the values are not.', condition: '400#bad-request' },
          ],
          notes: [{ basis: 'editorial', text: 'Open API does not document `Allow`; the standard requires it in a 405.' }],
          editions: bothEditions,
        },
      ],
    },
    {
      statusCode: 429,
      conditions: [
        {
          label: 'Too Many Requests',
          situation: 'rate-limited',
          meaning: { basis: 'documented', text: 'More requests came in a period than Open API allows one user.' },
          causes: [
            { basis: 'documented', text: 'The rate limit is exceeded.' },
            { basis: 'editorial', text: 'The public key is in use: if the limit counts by key, everybody shares it.' },
            { basis: 'editorial', text: 'A loop sends requests without a pause.' },
          ],
          steps: [
            { basis: 'documented', text: 'Look in the answer for a time to wait: it may be there.' },
            {
              basis: 'editorial',
              text: 'Honour `Retry-After` if it is sent. Else stop for 60 seconds, then send one request; double the wait each time it fails.',
              code: { recipe: 'retryWithPauses', pauses: [60, 120, 240] },
            },
            { basis: 'editorial', text: 'With the public key, ask for a key of your own: https://open-api.js.org/api-key.' },
            { basis: 'editorial', text: 'Keep results: encoding, decoding and equations give the same answer each time, so none needs a second call.' },
            writeToSupport(', and the number of requests in the minute before'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: {
            advice: 'afterDelay',
            basis: 'editorial',
            note: 'After the wait that the answer names, else after 60 seconds. Open API documents no limit, no window and no header.',
          },
          escalateWith: ['The number of requests in the minute before, and from how many machines', 'Whether the public key or your own was used'],
          notThisOneIf: [{ text: 'The status code is 503: the server is overloaded for everybody, not only for you.', condition: '503#service-unavailable' }],
          editions: bothEditions,
        },
      ],
    },
    {
      statusCode: 500,
      conditions: [
        {
          label: 'Internal Server Error',
          situation: 'server-fault',
          meaning: { basis: 'documented', text: 'Open API met a condition that it did not expect and failed on a valid request.' },
          causes: [
            { basis: 'documented', text: 'Something went wrong on the server, often without any link to the request.' },
            { basis: 'editorial', text: 'One value sets off a fault, for instance a very long `equation` or `string`.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Repeat the request with growing pauses.', code: { recipe: 'retryWithPauses', pauses: [2, 4, 8, 16] } },
            { basis: 'editorial', text: 'Send the example of the docs page. If that works, shorten your own value until it works too.' },
            readBody,
            writeToSupport(', and the value that fails'),
          ],
          actor: { who: 'provider', basis: 'editorial' },
          retry: { advice: 'backoff', basis: 'editorial', note: backoffNote },
          notThisOneIf: [
            { text: 'A service behind Open API gave a bad answer.', condition: '502#bad-gateway' },
            { text: 'The server is overloaded or under maintenance.', condition: '503#service-unavailable' },
          ],
          notes: [{ basis: 'documented', text: 'The page calls it a generic message.' }],
          editions: bothEditions,
        },
      ],
    },
    {
      statusCode: 502,
      conditions: [
        {
          label: 'Bad Gateway',
          situation: 'bad-upstream-answer',
          failedAt: { place: 'betweenGatewayAndService', basis: 'documented' },
          meaning: { basis: 'documented', text: 'Open API, as a gateway or proxy, asked another server and got an answer that it could not use.' },
          causes: [
            { basis: 'documented', text: 'A service that Open API relies on is failing.' },
            { basis: 'editorial', text: 'The program behind the web server of Open API is down or starting.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Repeat the request with growing pauses.', code: { recipe: 'retryWithPauses', pauses: [2, 4, 8, 16] } },
            {
              basis: 'editorial',
              text: 'Call another endpoint, for instance `/qotd`. If that works, only one endpoint is affected.',
              code: { recipe: 'request' },
            },
            readBody,
            writeToSupport(', and name the endpoints that work'),
          ],
          actor: { who: 'provider', basis: 'editorial' },
          retry: { advice: 'backoff', basis: 'editorial', note: backoffNote },
          notThisOneIf: [
            { text: 'The other server gave no answer in time.', condition: '504#gateway-timeout' },
            { text: 'Open API itself failed.', condition: '500#internal-server-error' },
          ],
          notes: [{ basis: 'editorial', text: 'Open API does not document which services it relies on.' }],
          editions: bothEditions,
        },
      ],
    },
    {
      statusCode: 503,
      conditions: [
        {
          label: 'Service Unavailable',
          situation: 'overload-or-maintenance',
          meaning: { basis: 'documented', text: 'Open API takes no requests for now: it is overloaded for a while, or in planned maintenance.' },
          causes: [
            { basis: 'documented', text: 'Planned maintenance is going on.' },
            { basis: 'documented', text: 'The server is overloaded for a while.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Stop for one minute, then repeat with growing pauses.', code: { recipe: 'retryWithPauses', pauses: [60, 120, 240] } },
            { basis: 'editorial', text: 'Look for a report in the issues at https://github.com/harys722/open-api. Open API has no known status page.' },
            readBody,
            writeToSupport(', and say since when it happens'),
          ],
          actor: { who: 'provider', basis: 'editorial' },
          retry: { advice: 'backoff', basis: 'editorial', note: `For instance after 1, 2, 4 and 8 minutes, then stop. ${noRetryAfter}` },
          notThisOneIf: [{ text: 'Your own requests are too many.', condition: '429#too-many-requests' }],
          editions: bothEditions,
        },
      ],
    },
    {
      statusCode: 504,
      conditions: [
        {
          label: 'Gateway Timeout',
          situation: 'upstream-timeout',
          failedAt: { place: 'betweenGatewayAndService', basis: 'documented' },
          meaning: { basis: 'documented', text: 'Open API, as a gateway or proxy, asked another server and got no answer in time.' },
          causes: [
            { basis: 'documented', text: 'A service that Open API relies on takes too long.' },
            { basis: 'editorial', text: 'The request takes long to compute, for instance a very long `equation`.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Repeat the request with growing pauses.', code: { recipe: 'retryWithPauses', pauses: [2, 4, 8, 16] } },
            { basis: 'editorial', text: 'Send a smaller value. If that works, split the work.' },
            readBody,
            writeToSupport(', and the seconds until it came'),
          ],
          actor: { who: 'provider', basis: 'editorial' },
          retry: { advice: 'backoff', basis: 'editorial', note: backoffNote },
          notThisOneIf: [
            { text: 'Your own client gave up first: then there is no status code at all.' },
            { text: 'The other server answered, with something unusable.', condition: '502#bad-gateway' },
          ],
          editions: bothEditions,
        },
      ],
    },
  ],
  sources: {
    'status-codes': { title: 'Open API: Status Codes', url: 'https://open-api.js.org/status-codes' },
    home: { title: 'Open API: home', url: 'https://open-api.js.org' },
    faq: { title: 'Open API: FAQ', url: 'https://open-api.js.org/faq' },
    'api-key': { title: 'Open API: API Key', url: 'https://open-api.js.org/api-key' },
    repository: { title: 'harys722/open-api on GitHub', url: 'https://github.com/harys722/open-api' },
    encode: {
      title: 'Open API: Base64 encode (src/base64/encode.md)',
      url: 'https://github.com/harys722/open-api/blob/a434e25524d30534a123bf1697c77f63ba61e8cc/src/base64/encode.md',
    },
    decode: {
      title: 'Open API: Base64 decode (src/base64/decode.md)',
      url: 'https://github.com/harys722/open-api/blob/a434e25524d30534a123bf1697c77f63ba61e8cc/src/base64/decode.md',
    },
    'solve-equation': {
      title: 'Open API: Solve Equation (src/math/solve-equation.md)',
      url: 'https://github.com/harys722/open-api/blob/b255b226950a9d0cd52eed64744405ef4113655d/src/math/solve-equation.md',
    },
    'number-analyzer': {
      title: 'Open API: Number Analyzer (src/math/number-anazlyzer.md)',
      url: 'https://github.com/harys722/open-api/blob/b255b226950a9d0cd52eed64744405ef4113655d/src/math/number-anazlyzer.md',
    },
    timezone: {
      title: 'Open API: Timezone Info (src/time/timezone.md)',
      url: 'https://github.com/harys722/open-api/blob/cf234891029f7c667b352d98d91e31a2f902996f/src/time/timezone.md',
    },
    qotd: {
      title: 'Open API: QOTD (src/words-and-text/qotd.md)',
      url: 'https://github.com/harys722/open-api/blob/5096a60c64ac01f54afde3badada6e6e6b10621f/src/words-and-text/qotd.md',
    },
  },
});
