/** APITube (news search), whose page of codes has nine dated versions and two undated copies; a skill file names further numbers. */
import { defineProvider } from '../schema/provider';
import type { Statement } from '../schema/statement';
import type { Step } from '../schema/stepCode';

const repository = 'https://github.com/apitube/docs';
const livePage = 'https://docs.apitube.io/platform/news-api/http-response-codes';

function codesPage(commit: string): string {
  return `${repository}/blob/${commit}/content/docs/http_response_codes.md`;
}

const skillFile = 'https://github.com/apitube/news-api-skills/blob/df286901d7f76b9d387c964cd6fc4a105bc63890/skills/apitube-news-api/SKILL.md';

const dated = ['collected', 'version-2', 'version-3', 'version-4', 'version-5', 'version-6', 'version-7', 'version-8', 'version-9'];
/** Every state of the page of codes. The skill file is another document. */
const everyEdition = [...dated, 'live-a', 'live-b'];
const version1To6 = dated.slice(0, 6);
const fromVersion5 = everyEdition.slice(4);
const fromVersion7 = everyEdition.slice(6);
const fromVersion8 = everyEdition.slice(7);

const added204 = { statusCodes: [204], text: 'Adds 204 `NoResults`, for a search without results.' };
const added402 = { statusCodes: [402], text: 'Adds 402 `PointsBalanceNegative`.' };
const added422 = { statusCodes: [422], text: 'Adds 422 `SomethingGoesWrong`.' };
const label400 = { statusCodes: [400], text: 'The result is called “Parameter missing or invalid”, not “Parameter missing”.' };
const shorter400And401 = { statusCodes: [400, 401], text: 'The texts are shorter, with the same sense.' };
const badRequest = { statusCodes: [400], text: 'The identifier is `BadRequest`, not `ValidationInputParamsError`.' };
const internalServerError = { statusCodes: [500], text: 'The identifier is `InternalServerError`, not `ServerError`.' };
const statusColumn = {
  statusCodes: [],
  text: 'A column Status stands beside each code: `ok` for 200, `error` for the others. The column Message is called Description.',
};
const noResultColumn = { statusCodes: [], text: 'The column Result is gone.' };
/** The codes that the collected page lists with an identifier. */
const identifiedCodes = [400, 401, 404, 429, 500];
const noIdentifiers = { statusCodes: identifiedCodes, text: 'No identifiers: the columns are code, status and description.' };
const notOk = { statusCodes: [], text: 'A column Status stands beside each code: `ok` for 200, `not_ok` for the others.' };

/** Steps and notes that several conditions share. */
function writeToSupport(when: string): Statement {
  return { basis: 'editorial', text: `${when}, write to APITube by chat. Send the \`request_id\`, the time (UTC) and the path without the key.` };
}

const newKey: Statement = {
  basis: 'documented',
  text: 'Generate a new key in the account under “Settings”, “API keys”, and put it into the application.',
  sources: ['technical-faq'],
};
const checkKey: Statement[] = [
  {
    basis: 'documented',
    text: 'Look at the key as it is sent: no spaces, and the header name spelled `X-API-Key`.',
    sources: ['technical-faq'],
  },
  { basis: 'documented', text: 'Check that the key has not expired, and look at balance and limits.', sources: ['technical-faq'] },
  newKey,
];
const balanceStep: Step = { basis: 'documented', text: 'Call `GET /v1/balance` to see what is left.', code: { recipe: 'request' }, sources: ['agent-skill'] };
const userInputStep: Statement = {
  basis: 'documented',
  text: 'Add `userInput=1` and compare what the API understood with what you meant. It works for json and xml only.',
  sources: ['debugging'],
};
const identifierUntil8: Statement = {
  basis: 'documented',
  text: 'Version 9 and both copies of the page at docs.apitube.io list this code with the same sense, without this identifier.',
};
const listedInBoth: Statement = {
  basis: 'documented',
  text: 'Copy B of the page at docs.apitube.io also lists `ER####` numbers for this code. Copy A lists none.',
};
const unknownBodyField: Statement = { basis: 'editorial', text: 'Which body field carried this identifier is not documented.' };
/** The field of the `ER####` numbers. */
const numberField = 'errors[].code';
const numberInErrors: Statement = {
  basis: 'documented',
  text: 'The skill file of 2026-08-17 shows the number in `errors[].code`.',
  sources: ['skill-file'],
};
const pairedByOrder: Statement = {
  basis: 'editorial',
  text: 'The file names three numbers and three restrictions in one line. That they pair in this order is our reading.',
};
const waitForReset: Step = {
  basis: 'documented',
  text: 'Read `X-RateLimit-Reset`: it holds the seconds until the limit resets. The shortest documented window is one minute.',
  code: { recipe: 'retryWithPauses', pauses: [60], waitField: 'X-RateLimit-Reset' },
  sources: ['rate-limits'],
};
/** The gap keeps within every documented rate: Free has 30 calls in 30 minutes. */
const oneLimiter: Step = {
  basis: 'editorial',
  text: 'Put one limiter in front of everything that uses this key. One call a minute is within the rate of every plan; paid plans allow more.',
  code: { recipe: 'limiter', gap: 60 },
  sources: ['rate-limits'],
};

export default defineProvider({
  name: 'APITube',
  aliases: ['API Tube', 'apitube.io', 'APITube News API', 'apitube news'],
  summary:
    'APITube is a news search API over articles from many countries, with filters by title, language, category and topic. ' +
    'It has a small text analytics side: category, language, sentiment and summary of a text.',
  homeUrl: 'https://apitube.io',
  docsUrl: 'https://docs.apitube.io',
  links: [
    { title: 'APITube: HTTP Response Codes', url: livePage },
    { title: 'APITube: Rate Limits and Quotas', url: 'https://docs.apitube.io/platform/news-api/rate-limits' },
    { title: 'APITube: Authentication', url: 'https://docs.apitube.io/platform/news-api/authentication' },
    { title: 'APITube: Response Structure', url: 'https://docs.apitube.io/platform/news-api/response-structure' },
    { title: 'APITube: Technical Questions and Answers', url: 'https://docs.apitube.io/platform/news-api/technical-faq' },
    { title: 'APITube: OpenAPI description', url: 'https://api-reference.apitube.io/openapi.json' },
    { title: 'APITube: agent skill file', url: 'https://docs.apitube.io/.well-known/agent-skills/apitube-news-api/SKILL.md' },
    { title: 'APITube: documentation repository', url: repository },
  ],
  support: {
    statements: [
      { basis: 'documented', text: 'Support answers by chat on the site and in the dashboard.', sources: ['home'] },
      { basis: 'editorial', text: 'No status page and no support address by e-mail is known.' },
    ],
    url: 'https://apitube.io',
    include: [
      'The `request_id` of the answer',
      'Status code and identifier, for instance `ER0203` or `TooManyRequests`',
      'Time of the call in UTC',
      "The path with all parameters, with `api_key` taken out. The body's `path` holds it too",
      '`X-RateLimit-Limit`, `X-RateLimit-Remaining` and `X-RateLimit-Reset` of the answer',
      'The name of the plan, and what `GET /v1/balance` says',
      'The kind of key (`api_live_` or `api_test_`) and its last four characters, never the whole key',
    ],
  },
  baseUrls: [{ url: 'https://api.apitube.io/v1', statement: { basis: 'documented', text: 'All calls of version 1 of the API.', sources: ['agent-skill'] } }],
  exampleRequest: {
    method: 'GET',
    path: '/balance',
    statement: { basis: 'documented', text: 'Tells what is left of the points.', sources: ['agent-skill'] },
  },
  apiHosts: ['api.apitube.io'],
  credentials: [
    {
      location: 'header',
      name: 'X-API-Key',
      statement: { basis: 'documented', text: 'The bare key.', sources: ['authentication'] },
    },
    {
      location: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      statement: { basis: 'documented', text: 'The key after the word `Bearer`.', sources: ['authentication'] },
    },
    {
      location: 'query',
      name: 'api_key',
      statement: {
        basis: 'documented',
        text: 'The key as a query parameter. In 2023 and 2024 the only way that was documented. Not recommended for production.',
        sources: ['authentication', 'authentication-repository'],
      },
    },
  ],
  credentialNotes: [
    {
      basis: 'documented',
      text: 'A key in the query string comes back in the `path` field of the response.',
      sources: ['response-structure'],
    },
    { basis: 'documented', text: 'A key in the query string also ends up in logs.', sources: ['agent-skill'] },
    { basis: 'editorial', text: 'Take `api_key` out of `path`, `next_page` and `previous_page` before you share a response.' },
    { basis: 'documented', text: 'Keys begin with `api_live_` or `api_test_`.', sources: ['authentication'] },
    {
      basis: 'documented',
      text: 'A test key spends no quota, and article texts come back shortened. Shortened texts in production point to a test key.',
      sources: ['authentication'],
    },
    {
      basis: 'standard',
      text: "The FAQ calls `X-API-Key` case-sensitive. Names of header fields are not, in HTTP, and APITube's own example sends `x-api-key`.",
      sources: ['technical-faq', 'authentication'],
    },
  ],
  rateLimits: {
    facts: [
      {
        basis: 'documented',
        text: 'Page at docs.apitube.io: Free 30 requests per 30 minutes and page 1 of the results only.',
        sources: ['rate-limits'],
      },
      {
        basis: 'documented',
        text: 'Same page: Basic 1500, Professional 3000, Corporate 5000 requests per 15 minutes.',
        sources: ['rate-limits'],
      },
      {
        basis: 'documented',
        text: "Fact checks (`/v1/fact-check`): 10 requests a minute, counted apart from the plan's limit. Not on the Free plan.",
        sources: ['rate-limits'],
      },
      {
        basis: 'documented',
        text: 'Open SSE (Server-Sent Events) connections at once: Free 1, Basic 2, Professional 10, Corporate 50.',
        sources: ['rate-limits'],
      },
      {
        basis: 'documented',
        text: 'Page of 2024-06-07 in the repository: Free 30 credits per 15 minutes, paid plans 1800 credits per 15 minutes.',
        sources: ['rate-limits-repository'],
      },
      { basis: 'documented', text: 'The changelog counts new rate limits among the changes of 1.0.9.', sources: ['changelog'] },
      {
        basis: 'documented',
        text: 'Skill file of 2026-08-17: Free 10 requests a minute and 100 a day, Starter and above 50 a minute, test keys 15 a minute.',
        sources: ['skill-file'],
      },
      {
        basis: 'documented',
        text: 'Repeated violations of the rate limit lead to a temporary ban, number `ER0204`. The file does not say how long it lasts.',
        sources: ['skill-file'],
      },
      {
        basis: 'editorial',
        text: "So believe `X-RateLimit-Limit` rather than any table. APITube's pages document no `Retry-After`.",
      },
    ],
    headerFields: [
      {
        name: 'X-RateLimit-Limit',
        meaning: { basis: 'documented', text: 'How many requests the current window allows.', sources: ['rate-limits', 'technical-faq'] },
      },
      {
        name: 'X-RateLimit-Remaining',
        meaning: { basis: 'documented', text: 'How many requests are left in this window.', sources: ['rate-limits', 'technical-faq'] },
      },
      {
        name: 'X-RateLimit-Reset',
        meaning: {
          basis: 'documented',
          text: 'Seconds until the limit resets. A span, not a time of day.',
          sources: ['rate-limits', 'technical-faq'],
        },
      },
    ],
  },
  billing: [
    { basis: 'documented', text: 'Each plan has a number of points a day (page of 2024-03-08).', sources: ['quotas'] },
    {
      basis: 'documented',
      text: 'A request usually costs 1 point if it has results and 0 if it has none. So an empty search is not billed.',
      sources: ['quotas'],
    },
    { basis: 'documented', text: "Other prices stand at the top of the endpoint's description.", sources: ['quotas'] },
    { basis: 'documented', text: '`GET /v1/balance` tells what is left. The dashboard shows the quota too.', sources: ['agent-skill', 'quotas'] },
    { basis: 'documented', text: 'Test keys (`api_test_`) spend no quota.', sources: ['authentication'] },
    {
      basis: 'documented',
      text: 'Accounts that pay as they go can set a monthly spending limit in the dashboard. It counts by calendar month in UTC.',
      sources: ['rate-limits'],
    },
    {
      basis: 'editorial',
      text: 'Not documented: whether an error answer costs points, and which code a reached spending limit gives.',
    },
  ],
  errorBody: {
    summary: {
      basis: 'documented',
      text: 'By the skill file of 2026-08-17, a failure has `status` `not_ok` and an array `errors`.',
      sources: ['skill-file'],
    },
    fields: [
      {
        name: 'status',
        meaning: {
          basis: 'documented',
          text: '`ok`, or `not_ok` on failure by the skill file and the codes page at docs.apitube.io. The page on response structure has `error`.',
          sources: ['skill-file', 'live-page', 'response-structure'],
        },
      },
      {
        name: 'errors',
        meaning: {
          basis: 'documented',
          text:
            'Stands in place of `results` on failure: a list of objects with `status` (the status code), `code` (`ER####`), `message`, `links.about` ' +
            'and `timestamp`.',
          sources: ['skill-file'],
        },
      },
      {
        name: 'request_id',
        meaning: {
          basis: 'documented',
          text: 'The id of this request, a top-level field of a response. The migration kit shows it on a failure too. Send it to support.',
          sources: ['response-structure', 'migration-kit'],
        },
      },
      {
        name: 'path',
        meaning: {
          basis: 'documented',
          text: 'The full URL of the request, with every parameter and so also an `api_key` of the query string.',
          sources: ['response-structure'],
        },
      },
      {
        name: 'limit',
        meaning: { basis: 'documented', text: 'How many results stand on a page.', sources: ['response-structure'] },
      },
      {
        name: 'page',
        meaning: { basis: 'documented', text: 'The current page of results.', sources: ['response-structure'] },
      },
      {
        name: 'results',
        meaning: { basis: 'documented', text: 'The list of articles. Present in a good response only.', sources: ['response-structure', 'skill-file'] },
      },
    ],
    examples: [
      {
        title: '400, more results a page than the plan allows',
        mediaType: 'application/json',
        content:
          '{\n  "status": "not_ok",\n  "request_id": "4760c32a-8d72-4d1e-8018-b61fa687a509",\n  "errors": [\n    {\n      "status": 400,\n' +
          '      "code": "ER0171",\n      "message": "Limit is out of range. Your plan allows up to 10 results per page",\n' +
          '      "links": { "about": "https://docs.apitube.io/platform/news-api/http-response-codes" },\n' +
          '      "timestamp": "2026-07-26T21:14:02.918Z"\n    }\n  ]\n}',
        note:
          'Fields, number and message are documented; the number in the message is put in for the Free plan. ' +
          '`request_id`, `links` and `timestamp` are taken from a sample of the migration kit for another error.',
      },
    ],
    notes: [
      {
        basis: 'documented',
        text: 'Copy B lists the `ER####` numbers under a column headed Error Code. The skill file shows them in `errors[].code`.',
        sources: ['live-page', 'skill-file'],
      },
      {
        basis: 'editorial',
        text:
          'Versions 1 to 8 list identifiers in words, such as `TooManyRequests`, under a column headed Code. ' +
          'Which body field carried them is not documented.',
      },
      {
        basis: 'editorial',
        text: 'So look in `errors[].code` first, then search the whole body. Decide by the status code where you find no identifier.',
      },
      {
        basis: 'documented',
        text: 'A failure can come with HTTP 200 and `status` `not_ok`. The skill file advises to branch on `status`, not on the status code alone.',
        sources: ['migration-kit', 'skill-file'],
      },
      {
        basis: 'documented',
        text: 'The value of `status` on errors differs: `error` in versions 3 to 9 and on the response page, `not_ok` on the codes page and in the skill file.',
        sources: ['version-3', 'response-structure', 'live-page', 'skill-file'],
      },
      { basis: 'editorial', text: 'Test for `status` other than `ok` rather than for one of these values.' },
      {
        basis: 'documented',
        text: 'A quote or space in `title` that is not percent-encoded brings an empty body instead of an error.',
        sources: ['skill-file'],
      },
      {
        basis: 'documented',
        text: 'For `prompt` the skill file names, without a status code, `ER0800` (length), `ER0801` (translation not working) and `ER0802` (nothing usable).',
        sources: ['skill-file'],
      },
      {
        basis: 'editorial',
        text: 'Not every `ER####` number is described here. Read one that you do not find by its status code, then look it up on the codes page.',
      },
    ],
  },
  bestPractices: [
    {
      basis: 'documented',
      text: 'When the rate limit is reached, wait until it resets before the next request.',
      sources: ['version-1'],
    },
    { basis: 'documented', text: 'Take a 500 for a passing fault and try again later.', sources: ['version-1'] },
    { basis: 'documented', text: 'Send the key in a header, not in the query string.', sources: ['authentication', 'agent-skill'] },
    {
      basis: 'documented',
      text: 'Branch on `status` in the body as well as on the status code: a failure can come with HTTP 200.',
      sources: ['skill-file', 'migration-kit'],
    },
    { basis: 'documented', text: 'Watch `X-RateLimit-Remaining` and `X-RateLimit-Reset` on each answer.', sources: ['rate-limits'] },
    { basis: 'documented', text: 'Use `userInput=1` while you build, to see what the API made of your parameters.', sources: ['debugging'] },
    { basis: 'documented', text: 'Use a test key while you build: it spends no quota.', sources: ['authentication'] },
    {
      basis: 'editorial',
      text:
        'Among failures, decide by the status code first. The identifiers differ between editions; ' +
        'the six codes of the collected page are in every version and copy of it.',
    },
    { basis: 'editorial', text: 'Keep the `request_id` of each failed call in your log.' },
  ],
  oddities: [
    { basis: 'documented', text: 'Versions 4 to 6 give the status `error` to 204, a code of success.', sources: ['version-4', 'version-6'] },
    {
      basis: 'standard',
      text: 'A 204 has no body in HTTP, so a 204 could carry neither `NoResults` nor a `status`.',
    },
    {
      basis: 'documented',
      text: 'The same failure has had several names: `ValidationInputParamsError` and `BadRequest`, `ServerError` and `InternalServerError`.',
      sources: ['version-1', 'version-7'],
    },
    {
      basis: 'documented',
      text: 'Copy B answers a missing key with 400 (`ER0200`) and an unknown key with 404 (`ER0201`), beside 401 for a bad key.',
      sources: ['live-page'],
    },
    { basis: 'documented', text: 'Two numbers of copy B, `ER0174` and `ER0175`, have the same code and the same text.', sources: ['live-page'] },
    {
      basis: 'documented',
      text: 'The text of `ER0203` and the skill file count requests by the minute, the page on rate limits by 15 or 30 minutes.',
      sources: ['live-page', 'skill-file', 'rate-limits'],
    },
    {
      basis: 'documented',
      text:
        'The Free plan differs: 30 requests in 30 minutes and page 1 by the page on rate limits; ' +
        '10 a minute, 100 a day and pages 1 to 5 by the skill file.',
      sources: ['rate-limits', 'skill-file'],
    },
    {
      basis: 'documented',
      text: 'A page beyond the plan is 403 in copy B, and 400 `ER0173` in the skill file.',
      sources: ['live-page', 'skill-file'],
    },
    { basis: 'documented', text: 'A `POST` to an endpoint that takes `GET` only is answered with 404, not with 405.', sources: ['skill-file'] },
    {
      basis: 'documented',
      text: 'The debug parameter is `userInput=1`, before that it was `debug=1`. The live example on the page still has `debug=1`.',
      sources: ['debugging'],
    },
    {
      basis: 'documented',
      text: 'The page on response structure and the codes page disagree on `status`: `error` or `not_ok`.',
      sources: ['response-structure', 'live-page'],
    },
  ],
  editions: [
    {
      id: 'collected',
      title: 'Version 1 of the page',
      url: codesPage('c978293952f89475cb54f92738113f7a5e4cd636'),
      date: '2023-11-04T20:46:28+03:00',
      summary: 'The collected page, the first in the repository: six codes with the columns code, result, identifier and message.',
      differences: [],
    },
    {
      id: 'version-2',
      title: 'Version 2 of the page',
      url: codesPage('d1c9df41dd0d7cc425a96676c77732c5e5134cf3'),
      date: '2023-11-04T21:00:06+03:00',
      summary: 'The result of 400 now says “missing or invalid”.',
      differences: [label400],
    },
    {
      id: 'version-3',
      title: 'Version 3 of the page',
      url: codesPage('405edfe5b0517c3473ddf6fdff116cbd2be61ebb'),
      date: '2023-11-04T21:12:46+03:00',
      summary: 'Brings the column Status, and calls the texts descriptions.',
      differences: [label400, statusColumn],
    },
    {
      id: 'version-4',
      title: 'Version 4 of the page',
      url: codesPage('d33b8eb341ee8004edf88d9dc7b1c42c2221ba64'),
      date: '2023-11-09T16:25:45+03:00',
      summary: 'Brings 204 `NoResults`, with the status `error` although 204 is a code of success.',
      differences: [added204, label400, statusColumn],
    },
    {
      id: 'version-5',
      title: 'Version 5 of the page',
      url: codesPage('58b13cb241fe44546df53204d88821593adb04de'),
      date: '2023-11-20T14:55:33+03:00',
      summary: 'Brings 402 `PointsBalanceNegative` and shortens two texts.',
      differences: [added204, added402, label400, shorter400And401, statusColumn],
    },
    {
      id: 'version-6',
      title: 'Version 6 of the page',
      url: codesPage('69802e19f28e585768c0bcfd80707664d85bd92f'),
      date: '2024-03-08T13:10:25+03:00',
      summary: 'Drops the column Result and sets the identifiers in code type.',
      differences: [added204, added402, shorter400And401, statusColumn, noResultColumn],
    },
    {
      id: 'version-7',
      title: 'Version 7 of the page',
      url: codesPage('fe1180087d8f91bc8241993f98e30b8cb89cd6ed'),
      date: '2024-04-02T01:29:08+03:00',
      summary: 'Drops 204 again and renames the identifiers of 400 and 500.',
      differences: [badRequest, internalServerError, added402, shorter400And401, statusColumn, noResultColumn],
    },
    {
      id: 'version-8',
      title: 'Version 8 of the page',
      url: codesPage('5db49476eba1fbad17a2fd6e3ccc798072c8040d'),
      date: '2024-04-11T14:35:18+03:00',
      summary: 'Brings 422 `SomethingGoesWrong`.',
      differences: [badRequest, internalServerError, added402, added422, shorter400And401, statusColumn, noResultColumn],
    },
    {
      id: 'version-9',
      title: 'Version 9 of the page',
      url: codesPage('94a19bbb2b59301d0782abbe7de38aa69795c1eb'),
      date: '2024-06-21T00:06:12+03:00',
      summary: 'The last version known from the repository. It drops the identifiers and keeps the eight codes of version 8.',
      differences: [noIdentifiers, statusColumn, { statusCodes: [402, 422], text: 'Adds 402 and 422, without identifiers.' }, shorter400And401],
    },
    {
      id: 'live-a',
      title: 'Page at docs.apitube.io, copy A',
      url: livePage,
      summary: 'Undated. Eight codes without identifiers, and `not_ok` as the status of errors.',
      differences: [notOk, noIdentifiers, { statusCodes: [402, 422], text: 'Adds 402 and 422, without identifiers.' }, shorter400And401],
    },
    {
      id: 'live-b',
      title: 'Page at docs.apitube.io, copy B',
      url: livePage,
      summary: 'Undated. The codes of copy A and 403, and a list of `ER####` numbers that name single reasons.',
      differences: [
        notOk,
        {
          statusCodes: identifiedCodes,
          text: 'The table of codes has no identifiers. A second list gives each reason a number such as `ER0203`, its status code and a text.',
        },
        { statusCodes: [402, 403, 422], text: 'Adds 402, 403 and 422.' },
        { statusCodes: [400, 404], text: 'A missing key is 400 `ER0200` here and an unknown key 404 `ER0201`. The collected page has 401 for both.' },
        { statusCodes: [404], text: 'A wrong endpoint has its own number, `ER0182`.' },
        { statusCodes: [429], text: 'The rate limit (`ER0203`) and the limit of open SSE connections (`ER0360`) are told apart.' },
        shorter400And401,
      ],
    },
    {
      id: 'skill-file',
      title: 'Agent skill file of 2026-08-17',
      url: skillFile,
      date: '2026-08-17T21:43:52+03:00',
      isPartial: true,
      summary: 'Not a page of codes: a file that teaches agents the API. It shows the error body and names some `ER####` numbers with their status codes.',
      differences: [
        { statusCodes: [], text: 'No table of codes. A failure has `status` `not_ok` and an array `errors`, with the number in `code`.' },
        { statusCodes: [400], text: 'Names `ER0171` and `ER0173` for pages beyond the plan, and numbers of single filters.' },
        { statusCodes: [401], text: 'Names `ER0230` for an expired key.' },
        { statusCodes: [403], text: 'Names `ER0601` to `ER0603` for restricted keys, and `ER0706` for `prompt` without the plan for it.' },
        { statusCodes: [404], text: 'Says that a `POST` to an endpoint for `GET` only is answered with 404.' },
        { statusCodes: [429], text: 'Names `ER0203` for the rate limit, and `ER0204` for a temporary ban after repeated violations.' },
      ],
    },
  ],
  entries: [
    {
      statusCode: 200,
      conditions: [
        {
          label: 'Successful operation',
          situation: 'success',
          meaning: { basis: 'documented', text: 'The request worked as expected.' },
          causes: [{ basis: 'documented', text: 'Everything went as expected.' }],
          steps: [
            { basis: 'editorial', text: 'Nothing to do if `status` is `ok`: read `results`.' },
            {
              basis: 'documented',
              text: 'If `status` is `not_ok`, it is a failure all the same: go by the number in `errors[].code`.',
              sources: ['migration-kit', 'skill-file'],
            },
            { basis: 'editorial', text: 'Take an empty `results` list for “nothing matched”.' },
            {
              basis: 'documented',
              text: 'While `has_next_pages` is true, fetch the address in `next_page`.',
              sources: ['response-structure'],
            },
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'never', basis: 'editorial', note: 'Nothing to repeat.' },
          billed: true,
          billingNote: {
            basis: 'documented',
            text: 'Usually 1 point for a request with results and 0 points without. Endpoints can state another price. Test keys spend no quota.',
            sources: ['quotas', 'authentication'],
          },
          notes: [
            { basis: 'documented', text: 'The page gives no identifier for this code. From version 3 on its status is `ok`.' },
            {
              basis: 'documented',
              text: 'More values in a filter than it takes are dropped without an error: most take 3, `event.type` and `article.id` take 5.',
              sources: ['skill-file'],
            },
            { basis: 'editorial', text: 'What a search without results answers is not said in the editions that have no row for 204.' },
          ],
          editions: everyEdition,
        },
      ],
    },
    {
      statusCode: 204,
      notes: [{ basis: 'documented', text: 'Only versions 4 to 6 of the page (2023-11-09 to 2024-03-08) list this code. Version 7 drops it.' }],
      conditions: [
        {
          label: 'Empty results',
          identifier: { value: 'NoResults' },
          situation: 'no-results',
          meaning: { basis: 'documented', text: 'The search found nothing, so there is no content to return.' },
          causes: [
            { basis: 'documented', text: 'No article matches the filters.' },
            { basis: 'editorial', text: 'A parameter was not read as you meant it, for instance because of characters that need encoding.' },
          ],
          steps: [
            userInputStep,
            { basis: 'editorial', text: 'Treat it as an empty list, not as an error. Do not parse a body.' },
            { basis: 'editorial', text: 'Take the filters away one by one until something is found.' },
            writeToSupport('If articles that you can name are missing'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'never', basis: 'editorial', note: 'Nothing to repeat. Ask again when new articles may have come in.' },
          billed: false,
          billingNote: {
            basis: 'documented',
            text: 'A request without results costs 0 points (page of 2024-03-08).',
            sources: ['quotas'],
          },
          notThisOneIf: [
            { text: 'One certain entry was asked for and does not exist: that is 404.', condition: '404#NotFound' },
            { text: 'The status is 200 and `results` is empty: the same outcome under another code.', condition: '200#successful-operation' },
          ],
          notes: [
            { basis: 'documented', text: 'The page gives this code the status `error`, although 2xx codes stand for success.' },
            { basis: 'standard', text: 'A 204 has no body, so neither the identifier nor a `status` can arrive with it.' },
            { basis: 'documented', text: 'The column Result with “Empty results” stands in versions 4 and 5 only.' },
            unknownBodyField,
          ],
          editions: ['version-4', 'version-5', 'version-6'],
        },
      ],
    },
    {
      statusCode: 400,
      question: "Is it about a parameter in general, an article's id, a key that is missing, or the size or number of the page?",
      notes: [
        listedInBoth,
        {
          basis: 'documented',
          text:
            'Further 400 numbers: `ER0007` (length of `title`), `ER0110` (title search over more than 31 days), `ER0206` and `ER0208` (id of a category or ' +
            'another taxonomy not found), `ER0232` (`/news/article` without `id`), `ER0237` (language code not found).',
          sources: ['skill-file', 'migration-kit'],
        },
        {
          basis: 'documented',
          text:
            'For names that the dictionary does not have: `ER0218` (`location.name`), `ER0222` (`brand.name`), `ER0224` (`disaster.name`), ' +
            '`ER0228` (`event.name`), `ER0250` (`sport.name`).',
          sources: ['skill-file'],
        },
      ],
      conditions: [
        {
          label: 'Parameter missing',
          identifier: { value: 'ValidationInputParamsError' },
          situation: 'parameter-invalid',
          meaning: { basis: 'documented', text: 'The request is malformed, or a parameter is missing or not valid.' },
          causes: [
            { basis: 'documented', text: 'A parameter is missing or not valid.' },
            { basis: 'documented', text: 'The request is malformed.' },
            { basis: 'editorial', text: 'A space, quote or `&` in a value is not percent-encoded, so the value is cut.' },
          ],
          steps: [
            userInputStep,
            { basis: 'editorial', text: "Compare each parameter's name and value with the endpoint's page." },
            { basis: 'editorial', text: 'Percent-encode every value: a title such as `Elon Musk` needs `%20` or `+`.' },
            { basis: 'editorial', text: 'Take parameters away until the call works. The last one taken away is at fault.' },
            writeToSupport('If the documented sample fails too'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'The same request fails again.' },
          notThisOneIf: [
            { text: 'The answer speaks of the key: it is missing.', condition: '400#ER0200' },
            { text: 'The answer speaks of `article.id`.', condition: '400#ER0001' },
          ],
          notes: [
            { basis: 'documented', text: 'Version 2 calls the result “Parameter missing or invalid”. Version 6 has no column Result.' },
            unknownBodyField,
          ],
          editions: version1To6,
          replacedBy: ['400#BadRequest'],
        },
        {
          label: 'BadRequest',
          identifier: { value: 'BadRequest' },
          situation: 'parameter-invalid',
          meaning: { basis: 'documented', text: 'The request is malformed, or a parameter is not valid.' },
          causes: [
            { basis: 'documented', text: 'A parameter is not valid.' },
            { basis: 'documented', text: 'The request is malformed.' },
            { basis: 'editorial', text: 'A space, quote or `&` in a value is not percent-encoded, so the value is cut.' },
          ],
          steps: [
            userInputStep,
            { basis: 'editorial', text: 'Look for an `ER####` number in the body. If there is one, go by that.' },
            { basis: 'editorial', text: "Compare each parameter's name and value with the endpoint's page, and percent-encode every value." },
            { basis: 'editorial', text: 'Take parameters away until the call works. The last one taken away is at fault.' },
            writeToSupport('If the documented sample fails too'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'The same request fails again.' },
          notThisOneIf: [
            { text: 'The answer speaks of the key: it is missing.', condition: '400#ER0200' },
            { text: 'The request is well formed, and still cannot be processed: that is 422.', condition: '422#SomethingGoesWrong' },
          ],
          notes: [
            { basis: 'documented', text: 'Stands in versions 7 and 8 as an identifier, with the sense of `ValidationInputParamsError`.' },
            identifierUntil8,
            unknownBodyField,
          ],
          editions: fromVersion7,
        },
        {
          label: 'Invalid article.id value',
          identifier: { value: 'ER0001', field: numberField },
          situation: 'parameter-invalid',
          meaning: { basis: 'documented', text: 'The value of `article.id` is not valid.' },
          causes: [
            { basis: 'documented', text: 'The value of `article.id` is not an id that the API accepts.' },
            { basis: 'editorial', text: 'An address or a title was sent in place of an id, or several ids in one value.' },
          ],
          steps: [
            userInputStep,
            { basis: 'editorial', text: 'Take the id from the `id` field of an article in `results`, unchanged.' },
            { basis: 'editorial', text: "Send a single id first. Add more only if the endpoint's page allows it." },
            writeToSupport('If an id taken from a response is refused'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'With a valid id.' },
          escalateWith: ['The value of `article.id`'],
          notThisOneIf: [
            { text: 'Only the length is wrong.', condition: '400#ER0002' },
            { text: 'No id was sent at all to the story endpoint.', condition: '400#ER0231' },
          ],
          notes: [numberInErrors],
          editions: ['live-b'],
          counterparts: ['400#ValidationInputParamsError', '400#BadRequest'],
        },
        {
          label: 'article.id must be between 1 and 20 characters',
          identifier: { value: 'ER0002', field: numberField },
          situation: 'parameter-invalid',
          meaning: { basis: 'documented', text: 'The value of `article.id` is empty or longer than 20 characters.' },
          causes: [
            { basis: 'documented', text: '`article.id` has fewer than 1 or more than 20 characters.' },
            { basis: 'editorial', text: 'A variable was empty when the URL was built, or holds a whole address in place of an id.' },
          ],
          steps: [
            { basis: 'documented', text: 'Send an `article.id` of 1 to 20 characters.' },
            { basis: 'editorial', text: 'Take the id from the `id` field of an article in `results`, unchanged.' },
            { basis: 'editorial', text: 'Log the URL as sent, without the key, and look at the value.' },
            writeToSupport('If an id taken from a response is refused'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'With an id of the right length.' },
          escalateWith: ['The value of `article.id` and its length'],
          notThisOneIf: [{ text: 'The length is right, and the value itself is refused.', condition: '400#ER0001' }],
          notes: [numberInErrors],
          editions: ['live-b'],
          counterparts: ['400#ValidationInputParamsError', '400#BadRequest'],
        },
        {
          label: 'Article ID is required',
          identifier: { value: 'ER0231', field: numberField },
          situation: 'parameter-invalid',
          meaning: { basis: 'documented', text: 'The story endpoint was called without an article id.' },
          causes: [
            { basis: 'documented', text: "The call to the story endpoint lacks the article's id." },
            { basis: 'editorial', text: 'A variable was empty when the URL was built.' },
          ],
          steps: [
            { basis: 'documented', text: "Send the article's id with the call to the story endpoint." },
            { basis: 'editorial', text: "Check on the endpoint's page where the id belongs: in the path or in a parameter." },
            writeToSupport('If the id is there and the answer stays the same'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'With the id.' },
          notThisOneIf: [{ text: 'An id was sent, and its value is refused.', condition: '400#ER0001' }],
          notes: [numberInErrors],
          editions: ['live-b'],
          counterparts: ['400#ValidationInputParamsError', '400#BadRequest'],
        },
        {
          label: 'API key is required',
          identifier: { value: 'ER0200', field: numberField },
          situation: 'key-missing',
          meaning: { basis: 'documented', text: 'The request carries no API key.' },
          causes: [
            { basis: 'documented', text: 'No key was sent.' },
            { basis: 'editorial', text: 'The variable with the key is empty in this environment.' },
            { basis: 'editorial', text: 'An unquoted `&` in a shell cut off `api_key=…`. Or a redirect or proxy dropped the header.' },
          ],
          steps: [
            {
              basis: 'documented',
              text: 'Send the key as `X-API-Key: KEY` or as `Authorization: Bearer KEY`.',
              code: { recipe: 'request' },
              sources: ['authentication'],
            },
            { basis: 'editorial', text: 'Send one call with `curl -v` and look whether the header is among the lines sent.' },
            { basis: 'editorial', text: 'Put the URL in quotes on the command line.' },
            writeToSupport('If the key is sent and the answer stays the same'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'With the key.' },
          notThisOneIf: [
            { text: 'A key was sent and is refused: that is 401.', condition: '401#ER0202' },
            { text: 'A key was sent and is not known: that is 404.', condition: '404#ER0201' },
          ],
          notes: [{ basis: 'documented', text: 'The collected page answers a missing key with 401, and copy B has 401 numbers for it too.' }, numberInErrors],
          editions: ['live-b'],
          counterparts: ['401#Unauthorized'],
        },
        {
          label: 'Limit is out of range',
          identifier: { value: 'ER0171', field: numberField },
          situation: 'limit-out-of-range',
          meaning: { basis: 'documented', text: 'The call asks for more results a page than the plan allows.' },
          causes: [
            { basis: 'documented', text: '`per_page` is above the ceiling of the plan: 10 on Free, 50 on Starter, 250 above that.' },
            { basis: 'editorial', text: 'A program was written for a larger plan, or the plan went down.' },
          ],
          steps: [
            { basis: 'documented', text: 'Read the ceiling in the message of the error.' },
            { basis: 'editorial', text: 'Set `per_page` to that number or less, and fetch more pages.' },
            { basis: 'editorial', text: 'If you need larger pages, ask the account owner for a larger plan.' },
            writeToSupport('If a value below the ceiling is refused'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'With a smaller `per_page`.' },
          escalateWith: ['The value of `per_page` and the name of the plan'],
          notThisOneIf: [{ text: 'The size is fine, and the number of the page is too high for the Free plan.', condition: '400#ER0173' }],
          notes: [{ basis: 'documented', text: 'The call is refused; the API does not cut it down to the ceiling.' }, numberInErrors],
          editions: ['skill-file'],
          counterparts: ['400#BadRequest'],
        },
        {
          label: 'Pagination stops after page 5',
          identifier: { value: 'ER0173', field: numberField },
          situation: 'plan-excludes-feature',
          meaning: { basis: 'documented', text: 'The Free plan reads pages 1 to 5, and the call asks for a later one.' },
          causes: [
            { basis: 'documented', text: '`page` is 6 or more on the Free plan.' },
            { basis: 'editorial', text: 'A loop goes on although the plan ends earlier.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Ask for `page=1`. If that works, the plan is the limit.' },
            { basis: 'editorial', text: 'Narrow the search by date, language or source, so that what you need stands on the first pages.' },
            { basis: 'editorial', text: 'Let the loop stop at page 5, or ask the account owner for a larger plan.' },
            writeToSupport('If the plan should include the page'),
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'With an allowed page, or after the plan has changed.' },
          escalateWith: ['The value of `page` and the name of the plan'],
          notThisOneIf: [{ text: 'The message speaks of the results per page: `per_page` is too high.', condition: '400#ER0171' }],
          notes: [{ basis: 'documented', text: 'The page on rate limits gives the Free plan page 1 only.', sources: ['rate-limits'] }, numberInErrors],
          editions: ['skill-file'],
          counterparts: ['403#access-to-additional-pages-is-forbidden'],
        },
      ],
    },
    {
      statusCode: 401,
      question: 'Which identifier stands in the body: `Unauthorized` or an `ER####` number? Only `ER0202` and `ER0230` say that a key arrived.',
      notes: [
        listedInBoth,
        { basis: 'documented', text: 'In copy B a missing key can also be 400 `ER0200`, and an unknown key 404 `ER0201`.', sources: ['live-page'] },
      ],
      conditions: [
        {
          label: 'Unauthorized',
          identifier: { value: 'Unauthorized' },
          situation: 'key-missing-or-invalid',
          meaning: { basis: 'documented', text: 'The call carries no API key, or one that is not valid. The answer does not say which.' },
          causes: [
            { basis: 'documented', text: 'The key is missing.' },
            { basis: 'documented', text: 'The key is not valid.' },
            { basis: 'documented', text: 'The key has expired.', sources: ['technical-faq'] },
            { basis: 'editorial', text: 'An old key still stands in `api_key` in the URL, beside a new one in a header.' },
          ],
          steps: [
            ...checkKey,
            {
              basis: 'editorial',
              text: 'Send one call with curl and the bare key in `X-API-Key`. If it works, your client sends the key wrongly.',
              code: { recipe: 'request' },
            },
            writeToSupport('If a new key fails with curl'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'No repeat succeeds without a valid key.' },
          escalateWith: ['Where the key was sent: `X-API-Key`, `Authorization` or `api_key`'],
          notThisOneIf: [{ text: 'The key works, but the points are used up: that is 402.', condition: '402#PointsBalanceNegative' }],
          notes: [identifierUntil8, unknownBodyField],
          editions: everyEdition,
        },
        {
          label: 'API key is invalid or missing',
          identifier: { value: 'ER0174', field: numberField },
          situation: 'key-missing-or-invalid',
          meaning: { basis: 'documented', text: 'The call carries no API key, or one that is not valid.' },
          causes: [
            { basis: 'documented', text: 'The key is missing.' },
            { basis: 'documented', text: 'The key is not valid.' },
          ],
          steps: [...checkKey, writeToSupport('If a new key fails with curl')],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'No repeat succeeds without a valid key.' },
          escalateWith: ['The number `ER0174`: the page does not say how it differs from `ER0175`'],
          notThisOneIf: [{ text: 'The number is `ER0202`: a key arrived, and it is not valid.', condition: '401#ER0202' }],
          notes: [{ basis: 'documented', text: '`ER0175` has the same code and the same text.' }, numberInErrors],
          editions: ['live-b'],
          counterparts: ['401#Unauthorized'],
        },
        {
          label: 'API key is invalid or missing',
          identifier: { value: 'ER0175', field: numberField },
          situation: 'key-missing-or-invalid',
          meaning: { basis: 'documented', text: 'The call carries no API key, or one that is not valid.' },
          causes: [
            { basis: 'documented', text: 'The key is missing.' },
            { basis: 'documented', text: 'The key is not valid.' },
          ],
          steps: [...checkKey, writeToSupport('If a new key fails with curl')],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'No repeat succeeds without a valid key.' },
          escalateWith: ['The number `ER0175`: the page does not say how it differs from `ER0174`'],
          notThisOneIf: [{ text: 'The number is `ER0202`: a key arrived, and it is not valid.', condition: '401#ER0202' }],
          notes: [{ basis: 'documented', text: '`ER0174` has the same code and the same text.' }, numberInErrors],
          editions: ['live-b'],
          counterparts: ['401#Unauthorized'],
        },
        {
          label: 'API key is invalid',
          identifier: { value: 'ER0202', field: numberField },
          situation: 'key-invalid',
          meaning: { basis: 'documented', text: 'A key arrived, and it is not valid.' },
          causes: [
            { basis: 'documented', text: 'The key is not valid.' },
            { basis: 'editorial', text: 'The key was cut or gained a space or line break when it was copied.' },
            { basis: 'editorial', text: 'The key was replaced by a new one in the account.' },
          ],
          steps: [...checkKey, writeToSupport('If a new key fails with curl')],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'No repeat succeeds without a valid key.' },
          notThisOneIf: [
            { text: 'No key was sent at all: that is 400.', condition: '400#ER0200' },
            { text: 'The key has the right form and is not known: that is 404.', condition: '404#ER0201' },
          ],
          notes: [numberInErrors],
          editions: ['live-b'],
          counterparts: ['401#Unauthorized'],
        },
        {
          label: 'The key has expired',
          identifier: { value: 'ER0230', field: numberField },
          situation: 'key-expired',
          meaning: { basis: 'documented', text: 'A key arrived, and its time is over.' },
          causes: [
            { basis: 'documented', text: 'The key has expired.' },
            { basis: 'editorial', text: 'A new key was made, and one of the programs still holds the expired one.' },
          ],
          steps: [
            newKey,
            { basis: 'editorial', text: 'Put the new key into every program that used the expired one.' },
            {
              basis: 'editorial',
              text: 'Send one call with curl and the new key in `X-API-Key`. If it works, look for the program that still sends the old one.',
              code: { recipe: 'request' },
            },
            writeToSupport('If a new key is answered the same way'),
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'With the new key. The request needs no other change.' },
          notThisOneIf: [{ text: 'The key was never valid, or was cut when it was copied.', condition: '401#ER0202' }],
          notes: [numberInErrors],
          editions: ['skill-file'],
          counterparts: ['401#Unauthorized'],
        },
      ],
    },
    {
      statusCode: 402,
      question: 'Is the balance below zero, or are there no points at all?',
      notes: [{ basis: 'documented', text: 'Not in versions 1 to 4 of the page. Version 5 (2023-11-20) brings it.' }, listedInBoth],
      conditions: [
        {
          label: 'Points balance negative',
          identifier: { value: 'PointsBalanceNegative' },
          situation: 'credits-used-up',
          meaning: { basis: 'documented', text: "The account's balance of points is below zero, so the call is refused." },
          causes: [
            { basis: 'documented', text: 'More points were spent than the account had.' },
            { basis: 'editorial', text: 'A job asks for the same articles again and again, and each request with results costs points.' },
          ],
          steps: [
            balanceStep,
            { basis: 'editorial', text: 'Ask the account owner to add points or take a larger plan in the dashboard.' },
            { basis: 'editorial', text: 'Points are allotted by the day. If more come tomorrow, hold the work until then.' },
            { basis: 'editorial', text: 'Use a test key (`api_test_`) for work that needs no full texts.' },
            writeToSupport('If the balance is above zero and the call is refused'),
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'Once the balance is above zero again. How it recovers is not documented for this code.' },
          escalateWith: ['The answer of `GET /v1/balance`, without the key'],
          notThisOneIf: [
            { text: 'Calls work again after minutes: that is the rate limit.', condition: '429#TooManyRequests' },
            { text: 'Page 1 works and further pages do not: that is 403.', condition: '403#access-to-additional-pages-is-forbidden' },
          ],
          notes: [
            { basis: 'documented', text: 'The column Result with “Points balance negative” stands in version 5 only.' },
            identifierUntil8,
            unknownBodyField,
          ],
          editions: fromVersion5,
        },
        {
          label: 'You have no points on your account',
          identifier: { value: 'ER0176', field: numberField },
          situation: 'credits-used-up',
          meaning: { basis: 'documented', text: 'The account has no points, so the call is refused.' },
          causes: [
            { basis: 'documented', text: 'The points are used up.' },
            { basis: 'editorial', text: 'A job asks for the same articles again and again, and each request with results costs points.' },
          ],
          steps: [
            balanceStep,
            { basis: 'editorial', text: 'Ask the account owner to add points or take a larger plan in the dashboard.' },
            { basis: 'editorial', text: 'Use a test key (`api_test_`) for work that needs no full texts.' },
            writeToSupport('If points are left and the call is refused'),
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'Once the account has points again.' },
          escalateWith: ['The answer of `GET /v1/balance`, without the key'],
          notThisOneIf: [{ text: 'Calls work again after a wait of minutes: that is the rate limit.', condition: '429#ER0203' }],
          notes: [numberInErrors],
          editions: ['live-b'],
          counterparts: ['402#PointsBalanceNegative'],
        },
      ],
    },
    {
      statusCode: 403,
      question: 'Does the plan not include what was asked for, or is the key restricted: by IP address, by referrer or by endpoint?',
      notes: [
        { basis: 'documented', text: 'Of the pages of codes, only copy B lists this code, without an identifier. The skill file names 403 numbers.' },
        {
          basis: 'documented',
          text: '`ER0706`: the parameter `prompt` needs the Basic plan or above. Free and Starter get 403.',
          sources: ['skill-file'],
        },
      ],
      conditions: [
        {
          label: 'Access to additional pages is forbidden',
          situation: 'plan-excludes-feature',
          meaning: { basis: 'documented', text: 'The call asks for a page of results that the plan does not include.' },
          causes: [
            { basis: 'documented', text: 'The page lies beyond what the plan allows.' },
            { basis: 'documented', text: 'The Free plan reads page 1 only.', sources: ['rate-limits'] },
            { basis: 'editorial', text: 'A loop follows `next_page` although the plan ends earlier.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Ask for `page=1`. If that works, the plan is the limit and not the key.' },
            { basis: 'editorial', text: 'Narrow the search by date, language or source, so that what you need stands on page 1.' },
            { basis: 'editorial', text: 'Ask the account owner for a larger plan if you need more pages.' },
            { basis: 'editorial', text: 'Let the loop stop at the last allowed page.' },
            writeToSupport('If the plan should include the page'),
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'With an allowed page, or after the plan has changed.' },
          escalateWith: ['The value of `page` and the name of the plan'],
          notThisOneIf: [
            { text: 'Page 1 is refused as well, and the answer speaks of the key: that is 401.', condition: '401#Unauthorized' },
            { text: 'The points are used up: that is 402.', condition: '402#ER0176' },
            { text: 'The number is `ER0601`, `ER0602` or `ER0603`: the key is restricted.', condition: '403#ER0601' },
          ],
          editions: ['live-b'],
        },
        {
          label: 'The key is restricted by IP',
          identifier: { value: 'ER0601', field: numberField },
          situation: 'no-permission',
          meaning: { basis: 'documented', text: 'The key is restricted by IP address, and this call is refused.' },
          causes: [
            { basis: 'documented', text: 'The key is restricted to certain IP addresses.' },
            { basis: 'editorial', text: 'The call leaves your network by another address than before, for instance after a move or through a VPN.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Find out from which public IP address the call leaves your network.' },
            { basis: 'editorial', text: 'Ask the account owner which addresses the key allows. Where that is set is not documented.' },
            { basis: 'editorial', text: 'Have the address allowed, or use a key without this restriction.' },
            writeToSupport('If the address is allowed and the call is refused'),
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'From an allowed address, or with another key.' },
          escalateWith: ['The public IP address that the call came from'],
          notThisOneIf: [
            { text: 'The address is allowed, and the call comes from a web page.', condition: '403#ER0602' },
            { text: 'The same key works from the same machine on other endpoints.', condition: '403#ER0603' },
          ],
          notes: [pairedByOrder, numberInErrors],
          editions: ['skill-file'],
        },
        {
          label: 'The key is restricted by referrer',
          identifier: { value: 'ER0602', field: numberField },
          situation: 'no-permission',
          meaning: { basis: 'documented', text: 'The key is restricted by referrer, and this call is refused.' },
          causes: [
            { basis: 'documented', text: 'The key is restricted to certain referrers.' },
            { basis: 'editorial', text: 'The call comes from a page of another domain, or carries no `Referer` header.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Look at the `Referer` header of the call as sent, for instance in the network panel of the browser.' },
            { basis: 'editorial', text: 'Ask the account owner which referrers the key allows. Where that is set is not documented.' },
            { basis: 'editorial', text: 'For calls from a server, use a key without this restriction.' },
            writeToSupport('If the referrer is allowed and the call is refused'),
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'From an allowed page, or with another key.' },
          escalateWith: ['The value of `Referer` as sent'],
          notThisOneIf: [
            { text: 'The call works from another network.', condition: '403#ER0601' },
            { text: 'Only one endpoint is refused.', condition: '403#ER0603' },
          ],
          notes: [pairedByOrder, numberInErrors],
          editions: ['skill-file'],
        },
        {
          label: 'The key is restricted by endpoint scope',
          identifier: { value: 'ER0603', field: numberField },
          situation: 'no-permission',
          meaning: { basis: 'documented', text: 'The key is restricted to certain endpoints, and this call is refused.' },
          causes: [
            { basis: 'documented', text: 'The scope of the key does not cover the endpoint.' },
            { basis: 'editorial', text: 'A key that was made for one program is used in another.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Call an endpoint that worked before with the same key. If it works, the scope is the reason.' },
            { basis: 'editorial', text: 'Ask the account owner which endpoints the key allows. Where that is set is not documented.' },
            { basis: 'editorial', text: 'Have the endpoint added, or use a key that has it.' },
            writeToSupport('If the endpoint is in the scope and the call is refused'),
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'With a wider scope, or with another key.' },
          escalateWith: ['The endpoint, and one that works with the same key'],
          notThisOneIf: [
            { text: 'Every endpoint is refused from this machine, and none from another.', condition: '403#ER0601' },
            { text: 'Page 1 works and further pages do not.', condition: '403#access-to-additional-pages-is-forbidden' },
          ],
          notes: [pairedByOrder, numberInErrors],
          editions: ['skill-file'],
        },
      ],
    },
    {
      statusCode: 404,
      question: 'What was not found: the entry, the endpoint, or the API key?',
      notes: [
        listedInBoth,
        {
          basis: 'documented',
          text: 'A `POST` to an endpoint that takes `GET` only is answered with 404, so that a wrong method looks like a wrong path.',
          sources: ['skill-file'],
        },
      ],
      conditions: [
        {
          label: 'Not found',
          identifier: { value: 'NotFound' },
          situation: 'resource-missing',
          meaning: { basis: 'documented', text: 'The entry that was asked for does not exist.' },
          causes: [
            {
              basis: 'documented',
              text: 'The article is older than 365 days and archived, so the general API has it no more.',
              sources: ['technical-faq'],
            },
            { basis: 'editorial', text: 'The id was copied incompletely.' },
          ],
          steps: [
            { basis: 'documented', text: 'For an article older than 365 days, ask APITube for the archive.', sources: ['technical-faq'] },
            { basis: 'editorial', text: 'Check the id letter by letter against the response that it came from.' },
            { basis: 'editorial', text: 'Search for the article by title. If it is found, compare the ids.' },
            writeToSupport('If a search shows the entry and the call still fails'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'With another id. The same one fails again.' },
          escalateWith: ['The id, and the response that it came from'],
          notThisOneIf: [
            { text: 'Every call to this path fails, whatever the id: the path is wrong.', condition: '404#ER0182' },
            { text: 'Every call with this key fails: the key is not known.', condition: '404#ER0201' },
          ],
          notes: [identifierUntil8, unknownBodyField],
          editions: everyEdition,
        },
        {
          label: 'Requested endpoint not found',
          identifier: { value: 'ER0182', field: numberField },
          situation: 'route-unknown',
          meaning: { basis: 'documented', text: 'The API has no endpoint at this URL.' },
          causes: [
            { basis: 'documented', text: 'The URL is wrong.' },
            { basis: 'editorial', text: 'The version is missing: paths begin with `/v1`.' },
            { basis: 'editorial', text: 'A `POST` went to an endpoint that takes `GET` only. Its number is not documented.', sources: ['skill-file'] },
            { basis: 'editorial', text: 'The path comes from other pages. In 2023 and 2024 they used `/v1/news/articles`, others use `/v1/news/everything`.' },
          ],
          steps: [
            { basis: 'documented', text: 'Check the URL, then call again.', code: { recipe: 'request' } },
            { basis: 'editorial', text: "Compare method, host and path with `https://api.apitube.io/v1` and the endpoint's page." },
            { basis: 'editorial', text: 'Look for a doubled slash, a missing `/v1` or a spelling slip in the URL as sent.' },
            writeToSupport('If the documented sample fails too'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'documented', note: 'With a corrected URL.' },
          notThisOneIf: [{ text: 'The path works with other ids: the entry is missing.', condition: '404#NotFound' }],
          notes: [numberInErrors],
          editions: ['live-b'],
        },
        {
          label: 'API key not found',
          identifier: { value: 'ER0201', field: numberField },
          situation: 'key-invalid',
          meaning: { basis: 'documented', text: 'APITube does not know the key that was sent.' },
          causes: [
            { basis: 'documented', text: 'No such key exists.' },
            { basis: 'editorial', text: 'The key was replaced in the account and an old one is still in use.' },
            { basis: 'editorial', text: 'A placeholder such as `YOUR_API_KEY` was sent.' },
          ],
          steps: [...checkKey, writeToSupport('If a key that the account shows is not found')],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'With a key that the account shows.' },
          notThisOneIf: [
            { text: 'The key works elsewhere, and only one id fails: the entry is missing.', condition: '404#NotFound' },
            { text: 'No key was sent at all: that is 400.', condition: '400#ER0200' },
          ],
          notes: [{ basis: 'editorial', text: 'A client that takes every 404 for a missing article hides this one. Look for `ER0201`.' }, numberInErrors],
          editions: ['live-b'],
          counterparts: ['401#Unauthorized'],
        },
      ],
    },
    {
      statusCode: 422,
      notes: [{ basis: 'documented', text: 'Not in versions 1 to 7 of the page. Version 8 (2024-04-11) brings it.' }],
      conditions: [
        {
          label: 'SomethingGoesWrong',
          identifier: { value: 'SomethingGoesWrong' },
          situation: 'not-processable',
          meaning: { basis: 'documented', text: 'APITube could not process the request and gives no reason.' },
          causes: [
            { basis: 'documented', text: 'A failure in processing that the page does not explain.' },
            { basis: 'standard', text: 'By the standard, the request is well formed but what it asks for cannot be carried out.' },
            { basis: 'editorial', text: 'Parameters that are valid one by one do not go together.' },
          ],
          steps: [
            userInputStep,
            { basis: 'editorial', text: 'Send the smallest request that should work, then add the parameters one by one.' },
            { basis: 'editorial', text: 'Repeat the unchanged request once. If it works then, the fault was not in the request.' },
            writeToSupport('If you cannot find the parameter'),
          ],
          actor: { who: 'caller', basis: 'standard' },
          retry: { advice: 'afterFix', basis: 'standard', note: 'Change the request. APITube gives no reason, so one unchanged repeat is worth a try.' },
          notThisOneIf: [
            { text: 'A parameter is missing or malformed: that is 400.', condition: '400#BadRequest' },
            { text: 'The server itself failed: that is 500.', condition: '500#InternalServerError' },
          ],
          notes: [identifierUntil8, unknownBodyField],
          editions: fromVersion8,
        },
      ],
    },
    {
      statusCode: 429,
      question: 'Too many requests in a span of time, or too many streams open at once?',
      notes: [
        listedInBoth,
        {
          basis: 'documented',
          text: 'Repeated violations lead to a temporary ban, number `ER0204`. The file gives neither its length nor a status code of its own.',
          sources: ['skill-file'],
        },
      ],
      conditions: [
        {
          label: 'Too many requests',
          identifier: { value: 'TooManyRequests' },
          situation: 'rate-limited',
          meaning: { basis: 'documented', text: "More requests were sent than the plan's rate limit allows." },
          causes: [
            { basis: 'documented', text: "The plan's rate limit was exceeded." },
            { basis: 'documented', text: 'Fact checks went over their own limit of 10 requests a minute.', sources: ['rate-limits'] },
            { basis: 'editorial', text: 'Several workers share one key without a common limiter.' },
          ],
          steps: [
            { basis: 'documented', text: 'Stop sending until the limit resets, then go on.' },
            waitForReset,
            { basis: 'editorial', text: 'Slow down while `X-RateLimit-Remaining` nears zero, before the refusal comes.' },
            oneLimiter,
            { basis: 'editorial', text: 'If the rate is not enough, ask the account owner for a larger plan.' },
            writeToSupport('If you are below `X-RateLimit-Limit` and still see this'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: {
            advice: 'afterDelay',
            basis: 'documented',
            note: 'After the seconds in `X-RateLimit-Reset`. APITube names windows of 1, 15 and 30 minutes and documents no `Retry-After`.',
          },
          escalateWith: ['The three `X-RateLimit-` headers of the answer', 'The number of requests sent in the window'],
          notThisOneIf: [
            { text: 'A stream cannot be opened while others are open: close one.', condition: '429#ER0360' },
            { text: 'Waiting does not help, and the balance is empty: that is 402.', condition: '402#PointsBalanceNegative' },
          ],
          notes: [identifierUntil8, unknownBodyField],
          editions: everyEdition,
        },
        {
          label: 'Rate limit exceeded',
          identifier: { value: 'ER0203', field: numberField },
          situation: 'rate-limited',
          meaning: {
            basis: 'documented',
            text: 'More requests were sent than the limit allows. The text names the allowed number and when to try again.',
            sources: ['live-page'],
          },
          causes: [
            { basis: 'documented', text: 'The rate limit was exceeded.' },
            { basis: 'documented', text: 'Fact checks (`/v1/fact-check`) went over their own limit of 10 requests a minute.', sources: ['rate-limits'] },
            { basis: 'editorial', text: 'Several workers share one key without a common limiter.' },
          ],
          steps: [
            { basis: 'documented', text: 'Wait for the span that the text of the error names, then go on.', sources: ['live-page'] },
            waitForReset,
            { basis: 'editorial', text: 'Count fact checks apart from other calls: they have their own limit.' },
            oneLimiter,
            writeToSupport('If you are below `X-RateLimit-Limit` and still see this'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: {
            advice: 'afterDelay',
            basis: 'documented',
            note: 'After the span in the text, or the seconds in `X-RateLimit-Reset`. APITube documents no `Retry-After`.',
          },
          escalateWith: ['The three `X-RateLimit-` headers and the text of the error'],
          notThisOneIf: [
            { text: 'A stream cannot be opened while others are open: close one.', condition: '429#ER0360' },
            { text: 'Waiting does not help, and no points are left: that is 402.', condition: '402#ER0176' },
          ],
          notes: [
            {
              basis: 'documented',
              text: 'The text and the skill file count by the minute, the page on rate limits by 15 or 30 minutes.',
              sources: ['live-page', 'skill-file', 'rate-limits'],
            },
            numberInErrors,
          ],
          editions: ['live-b', 'skill-file'],
          counterparts: ['429#TooManyRequests'],
        },
        {
          label: 'SSE Stream Connections',
          identifier: { value: 'ER0360', field: numberField },
          situation: 'concurrency-limited',
          meaning: {
            basis: 'documented',
            text: 'More SSE streams are open at once than the plan allows, so the new one is refused.',
            sources: ['rate-limits'],
          },
          causes: [
            {
              basis: 'documented',
              text: "The plan's number of open connections is reached: Free 1, Basic 2, Professional 10, Corporate 50.",
              sources: ['rate-limits'],
            },
            { basis: 'editorial', text: 'A client reconnects without closing its old connection.' },
            { basis: 'editorial', text: 'Each browser tab or worker opens a stream of its own with the same key.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Count the open streams of this key over all machines, and close those that nobody reads.' },
            { basis: 'editorial', text: 'Close the old connection before you open a new one.' },
            { basis: 'editorial', text: 'Open one stream and hand its events on to your own clients.' },
            { basis: 'editorial', text: 'If you need more, ask the account owner for a larger plan.' },
            writeToSupport('If no stream is open and the call is refused'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'Once a stream has closed. Waiting alone does not free one.' },
          escalateWith: ['The number of open streams, and the name of the plan'],
          notThisOneIf: [{ text: 'Ordinary calls are refused too, and work again after the reset.', condition: '429#ER0203' }],
          notes: [numberInErrors],
          editions: ['live-b'],
        },
      ],
    },
    {
      statusCode: 500,
      question: 'Which identifier stands in the body? All three mean a fault at APITube.',
      notes: [listedInBoth],
      conditions: [
        {
          label: 'Internal server error',
          identifier: { value: 'ServerError' },
          situation: 'server-fault',
          meaning: { basis: 'documented', text: 'APITube met an error that it did not expect. It usually passes.' },
          causes: [
            { basis: 'documented', text: 'An unforeseen fault on the server, mostly a passing one.' },
            { basis: 'editorial', text: 'A heavy or unusual query breaks the service. Then only that query fails.' },
          ],
          steps: [
            { basis: 'documented', text: 'Try again later.' },
            { basis: 'editorial', text: 'Let the pauses grow: 1, 2, 4, 8 seconds, then give up and report.', code: { recipe: 'retryWithPauses' } },
            { basis: 'editorial', text: 'Send a call that worked before. If only one query fails, take its parameters away one by one.' },
            writeToSupport('If it lasts or comes back'),
          ],
          actor: { who: 'provider', basis: 'documented' },
          retry: { advice: 'backoff', basis: 'documented', note: 'APITube says to try later and names no interval. The growing pauses are our advice.' },
          escalateWith: ['How many of how many calls failed, and over what time'],
          notThisOneIf: [{ text: 'Only one request fails, and the status is 422.', condition: '422#SomethingGoesWrong' }],
          notes: [unknownBodyField],
          editions: version1To6,
          replacedBy: ['500#InternalServerError'],
        },
        {
          label: 'InternalServerError',
          identifier: { value: 'InternalServerError' },
          situation: 'server-fault',
          meaning: { basis: 'documented', text: 'APITube met an error that it did not expect. It usually passes.' },
          causes: [
            { basis: 'documented', text: 'An unforeseen fault on the server, mostly a passing one.' },
            { basis: 'editorial', text: 'A heavy or unusual query breaks the service. Then only that query fails.' },
          ],
          steps: [
            { basis: 'documented', text: 'Try again later.' },
            { basis: 'editorial', text: 'Let the pauses grow: 1, 2, 4, 8 seconds, then give up and report.', code: { recipe: 'retryWithPauses' } },
            { basis: 'editorial', text: 'Send a call that worked before. If only one query fails, take its parameters away one by one.' },
            writeToSupport('If it lasts or comes back'),
          ],
          actor: { who: 'provider', basis: 'documented' },
          retry: { advice: 'backoff', basis: 'documented', note: 'APITube says to try later and names no interval. The growing pauses are our advice.' },
          escalateWith: ['How many of how many calls failed, and over what time'],
          notThisOneIf: [{ text: 'Only one request fails, and the status is 422.', condition: '422#SomethingGoesWrong' }],
          notes: [
            { basis: 'documented', text: 'Stands in versions 7 and 8 as an identifier, with the sense of `ServerError`.' },
            identifierUntil8,
            unknownBodyField,
          ],
          editions: fromVersion7,
        },
        {
          label: 'Something went wrong',
          identifier: { value: 'ER0183', field: numberField },
          situation: 'server-fault',
          meaning: { basis: 'documented', text: 'Something failed at APITube. The text says no more.' },
          causes: [
            { basis: 'documented', text: 'A fault on the server without further explanation.' },
            { basis: 'editorial', text: 'A heavy or unusual query breaks the service. Then only that query fails.' },
          ],
          steps: [
            { basis: 'documented', text: "Try again later: APITube's table of codes says so for 500." },
            { basis: 'editorial', text: 'Let the pauses grow: 1, 2, 4, 8 seconds, then give up and report.', code: { recipe: 'retryWithPauses' } },
            { basis: 'editorial', text: 'Send a call that worked before. If only one query fails, take its parameters away one by one.' },
            writeToSupport('If it lasts or comes back'),
          ],
          actor: { who: 'provider', basis: 'standard' },
          retry: { advice: 'backoff', basis: 'documented', note: 'APITube says to try later and names no interval. The growing pauses are our advice.' },
          escalateWith: ['How many of how many calls failed, and over what time'],
          notThisOneIf: [{ text: 'Only one request fails, and the status is 422.', condition: '422#SomethingGoesWrong' }],
          notes: [numberInErrors],
          editions: ['live-b'],
          counterparts: ['500#ServerError', '500#InternalServerError'],
        },
      ],
    },
  ],
  sources: {
    home: { title: 'APITube', url: 'https://apitube.io' },
    'version-1': {
      title: 'APITube: HTTP Response codes, version of 2023-11-04, 20:46',
      url: codesPage('c978293952f89475cb54f92738113f7a5e4cd636'),
    },
    'version-3': {
      title: 'APITube: HTTP Response codes, version of 2023-11-04, 21:12',
      url: codesPage('405edfe5b0517c3473ddf6fdff116cbd2be61ebb'),
    },
    'version-4': { title: 'APITube: HTTP Response codes, version of 2023-11-09', url: codesPage('d33b8eb341ee8004edf88d9dc7b1c42c2221ba64') },
    'version-6': { title: 'APITube: HTTP Response codes, version of 2024-03-08', url: codesPage('69802e19f28e585768c0bcfd80707664d85bd92f') },
    'version-7': { title: 'APITube: HTTP Response codes, version of 2024-04-02', url: codesPage('fe1180087d8f91bc8241993f98e30b8cb89cd6ed') },
    'live-page': { title: 'APITube: HTTP Response Codes (docs.apitube.io)', url: livePage },
    'rate-limits': { title: 'APITube: Rate Limits and Quotas', url: 'https://docs.apitube.io/platform/news-api/rate-limits' },
    authentication: { title: 'APITube: Authentication', url: 'https://docs.apitube.io/platform/news-api/authentication' },
    'response-structure': { title: 'APITube: API Response Structure', url: 'https://docs.apitube.io/platform/news-api/response-structure' },
    'technical-faq': { title: 'APITube: Technical Questions and Answers', url: 'https://docs.apitube.io/platform/news-api/technical-faq' },
    'skill-file': { title: 'APITube: agent skill file, version of 2026-08-17', url: skillFile },
    'migration-kit': {
      title: 'APITube: GNews migration kit, response mapping',
      url: 'https://github.com/apitube/gnews-apitube-migration-kit/blob/ad9cfa636d523d0ba0889bc8f24841235c116a94/reference/response-mapping.md',
    },
    'agent-skill': { title: 'APITube: agent skill file', url: 'https://docs.apitube.io/.well-known/agent-skills/apitube-news-api/SKILL.md' },
    'authentication-repository': {
      title: 'APITube: Authentication (repository)',
      url: `${repository}/blob/03df70668e6ab1003d84419564ad79e70d00df37/content/docs/authentication.md`,
    },
    'rate-limits-repository': {
      title: 'APITube: Rate Limits, version of 2024-06-07',
      url: `${repository}/blob/2e2dfa0191451677813b810d35a784868a5768e5/content/docs/rate_limits.md`,
    },
    quotas: {
      title: 'APITube: Quotas, version of 2024-03-08',
      url: `${repository}/blob/69802e19f28e585768c0bcfd80707664d85bd92f/content/docs/quotas.md`,
    },
    debugging: {
      title: 'APITube: Debugging API Requests, version of 2024-06-07',
      url: `${repository}/blob/df8cd9ef6eff5da51a8a01eec41d3722c3958d07/content/docs/debugging.md`,
    },
    changelog: {
      title: 'APITube: Changelog, version of 2024-06-07',
      url: `${repository}/blob/df8cd9ef6eff5da51a8a01eec41d3722c3958d07/content/docs/changelog.md`,
    },
  },
});
