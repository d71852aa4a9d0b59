/** Sportradar: sports data feeds; status codes of its Getting Started guide, and what only the other copies of that page list. */
import { defineProvider } from '../schema/provider';
import type { Statement } from '../schema/statement';
import type { Step } from '../schema/stepCode';

/** The last step of an error: what to send to whom. */
const writeToSupport = (when: string): Statement => ({
  basis: 'editorial',
  text: `${when}, write to \`support@sportradar.com\` with the time (UTC), the path and the last four characters of the key.`,
});

const checkAccessLevel: Statement = {
  basis: 'editorial',
  text: 'Compare the access level in the URL, `trial` or `production`, with that of your key.',
  sources: ['make-your-first-call', 'global-baseball-basics'],
};

const checkVersionAndLanguage: Statement = {
  basis: 'editorial',
  text: "Compare the version and the language in the URL with those on the feed's documentation page.",
  sources: ['make-your-first-call', 'versioning'],
};

const tryTheSandbox: Statement = {
  basis: 'editorial',
  text: 'Open the feed under Endpoints in the docs, paste the key into the Header field and select `Try It!`. If it works there, compare the two requests.',
  sources: ['account-setup'],
};

const repeatWithPauses: Step = {
  basis: 'editorial',
  text: 'Repeat the call after 1 second, then 2, 4 and 8, each with some random extra, and stop after five tries.',
  code: { recipe: 'retryWithPauses' },
};

const serveTheCachedCopy: Statement = { basis: 'editorial', text: 'Serve your last good copy of the feed meanwhile, marked with its age.' };

const compareWithOtherFeeds: Statement = {
  basis: 'editorial',
  text: 'Call one other feed with the same key, to see whether only this feed or all of them fail.',
};

const accessLevelStillTrial: Statement = {
  basis: 'editorial',
  text: 'The plan went from trial to production, and the URL still says `trial`.',
  sources: ['your-account-us'],
};

const timingOf5xx = ['Since when, and what share of calls fails', 'Whether other feeds work with the same key'];

const onlyOtherCopies = ['other-copies'];
const bothEditions = ['collected', 'other-copies'];

export default defineProvider({
  name: 'Sportradar',
  aliases: ['Sport Radar', 'sportradar.com'],
  summary:
    'Sportradar sells sports data to businesses: scores, schedules, statistics and odds for many sports. ' +
    'The feeds are RESTful, answer `GET` only, and come as JSON or XML. ' +
    'A URL names host, sport, access level (`trial` or `production`), version, language and feed. ' +
    'Errors have no machine identifiers: where one number stands for several reasons, only the label tells them apart.',
  homeUrl: 'https://sportradar.com',
  docsUrl: 'https://developer.sportradar.com',
  links: [
    { title: 'Response Codes', url: 'https://developer.sportradar.com/getting-started/docs/response-codes' },
    { title: 'Make Your First Call', url: 'https://developer.sportradar.com/getting-started/docs/make-your-first-call' },
    { title: 'API Authentication & Headers', url: 'https://developer.sportradar.com/getting-started/docs/authentication' },
    { title: 'Versioning', url: 'https://developer.sportradar.com/getting-started/docs/versioning' },
    { title: 'Your Account', url: 'https://developer.sportradar.com/getting-started/docs/your-account.md' },
    { title: 'Sportradar Console (log in)', url: 'https://console.sportradar.com/login' },
    { title: 'Sportradar Marketplace (products and trials)', url: 'https://marketplace.sportradar.com/' },
    { title: 'Index of the documentation for programs', url: 'https://developer.sportradar.com/llms.txt' },
  ],
  support: {
    statements: [
      { basis: 'documented', text: 'Support answers at `support@sportradar.com`.', sources: ['your-account'] },
      { basis: 'documented', text: 'The page asks you to contact support when a 502 persists.', sources: ['response-codes'] },
      {
        basis: 'documented',
        text: 'For more than a trial gives, or a longer one, talk to the sales team.',
        sources: ['best-practices-blog', 'your-account-us'],
      },
      {
        basis: 'documented',
        text: 'Broadcast, Insights and Widgets are not in the Marketplace account; ask support about these products.',
        sources: ['your-account'],
      },
      { basis: 'editorial', text: 'The pages listed here name no public status page.' },
    ],
    email: 'support@sportradar.com',
    include: [
      'Time of the call (UTC)',
      'Status code, and the whole reply message',
      'Full path with access level, version and language, without the key',
      'Last four characters of the key, and the name of the product',
      'Whether the same call works in the sandbox or with curl',
    ],
  },
  baseUrls: [
    {
      url: 'https://api.sportradar.com',
      statement: {
        basis: 'documented',
        text:
          'Sport, access level, version, language and feed follow. Their order differs between products: Golf has three URL shapes, ' +
          'for instance `/golf/trial/pga/v3/en/2026/tournaments/schedule.json` and `/golf/trial/v3/en/seasons.json`.',
        sources: ['authentication', 'golf-basics'],
      },
    },
    {
      url: 'https://api.sportradar.us',
      statement: {
        basis: 'documented',
        text: 'The example calls of another, undated Sportradar page use this host, with the key as `api_key` in the URL.',
        sources: ['docs-home'],
      },
    },
  ],
  exampleRequest: {
    method: 'GET',
    path: '/golf/trial/v3/en/seasons.json',
    statement: {
      basis: 'documented',
      text: 'The seasons of Golf, with a trial key. Put the path of a feed in its place that your key has.',
      sources: ['golf-basics'],
    },
  },
  apiHosts: ['api.sportradar.com', 'api.sportradar.us'],
  credentials: [
    {
      location: 'header',
      name: 'x-api-key',
      statement: { basis: 'documented', text: 'Every request carries the API key in the header `x-api-key`.', sources: ['authentication'] },
    },
  ],
  credentialNotes: [
    { basis: 'documented', text: 'A key has 40 characters. Keys of the former system have 24.', sources: ['authentication'] },
    {
      basis: 'editorial',
      text:
        'Uncertain: another Sportradar page shows the key as query parameter `api_key`. The authentication page names only the header, so it is not ' +
        'certain that the parameter still works.',
      sources: ['docs-home', 'authentication'],
    },
    { basis: 'editorial', text: 'A key in a URL ends up in logs and browser histories. Prefer the header.' },
    { basis: 'documented', text: 'The access level in the URL, `trial` or `production`, has to match the key.', sources: ['global-baseball-basics'] },
    {
      basis: 'documented',
      text: 'After an upgrade from a trial, change the access level in the URL, as a rule from `trial` to `production`.',
      sources: ['your-account-us'],
    },
    { basis: 'documented', text: 'Keep the key on your server; do not build it into a client application.', sources: ['golf-basics', 'mapping-basics'] },
    { basis: 'editorial', text: 'Which code a call gets after the trial has ended is not documented. Check the end date on 401 and on 403.' },
  ],
  rateLimits: {
    facts: [
      { basis: 'documented', text: 'A trial lasts 30 days and allows 1,000 calls in all, at 1 query a second.', sources: ['best-practices-blog'] },
      {
        basis: 'documented',
        text: 'There are two limits, both per product: the total of the usage plan, and the number of requests in a period, usually 1 second.',
        sources: ['response-codes'],
      },
      {
        basis: 'editorial',
        text:
          'The two 429 conditions need opposite actions: with `Quota Exceeded` raise the plan or wait for the new period; with `Throttled` slow down and ' +
          'repeat.',
      },
      { basis: 'documented', text: 'The other copies of the page count the 429 limit per endpoint.', sources: ['golf-v2-response-codes'] },
      { basis: 'documented', text: 'The account shows the rate limits and the start and end dates of each trial.', sources: ['account-setup'] },
      {
        basis: 'documented',
        text: 'A trial has lower rate limits, but its data is not updated less often than production data.',
        sources: ['your-account-us'],
      },
      {
        basis: 'documented',
        text: 'Sportradar sends a message when a trial is over. A longer one is a matter for the sales team.',
        sources: ['your-account-us'],
      },
      { basis: 'editorial', text: 'Sportradar documents no `Retry-After` and no header that counts calls. Count your own calls per product.' },
      { basis: 'editorial', text: 'The limits of production plans, and the day on which a quota starts anew, are not documented on the pages listed here.' },
    ],
    headerFields: [
      {
        name: 'Cache-Control',
        meaning: {
          basis: 'documented',
          text: '`max-age` says for how many seconds the feed is cached (its TTL), for instance `public, must-revalidate, max-age=120`.',
          sources: ['curling-faq', 'badminton-faq'],
        },
      },
      { name: 'X-Result', meaning: { basis: 'documented', text: 'How many items this answer holds.', sources: ['curling-faq', 'badminton-faq'] } },
      {
        name: 'X-Max-Results',
        meaning: {
          basis: 'documented',
          text: 'How many items there are in all. If it exceeds `X-Result`, fetch the rest with `limit` and `start` (or `offset`).',
          sources: ['curling-faq', 'badminton-faq'],
        },
      },
      {
        name: 'X-Offset',
        meaning: {
          basis: 'documented',
          text: 'Stands beside `X-Result` and `X-Max-Results` on paged feeds of Global Baseball.',
          sources: ['global-baseball-basics'],
        },
      },
    ],
  },
  billing: [
    { basis: 'documented', text: 'Trial access is free.', sources: ['registration'] },
    { basis: 'editorial', text: 'Whether a refused or failed call counts towards the quota is not documented.' },
  ],
  errorBody: {
    summary: {
      basis: 'documented',
      text:
        'The shape of the error body is uncertain. The page says, at 400, only that details are in the reply message; it names no field, no media type and ' +
        'gives no example.',
      sources: ['response-codes'],
    },
    fields: [],
    examples: [],
    notes: [
      { basis: 'documented', text: 'Errors of the Mapping API are JSON, those of the Odds Comparison APIs are not.', sources: ['mapping-basics'] },
      {
        basis: 'editorial',
        text: 'Look at the status code and `Content-Type` before you parse: a feed asked for as JSON may answer an error in another format.',
      },
      { basis: 'editorial', text: 'Keep the raw reply message in your log. No page says where a label such as `Invalid route` appears in the answer.' },
      {
        basis: 'documented',
        text: 'The tennis streaming API, another product with bearer tokens, documents an error body with `error` and `status`.',
        sources: ['tennis-streaming'],
      },
      {
        basis: 'editorial',
        text:
          "The other copies list codes of the Mashery gateway. Another Mashery customer's API sent `X-Mashery-Error-Code: ERR_403_DEVELOPER_OVER_RATE` and " +
          '`X-Error-Detail-Header: Account Over Rate Limit` with `text/xml`. Sportradar documents neither header.',
        sources: ['hotelbeds-java-14'],
      },
    ],
  },
  bestPractices: [
    {
      basis: 'editorial',
      text: 'Keep each feed for the `max-age` of its `Cache-Control`, and do not ask again before. That saves quota.',
      sources: ['curling-faq'],
    },
    { basis: 'editorial', text: 'Put one limiter in front of each key, set to the rate of your plan (1 request a second on a trial).' },
    { basis: 'editorial', text: 'Tell `Quota Exceeded` from `Throttled` in code: pause for a second once, and stop altogether if that does not help.' },
    { basis: 'editorial', text: 'Count your calls per product and raise an alarm at 80 % of the plan: no header tells you how many are left.' },
    {
      basis: 'documented',
      text: 'Call the feeds from your server. They are meant for businesses, not for direct calls from a client application.',
      sources: ['registration'],
    },
    { basis: 'documented', text: 'Use the current version or one of the two before it; only these three are supported.', sources: ['versioning'] },
    {
      basis: 'documented',
      text: 'To see which versions you use, open the product in the Console, set the time range to 12 months and read the Version filter.',
      sources: ['deprecations-july-2025'],
    },
    { basis: 'documented', text: 'Read paged feeds until `X-Max-Results` is reached, with `limit` and `start` (or `offset`).', sources: ['curling-faq'] },
    { basis: 'editorial', text: "Take IDs from Sportradar's own discovery feeds; do not build or guess them." },
    { basis: 'standard', text: 'All calls are `GET`, so a repeated call changes nothing on the server.' },
  ],
  oddities: [
    {
      basis: 'editorial',
      text: '302 is labelled `Temporary Redirect`. The registered phrase of 302 is `Found`; `Temporary Redirect` belongs to 307.',
      sources: ['iana-registry'],
    },
    {
      basis: 'editorial',
      text: '429 stands under two names, `Quota Exceeded` and `Throttled`, instead of the registered `Too Many Requests`, and the two need opposite actions.',
      sources: ['response-codes', 'iana-registry'],
    },
    { basis: 'editorial', text: '404 stands for three reasons, and no identifier tells them apart.', sources: ['response-codes'] },
    { basis: 'editorial', text: '499 is not registered. It is a number that nginx writes into its own log.', sources: ['nginx-499', 'iana-registry'] },
    { basis: 'editorial', text: 'The rows for 408 and 410 speak of HTTP in general and say nothing particular to the feeds.', sources: ['response-codes'] },
    {
      basis: 'editorial',
      text:
        'The other copies answer passed limits with 403 (`Developer Over …`) beside 429, and list 596, which is not registered. Both are Mashery gateway ' +
        'codes.',
      sources: ['golf-v2-response-codes', 'hotelbeds-java-14'],
    },
    { basis: 'editorial', text: 'The feeds are read-only and answer `GET` alone, yet the page lists 405.', sources: ['registration', 'response-codes'] },
    {
      basis: 'editorial',
      text: '401 and 403 are described almost alike: no valid credentials, and no proper authorization. Check the key on both.',
      sources: ['response-codes'],
    },
    {
      basis: 'editorial',
      text: 'Limits are counted per product on the Getting Started page and per endpoint in the other copies.',
      sources: ['response-codes', 'golf-v2-response-codes'],
    },
  ],
  editions: [
    {
      id: 'collected',
      title: 'Response Codes (Getting Started)',
      url: 'https://developer.sportradar.com/getting-started/docs/response-codes',
      summary: 'The collected page: 17 status codes, grouped by class, with two kinds of 429 and three of 404.',
      differences: [],
    },
    {
      id: 'other-copies',
      title: 'Per-sport and archived copies of the page',
      url: 'https://developer.sportradar.com/golf/v2/docs/http-response-codes',
      summary:
        'The same list in another state, as an archived copy of the same address ("Updated 11 months ago", without a date) and on per-sport pages. ' +
        'Limits are mostly 403 there, and the list says that it is not exhaustive.',
      differences: [
        {
          statusCodes: [],
          text: 'The other copies say that the list is not exhaustive and gives the most common answers. The Getting Started page does not say so.',
        },
        { statusCodes: [301, 302, 304, 401, 405, 408, 410, 499, 502], text: 'Not listed in the other copies.' },
        {
          statusCodes: [403],
          text:
            'Four rows in the other copies: `Forbidden`, `Developer Over Limit`, `Developer Over QPS` and `Developer Over Rate`. The Getting Started page ' +
            'has only `Forbidden`; limits are its two 429 rows.',
        },
        {
          statusCodes: [404],
          text:
            'Seven rows in the other copies. Beyond the three of the Getting Started page: no outrights for this category, timestamp too old, no schedule ' +
            'for this tournament, no tournaments for this sport.',
        },
        {
          statusCodes: [429],
          text: 'One row, `Too Many Requests`, counted per endpoint. The Getting Started page has `Quota Exceeded` and `Throttled`, counted per product.',
        },
        {
          statusCodes: [503],
          text:
            'Three rows: `Database Error`, `Service Unavailable` and `Backend Fetch Failed`. There, `Service Unavailable` means planned maintenance only; ' +
            'the Getting Started page adds technical faults.',
        },
        { statusCodes: [596], text: 'Listed as `Service Not Found`. Not on the Getting Started page.' },
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
          meaning: { basis: 'documented', text: 'The request succeeded.' },
          causes: [{ basis: 'editorial', text: 'Key, access level, path and parameters were accepted.' }],
          steps: [
            { basis: 'editorial', text: 'Nothing to do. Read the body, and keep it for the `max-age` of `Cache-Control`.', code: { recipe: 'cache' } },
            {
              basis: 'documented',
              text: 'If `X-Result` is below `X-Max-Results`, fetch the rest with `limit` and `start` (or `offset`).',
              sources: ['curling-faq'],
            },
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'never', basis: 'editorial', note: 'Nothing to repeat.' },
          editions: bothEditions,
        },
      ],
    },
    {
      statusCode: 301,
      conditions: [
        {
          label: 'Moved Permanently',
          situation: 'moved',
          meaning: { basis: 'documented', text: 'The resource has a new URL for good, and the answer gives it.' },
          causes: [
            { basis: 'editorial', text: 'Your code or configuration holds an address that has since been replaced.' },
            { basis: 'editorial', text: "The address was copied from a page other than the feed's own documentation." },
          ],
          steps: [
            { basis: 'documented', text: 'Take the new URL from the answer.' },
            { basis: 'standard', text: 'Look for it in the header `Location`.' },
            { basis: 'editorial', text: 'Replace the address in your code, so that each call costs one request instead of two.' },
            { basis: 'editorial', text: 'Check that your client sends `x-api-key` to the new address too, and that its host belongs to Sportradar.' },
            writeToSupport('If the answer names no new URL, or the new one redirects back'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'never', basis: 'editorial', note: 'Nothing to repeat at the old URL. Call the new one.' },
          escalateWith: ['The URL called and the value of `Location`'],
          notThisOneIf: [{ text: 'The move is only for a time: keep calling the original URL.', condition: '302#temporary-redirect' }],
          editions: ['collected'],
        },
      ],
    },
    {
      statusCode: 302,
      conditions: [
        {
          label: 'Temporary Redirect',
          situation: 'moved',
          meaning: { basis: 'documented', text: 'The resource is at another address for now.' },
          causes: [{ basis: 'editorial', text: 'Sportradar sends calls for this feed to another place for a time.' }],
          steps: [
            { basis: 'standard', text: 'Follow the header `Location` for this call.' },
            { basis: 'standard', text: 'Keep calling the original URL afterwards; do not store the other one.' },
            { basis: 'editorial', text: 'Check that your client sends `x-api-key` after the redirect too, and that the host belongs to Sportradar.' },
            writeToSupport('If the redirects never end'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'never', basis: 'editorial', note: 'Nothing to repeat. The client follows the redirect.' },
          escalateWith: ['The URL called and the value of `Location` at each redirect'],
          notThisOneIf: [{ text: 'The answer gives a new URL for good: replace the stored address.', condition: '301#moved-permanently' }],
          notes: [
            {
              basis: 'standard',
              text:
                'The registered phrase of [302](/302/) is `Found`; `Temporary Redirect` is that of [307](/307/). For a `GET` call the two are handled ' +
                'alike.',
              sources: ['iana-registry'],
            },
          ],
          editions: ['collected'],
        },
      ],
    },
    {
      statusCode: 304,
      conditions: [
        {
          label: 'Not Modified',
          situation: 'not-modified',
          meaning: { basis: 'documented', text: 'The content has not changed, so the cached copy serves and the full answer is not sent again.' },
          causes: [
            { basis: 'standard', text: 'The request carried `If-None-Match` or `If-Modified-Since`, and the content is still the same.' },
            { basis: 'editorial', text: 'An HTTP library or a proxy between added such a header without your doing.' },
          ],
          steps: [
            { basis: 'documented', text: 'Go on with the copy that you stored.' },
            { basis: 'standard', text: 'Do not parse a body: a 304 has none.' },
            {
              basis: 'editorial',
              text: "Keep the copy for the feed's `max-age` before you ask again. That saves quota.",
              code: { recipe: 'cache' },
              sources: ['curling-faq'],
            },
            { basis: 'editorial', text: 'If you have no copy, call again without `If-None-Match` and `If-Modified-Since`.' },
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'never', basis: 'editorial', note: 'Nothing to repeat. Ask again after `max-age`.' },
          notes: [{ basis: 'editorial', text: 'Whether a 304 counts towards the quota is not documented.' }],
          editions: ['collected'],
        },
      ],
    },
    {
      statusCode: 400,
      conditions: [
        {
          label: 'Bad Request',
          situation: 'parameter-invalid',
          meaning: { basis: 'documented', text: 'A request variable holds a wrong value; details stand in the reply message.' },
          causes: [
            { basis: 'documented', text: 'One of the variables in the request has a wrong value.' },
            { basis: 'editorial', text: 'A date, season or ID has another form than the feed expects.' },
            { basis: 'editorial', text: 'A placeholder such as `{season_year}` was sent unreplaced, or a value was not percent-encoded.' },
          ],
          steps: [
            { basis: 'documented', text: 'Read the reply message: it names the details.' },
            { basis: 'editorial', text: "Compare every part of the path and every query parameter with the feed's documentation page." },
            tryTheSandbox,
            writeToSupport('If the reply message does not help'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'The same request fails again.' },
          escalateWith: ['The whole reply message'],
          notThisOneIf: [
            { text: 'The value is well formed, but Sportradar knows no such ID.', condition: '404#wrong-identifier' },
            { text: 'The path itself does not exist.', condition: '404#invalid-route' },
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
          meaning: { basis: 'documented', text: 'The request carried no valid credentials for this resource.' },
          causes: [
            { basis: 'editorial', text: 'The header `x-api-key` is missing, misspelt or empty.' },
            { basis: 'editorial', text: 'The key was cut, or has a space or line break at its end. A key has 40 characters.', sources: ['authentication'] },
            {
              basis: 'editorial',
              text: 'The key has 24 characters and comes from the former system. Whether such keys still work is not documented.',
              sources: ['authentication'],
            },
            {
              basis: 'editorial',
              text: 'The key went into the URL as `api_key`, or into `Authorization`, instead of `x-api-key`.',
              sources: ['docs-home', 'authentication'],
            },
            { basis: 'editorial', text: 'The access level in the URL is not the one that the key has.', sources: ['global-baseball-basics'] },
          ],
          steps: [
            { basis: 'documented', text: 'Send the key in the header `x-api-key`.', code: { recipe: 'request' }, sources: ['authentication'] },
            {
              basis: 'editorial',
              text: 'Copy the key again from your account in the [Console](https://console.sportradar.com/login), and count 40 characters.',
              sources: ['account-setup', 'authentication'],
            },
            checkAccessLevel,
            checkVersionAndLanguage,
            {
              basis: 'editorial',
              text: 'Look up the end date of a trial in the account: it lasts 30 days.',
              sources: ['account-setup', 'best-practices-blog'],
            },
            {
              basis: 'editorial',
              text: 'Send the same request with curl from another place. If it works there, your code, a proxy or a redirect drops the header.',
              code: { recipe: 'request' },
            },
            writeToSupport('If a freshly copied key still fails'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'The same request fails again.' },
          escalateWith: ['The names of the request headers sent, without the key'],
          notThisOneIf: [{ text: 'The key is accepted for other feeds, and only this product or feed is refused.', condition: '403#forbidden' }],
          notes: [{ basis: 'editorial', text: 'The page does not tell a missing key from a wrong one.' }],
          editions: ['collected'],
        },
      ],
    },
    {
      statusCode: 403,
      question: 'Is every call to this product refused, or does the answer name a limit (`Developer Over …`)?',
      notes: [
        {
          basis: 'editorial',
          text: 'The three `Developer Over …` rows stand only in the other copies. On the Getting Started page a passed limit is [429](/429/).',
        },
        {
          basis: 'editorial',
          text:
            'They are codes of the Mashery gateway. ' +
            'At another Mashery customer the header `X-Mashery-Error-Code` carries such a code, for instance `ERR_403_DEVELOPER_OVER_RATE`. ' +
            'Sportradar does not document the header.',
          sources: ['hotelbeds-java-14'],
        },
      ],
      conditions: [
        {
          label: 'Forbidden',
          situation: 'no-permission',
          meaning: { basis: 'documented', text: 'The request is sound, but it came without the authorization that it needs.' },
          causes: [
            { basis: 'editorial', text: "The key's account does not have this product." },
            {
              basis: 'editorial',
              text:
                'The feed belongs to an add-on package that the account lacks. A trial holds the base package; ' +
                'MLB, for instance, has `MLB Base`, `MLB Push` and `MLB Statcast`.',
              sources: ['your-account-us'],
            },
            { basis: 'editorial', text: 'The URL says `production`, and the key is a trial key, or the other way round.', sources: ['global-baseball-basics'] },
            accessLevelStillTrial,
            {
              basis: 'editorial',
              text: 'The version in the URL is older than the three supported ones. Such versions are not open to new customers.',
              sources: ['versioning'],
            },
            { basis: 'editorial', text: 'The trial has ended. Which code follows is not documented.' },
          ],
          steps: [
            checkAccessLevel,
            checkVersionAndLanguage,
            {
              basis: 'editorial',
              text:
                'Open the product in the [Console](https://console.sportradar.com/login): check that it and the package of this feed are listed, and that ' +
                'the trial has not ended.',
              sources: ['your-account-us', 'account-setup'],
            },
            {
              basis: 'editorial',
              text: 'Add a missing product in the [Marketplace](https://marketplace.sportradar.com/) with `Add Trial`.',
              sources: ['account-setup'],
            },
            {
              basis: 'editorial',
              text: 'Copy the key again from the account, send it in `x-api-key`, and try one feed that is known to work.',
              code: { recipe: 'request' },
              sources: ['authentication'],
            },
            writeToSupport('If the account lists the product and the call is still refused'),
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'The same request fails again until the URL or the account changes.' },
          escalateWith: ['The product and the packages that the account lists', 'A feed that works with the same key'],
          notThisOneIf: [
            { text: 'No feed at all accepts the key.', condition: '401#unauthorized' },
            { text: 'The answer names a limit on queries per second.', condition: '403#developer-over-qps' },
            { text: "The calls worked until the plan's total was reached, and the code is 429.", condition: '429#quota-exceeded' },
          ],
          editions: bothEditions,
        },
        {
          label: 'Developer Over Limit',
          situation: 'rate-limited',
          meaning: { basis: 'documented', text: 'The key has sent more requests than its rate limit allows.' },
          causes: [
            { basis: 'editorial', text: 'Several workers share one key without a common limiter.' },
            { basis: 'editorial', text: 'The key has used up the calls of a longer period, for instance of a trial.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Stop sending for one second, then repeat one call.', code: { recipe: 'retryWithPauses', pauses: [1] } },
            {
              basis: 'editorial',
              text:
                'If it works, put one limiter in front of the key. If it fails, treat it as a used-up total: see [quota used ' +
                'up](/situations/quota-used-up/).',
              code: { recipe: 'limiter', gap: 1 },
            },
            { basis: 'editorial', text: 'Compare your own count of calls with the limits that the account shows.', sources: ['account-setup'] },
            writeToSupport('If you are within the limits and still see this'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterDelay', basis: 'editorial', note: 'Once, after one second. If that fails, only a new period or a larger plan helps.' },
          escalateWith: ['The number of calls in that second and on that day', 'All headers of the answer'],
          notThisOneIf: [
            { text: 'The answer names queries per second.', condition: '403#developer-over-qps' },
            { text: 'The answer names no limit, and the account lacks the product.', condition: '403#forbidden' },
          ],
          notes: [
            { basis: 'documented', text: 'The other copies use the same sentence for `Developer Over Rate`; they do not say how the two differ.' },
            {
              basis: 'editorial',
              text: 'The Getting Started page has two 429 rows for limits. Which of the two matches this one is our reading: the words fit both.',
            },
          ],
          editions: onlyOtherCopies,
          counterparts: ['429#quota-exceeded', '429#throttled'],
        },
        {
          label: 'Developer Over QPS',
          situation: 'rate-limited',
          meaning: { basis: 'documented', text: 'The key has sent more queries in a second than it may.' },
          causes: [
            { basis: 'editorial', text: 'Several workers share one key without a common limiter.' },
            { basis: 'editorial', text: 'A retry loop sends again without a pause.' },
            { basis: 'documented', text: 'A trial key, which allows 1 query a second.', sources: ['best-practices-blog'] },
          ],
          steps: [
            {
              basis: 'editorial',
              text: "Stop sending for one second, then go on at or below your plan's rate.",
              code: { recipe: 'retryWithPauses', pauses: [1] },
            },
            { basis: 'editorial', text: 'Put one limiter in front of everything that uses this key.', code: { recipe: 'limiter', gap: 1 } },
            { basis: 'editorial', text: 'Cache each feed for the `max-age` that its `Cache-Control` states.', code: { recipe: 'cache' } },
            writeToSupport('If you are within the rate and still see this'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterDelay', basis: 'editorial', note: 'After about one second. Sportradar documents no `Retry-After`.' },
          escalateWith: ['The number of requests sent in that second, and from how many machines'],
          notThisOneIf: [{ text: 'Every call fails, also after a pause of some seconds.', condition: '403#developer-over-rate' }],
          notes: [{ basis: 'editorial', text: 'That the 429 row `Throttled` is the counterpart is our reading: both are about calls per second.' }],
          editions: onlyOtherCopies,
          counterparts: ['429#throttled'],
        },
        {
          label: 'Developer Over Rate',
          situation: 'rate-limited',
          meaning: { basis: 'documented', text: 'The key has sent more requests than its rate limit allows.' },
          causes: [
            { basis: 'editorial', text: 'The key has used up the calls of a longer period, for instance of a day or a trial.', sources: ['hotelbeds-php-144'] },
            { basis: 'editorial', text: 'Feeds are polled more often than their `max-age` allows anything new.' },
            { basis: 'editorial', text: 'Several applications share one key.' },
          ],
          steps: [
            {
              basis: 'editorial',
              text: 'Stop sending for one second, then repeat one call. If it works, slow down.',
              code: { recipe: 'retryWithPauses', pauses: [1] },
            },
            {
              basis: 'editorial',
              text: 'If it fails, stop the automatic calls, and compare your own count with the limits that the account shows.',
              sources: ['account-setup'],
            },
            { basis: 'editorial', text: 'Raise the plan, or wait for its new period.' },
            writeToSupport('If you are within the limits and still see this'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterDelay', basis: 'editorial', note: 'Once, after one second. If that fails, only a new period or a larger plan helps.' },
          escalateWith: ['The number of calls on that day', 'The header `X-Mashery-Error-Code`, if the answer has it'],
          notThisOneIf: [{ text: "One second's pause cures it, or the answer names queries per second.", condition: '403#developer-over-qps' }],
          notes: [
            { basis: 'documented', text: 'The other copies use the same sentence for `Developer Over Limit`; they do not say how the two differ.' },
            {
              basis: 'editorial',
              text:
                'At another Mashery customer this code means that the calls of a whole day are used up. ' +
                "Mashery's own `Account Over Rate Limit` means too many calls in the rate-limiting period. " +
                'So the likelier counterpart here is `Quota Exceeded`; that is our reading.',
              sources: ['hotelbeds-java-14', 'hotelbeds-php-144', 'mashery-error-codes'],
            },
          ],
          editions: onlyOtherCopies,
          counterparts: ['429#quota-exceeded', '429#throttled'],
        },
      ],
    },
    {
      statusCode: 404,
      question: 'Does the path work with another ID (the ID is wrong), with none (the route is wrong), or is the ID right and the data absent?',
      notes: [
        { basis: 'editorial', text: 'No identifier tells the rows apart, and no page says where the label appears. Look for it in the reply message.' },
        {
          basis: 'editorial',
          text: 'The four further rows of the other copies are not on the Getting Started page. The other copies also say that their list is not exhaustive.',
          sources: ['golf-v2-response-codes'],
        },
      ],
      conditions: [
        {
          label: 'Not Found',
          situation: 'resource-missing',
          meaning: { basis: 'documented', text: 'Sportradar did not find what was asked for.' },
          causes: [
            { basis: 'editorial', text: 'There is no such match, season or player, or it is not covered.' },
            { basis: 'editorial', text: 'The data does not exist yet, for instance before a match has begun.' },
            { basis: 'editorial', text: 'The access level, version or language in the URL is not one that this feed has.', sources: ['make-your-first-call'] },
          ],
          steps: [
            { basis: 'editorial', text: 'Read the reply message: `Invalid route` and `Wrong identifier` have their own cures.' },
            checkAccessLevel,
            checkVersionAndLanguage,
            { basis: 'editorial', text: 'Ask a feed that lists, such as the schedule, whether the item exists, and take its ID from there.' },
            tryTheSandbox,
            writeToSupport('If a list names the item and its own feed does not'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'If the data may still come, ask again no more often than once a `max-age`.' },
          escalateWith: ['The ID asked for, and the feed in which it is listed'],
          notThisOneIf: [
            { text: 'The path fails with every ID.', condition: '404#invalid-route' },
            { text: 'The same path works with another ID.', condition: '404#wrong-identifier' },
            { text: 'The item existed and was removed for good.', condition: '410#gone' },
          ],
          editions: bothEditions,
        },
        {
          label: 'Invalid route',
          situation: 'route-unknown',
          meaning: { basis: 'documented', text: 'The route in the URL is not valid.' },
          causes: [
            { basis: 'editorial', text: 'A part of the path is missing, misspelt or in the wrong place.' },
            {
              basis: 'editorial',
              text: 'The URL shape of another feed was used. Golf alone has three shapes, with version and tour in different places.',
              sources: ['golf-basics'],
            },
            { basis: 'editorial', text: 'The version, the language or the access level does not exist for this feed.', sources: ['make-your-first-call'] },
            { basis: 'editorial', text: 'The ending is missing: feeds end in `.json` or `.xml`.', sources: ['golf-basics', 'mapping-basics'] },
          ],
          steps: [
            {
              basis: 'editorial',
              text: "Compare the path part by part with the feed's documentation page: sport, access level, version, language, feed, format.",
              sources: ['make-your-first-call'],
            },
            { basis: 'editorial', text: 'Look for doubled or missing slashes and for placeholders that were never replaced.' },
            { basis: 'editorial', text: 'Check that the version is among the current ones.', sources: ['versioning'] },
            tryTheSandbox,
            writeToSupport('If a path copied from the docs fails'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'The same path fails again.' },
          escalateWith: ['The documentation page that the path was taken from'],
          notThisOneIf: [
            { text: 'The same path works with another ID.', condition: '404#wrong-identifier' },
            { text: 'The number is 596: the service itself is unknown.', condition: '596#service-not-found' },
          ],
          editions: bothEditions,
        },
        {
          label: 'Wrong identifier',
          situation: 'resource-missing',
          failedAt: { place: 'client', basis: 'documented' },
          meaning: { basis: 'documented', text: 'The identifier in the URL is wrong.' },
          causes: [
            { basis: 'editorial', text: 'The ID is of another kind, for instance that of a team where the feed takes that of a match.' },
            {
              basis: 'editorial',
              text: 'A `sr:` ID was sent to a league API that takes GUIDs, or the other way round.',
              sources: ['odds-id-handling'],
            },
            { basis: 'editorial', text: 'The ID was cut, or its characters were changed on the way into the URL.' },
          ],
          steps: [
            { basis: 'editorial', text: "Check on the feed's documentation page which kind of ID it takes." },
            { basis: 'editorial', text: 'Take the ID anew from a feed of the same API that lists it, and repeat the call.' },
            { basis: 'editorial', text: 'Translate between `sr:` IDs and GUIDs with the Mapping API.', sources: ['odds-id-handling', 'mapping-basics'] },
            { basis: 'editorial', text: 'Call the same path with an ID that is known to work. If that fails too, the route is at fault.' },
            writeToSupport("If an ID taken from Sportradar's own feed fails"),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'The same ID fails again.' },
          escalateWith: ['The ID, and the feed that it was taken from'],
          notThisOneIf: [
            { text: 'The path fails with every ID.', condition: '404#invalid-route' },
            { text: 'The ID is right, and the data does not exist.', condition: '404#not-found' },
          ],
          editions: bothEditions,
        },
        {
          label: 'No outrights for this category',
          situation: 'no-results',
          meaning: { basis: 'documented', text: 'There are no outrights for the category asked for.' },
          causes: [
            { basis: 'editorial', text: 'No bookmaker in the feed offers outrights for the category now.' },
            { basis: 'editorial', text: 'The ID is that of another category than the one meant.', sources: ['odds-comparison-v1'] },
          ],
          steps: [
            { basis: 'editorial', text: 'Find the category in the Categories feed and compare its ID.', sources: ['odds-comparison-v1'] },
            { basis: 'editorial', text: 'If the ID is right, show "no outrights" to your user rather than an error.' },
            { basis: 'editorial', text: 'Try another category. If it answers, the request is right and this category has no data.' },
            writeToSupport('If you see outrights for the category elsewhere at Sportradar'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterDelay', basis: 'editorial', note: 'Later, when there may be outrights; no more often than once a `max-age`.' },
          escalateWith: ['The category ID'],
          notThisOneIf: [{ text: 'No category at all answers.', condition: '404#invalid-route' }],
          editions: onlyOtherCopies,
        },
        {
          label: 'Timestamp is too old',
          situation: 'parameter-invalid',
          meaning: { basis: 'documented', text: 'The timestamp in the request lies too far back.' },
          causes: [
            {
              basis: 'editorial',
              text:
                'A change log was asked from a time further back than it holds. How far that is, is not documented here. The Odds Comparison change log ' +
                'takes a `unix_timestamp`.',
              sources: ['odds-comparison-v1'],
            },
            { basis: 'editorial', text: 'A job stood still for a while and went on with its last stored time.' },
            { basis: 'editorial', text: 'The timestamp has the wrong unit or time zone, seconds for milliseconds for instance.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Print the timestamp as a date in UTC, and check that it is the one you meant.' },
            { basis: 'editorial', text: 'Load the full feeds once, then ask for changes from now on.' },
            { basis: 'editorial', text: 'Ask again with a more recent timestamp.' },
            writeToSupport('If a timestamp of the last minutes is refused'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'With a more recent timestamp.' },
          escalateWith: ['The timestamp sent'],
          editions: onlyOtherCopies,
        },
        {
          label: 'No schedule for this tournament',
          situation: 'no-results',
          meaning: { basis: 'documented', text: 'There is no schedule for the tournament asked for.' },
          causes: [
            { basis: 'editorial', text: 'The schedule is not out yet, or the tournament is not covered.' },
            { basis: 'editorial', text: 'The ID is that of another tournament or season than the one meant.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Find the tournament in a feed that lists tournaments, and compare its ID.' },
            { basis: 'editorial', text: 'If the ID is right, show "no schedule yet" to your user rather than an error.' },
            { basis: 'editorial', text: 'Check on the Coverage Matrix that the tournament is covered.', sources: ['curling-faq'] },
            writeToSupport('If the tournament is covered and has begun'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterDelay', basis: 'editorial', note: 'Later, when the schedule may be out; no more often than once a `max-age`.' },
          escalateWith: ['The tournament ID'],
          notThisOneIf: [{ text: 'No tournament at all answers.', condition: '404#invalid-route' }],
          editions: onlyOtherCopies,
        },
        {
          label: 'No tournaments for this sport',
          situation: 'no-results',
          meaning: { basis: 'documented', text: 'There are no tournaments for the sport asked for.' },
          causes: [
            { basis: 'editorial', text: 'This API holds no tournaments of the sport now.' },
            { basis: 'editorial', text: 'The ID is that of another sport than the one meant.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Find the sport in the Sports feed and compare its ID.', sources: ['odds-comparison-v1'] },
            { basis: 'editorial', text: 'If the ID is right, show "no tournaments" to your user rather than an error.' },
            { basis: 'editorial', text: 'Check on the Coverage Matrix that this API covers the sport.', sources: ['curling-faq'] },
            writeToSupport('If the sport is covered and has tournaments now'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterDelay', basis: 'editorial', note: 'Later, when there may be tournaments; no more often than once a `max-age`.' },
          escalateWith: ['The sport ID'],
          notThisOneIf: [{ text: 'No sport at all answers.', condition: '404#invalid-route' }],
          editions: onlyOtherCopies,
        },
      ],
    },
    {
      statusCode: 405,
      conditions: [
        {
          label: 'Method Not Allowed',
          situation: 'method-not-allowed',
          meaning: { basis: 'documented', text: 'The server knows the HTTP method, but this resource does not support it.' },
          causes: [
            { basis: 'editorial', text: 'The call used `POST` or another method. The feeds are read with `GET`.', sources: ['registration'] },
            { basis: 'editorial', text: 'A web page calls the feed directly, and the browser sends `OPTIONS` first.' },
            { basis: 'editorial', text: 'A monitor probes the feed with `HEAD`.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Send the call as `GET`.', code: { recipe: 'request' }, sources: ['registration'] },
            { basis: 'standard', text: 'Read the header `Allow`: it lists the methods that the resource supports.' },
            {
              basis: 'editorial',
              text: 'If a browser makes the call, move it to your server: the feeds are not meant for direct calls from client applications.',
              sources: ['registration'],
            },
            writeToSupport('If a `GET` gets this answer'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'As `GET`.' },
          escalateWith: ['The method sent, and the value of `Allow`'],
          notThisOneIf: [{ text: 'The method is `GET` and the path is unknown.', condition: '404#invalid-route' }],
          editions: ['collected'],
        },
      ],
    },
    {
      statusCode: 408,
      conditions: [
        {
          label: 'Request Timeout',
          situation: 'client-too-slow',
          meaning: { basis: 'documented', text: 'The server wants to close a connection that lies idle. Some servers say so, even when no request came.' },
          causes: [
            { basis: 'documented', text: 'A connection was open without use.' },
            { basis: 'documented', text: 'A browser opened a connection in advance, to be faster later. That has made 408 more frequent.' },
            { basis: 'editorial', text: "Your client's connection pool kept a connection open for longer than the server does." },
            { basis: 'editorial', text: 'The request reached the server too slowly or in part.' },
          ],
          steps: [
            { basis: 'standard', text: 'Send the request again on a new connection.' },
            { basis: 'editorial', text: 'Let your pool drop idle connections sooner, for instance after 30 seconds.' },
            { basis: 'editorial', text: 'If it comes under load, check that your machine is not short of CPU or network while it sends.' },
            writeToSupport('If fresh connections get this answer too'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'backoff', basis: 'standard', note: 'At once on a new connection, then with growing pauses. A repeated `GET` is safe.' },
          escalateWith: ['How long the connection had been open, and how long idle'],
          notThisOneIf: [
            { text: 'Your side closed the connection while the answer was on its way.', condition: '499#client-closed-the-request' },
            { text: 'The request arrived in full, and a server behind the gateway was too slow.', condition: '504#gateway-timeout' },
          ],
          notes: [
            { basis: 'documented', text: 'Some servers close the connection without this message.' },
            { basis: 'editorial', text: 'The page describes 408 in general. When the feeds send it is not documented.' },
          ],
          editions: ['collected'],
        },
      ],
    },
    {
      statusCode: 410,
      conditions: [
        {
          label: 'Gone',
          situation: 'resource-gone',
          meaning: { basis: 'documented', text: 'The content was deleted for good and left no forwarding address.' },
          causes: [
            { basis: 'documented', text: "Sportradar's server no longer holds the content." },
            {
              basis: 'editorial',
              text: 'The API version or feed may have been retired, as versions are from time to time. That a retired version answers 410 is not documented.',
              sources: ['deprecations-july-2025'],
            },
          ],
          steps: [
            { basis: 'documented', text: 'Remove the cached copy and every link to this address.' },
            { basis: 'editorial', text: 'Take the URL out of your polling jobs.' },
            {
              basis: 'editorial',
              text: 'Look on the versioning page and in the Change Log for a version or feed to use instead.',
              sources: ['versioning', 'deprecations-july-2025'],
            },
            writeToSupport('If the docs still list the feed'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'never', basis: 'standard', note: 'The address is not expected to come back.' },
          escalateWith: ['The last time at which the address worked'],
          notThisOneIf: [
            { text: 'It may exist later, or under another ID.', condition: '404#not-found' },
            { text: 'The answer names a new URL.', condition: '301#moved-permanently' },
          ],
          editions: ['collected'],
        },
      ],
    },
    {
      statusCode: 429,
      question: 'Does the next second work, or does every call fail until the plan renews?',
      notes: [
        {
          basis: 'editorial',
          text: 'The two need opposite actions: raise the plan or wait for the new period with `Quota Exceeded`, slow down and repeat with `Throttled`.',
        },
        { basis: 'editorial', text: 'Sportradar documents no `Retry-After` and no header that counts calls.' },
      ],
      conditions: [
        {
          label: 'Quota Exceeded',
          situation: 'quota-used-up',
          meaning: { basis: 'documented', text: 'The calls to this product have passed the total that its usage plan allows.' },
          causes: [
            { basis: 'documented', text: 'A trial key, which allows 1,000 calls in all.', sources: ['best-practices-blog'] },
            { basis: 'editorial', text: 'Feeds are polled more often than their `max-age` allows anything new.' },
            { basis: 'editorial', text: 'Test, staging and live systems share one key.' },
            { basis: 'editorial', text: 'A retry loop or a bulk import spent the calls of the period.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Stop the automatic calls to this product: a pause of seconds does not help.' },
            {
              basis: 'editorial',
              text: 'Look up plan and usage of the product in the [Console](https://console.sportradar.com/login).',
              sources: ['account-setup', 'deprecations-july-2025'],
            },
            { basis: 'editorial', text: 'Raise the plan, or wait for its new period.' },
            {
              basis: 'documented',
              text: 'On a trial, ask a sales representative for more access.',
              sources: ['best-practices-blog'],
            },
            {
              basis: 'editorial',
              text: 'Cache each feed for the `max-age` that its `Cache-Control` states, so that the next period lasts.',
              code: { recipe: 'cache' },
            },
            writeToSupport("If your own count is below the plan's total"),
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: {
            advice: 'afterFix',
            basis: 'editorial',
            note: 'After the plan is raised or its new period begins. Sportradar documents no `Retry-After`, and not when a period begins.',
          },
          escalateWith: ['Your own count of calls to the product in this period', 'The plan that the account shows'],
          notThisOneIf: [{ text: 'A pause of one second cures it.', condition: '429#throttled' }],
          notes: [
            { basis: 'documented', text: 'The total is counted per product.' },
            {
              basis: 'editorial',
              text: "A trial's 1,000 calls are a total for its 30 days, so no new period follows by itself.",
              sources: ['best-practices-blog'],
            },
          ],
          editions: ['collected'],
        },
        {
          label: 'Throttled',
          situation: 'rate-limited',
          meaning: { basis: 'documented', text: 'Too many requests arrived within a short period, usually one second.' },
          causes: [
            { basis: 'editorial', text: 'Several workers share one key without a common limiter.' },
            { basis: 'editorial', text: 'A retry loop sends again without a pause.' },
            { basis: 'documented', text: 'A trial key, which allows 1 request a second.', sources: ['best-practices-blog'] },
          ],
          steps: [
            {
              basis: 'editorial',
              text: "Stop sending for one second, then go on at or below your plan's rate.",
              code: { recipe: 'retryWithPauses', pauses: [1] },
            },
            { basis: 'editorial', text: 'Put one limiter in front of everything that uses this key.', code: { recipe: 'limiter', gap: 1 } },
            { basis: 'editorial', text: 'Cache each feed for the `max-age` that its `Cache-Control` states.', code: { recipe: 'cache' } },
            {
              basis: 'editorial',
              text: 'If you are within the rate and still see this, write to `support@sportradar.com` with the time (UTC), the path and the last four characters of the key.',
            },
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterDelay', basis: 'editorial', note: 'After about one second. Sportradar documents no `Retry-After`.' },
          escalateWith: ['The number of requests sent in that second, and from how many machines'],
          notThisOneIf: [
            {
              text: "Every call fails until the next day or month: the plan's total is used up, and waiting a second does not help.",
              condition: '429#quota-exceeded',
            },
          ],
          notes: [{ basis: 'documented', text: 'The rate is counted per product.' }],
          editions: ['collected'],
        },
        {
          label: 'Too Many Requests',
          situation: 'rate-limited',
          meaning: { basis: 'documented', text: 'More requests went to the endpoint than its rate limit allows.' },
          causes: [
            { basis: 'editorial', text: 'One feed is polled by several workers, or in a loop without a pause.' },
            { basis: 'editorial', text: 'The calls of the plan are used up: this row does not tell the two apart.' },
          ],
          steps: [
            {
              basis: 'editorial',
              text: 'Stop sending for one second, then repeat one call. If it works, slow down.',
              code: { recipe: 'retryWithPauses', pauses: [1] },
            },
            { basis: 'editorial', text: 'If it fails, treat it as a used-up total: raise the plan or wait for its new period.' },
            { basis: 'editorial', text: 'Cache each feed for the `max-age` that its `Cache-Control` states.', code: { recipe: 'cache' } },
            writeToSupport('If you are within the limits and still see this'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterDelay', basis: 'editorial', note: 'Once, after one second. If that fails, only a new period or a larger plan helps.' },
          escalateWith: ['The number of calls to that endpoint, in that second and on that day'],
          notThisOneIf: [{ text: 'The code is 403 and the answer names queries per second.', condition: '403#developer-over-qps' }],
          notes: [{ basis: 'documented', text: 'The limit is counted per endpoint here.' }],
          editions: onlyOtherCopies,
          counterparts: ['429#quota-exceeded', '429#throttled'],
        },
      ],
    },
    {
      statusCode: 499,
      conditions: [
        {
          label: 'Client Closed the Request',
          situation: 'client-closed',
          meaning: { basis: 'documented', text: 'The client closed the connection before everything had been returned.' },
          causes: [
            { basis: 'editorial', text: "Your client's timeout is shorter than a large feed takes." },
            { basis: 'editorial', text: 'Your code cancelled the call, or its process ended.' },
            { basis: 'editorial', text: 'A proxy or load balancer on your side cut the connection.' },
          ],
          steps: [
            { basis: 'editorial', text: "Raise the client's read timeout, and log how long each call takes." },
            { basis: 'editorial', text: 'Ask for less at a time: where a feed is paged, lower `limit`.', sources: ['curling-faq'] },
            { basis: 'editorial', text: 'Check the timeouts of every proxy between your code and Sportradar.' },
            {
              basis: 'editorial',
              text: 'Send the same request with curl, without a time limit. If it ends well there, your side cuts it.',
            },
            writeToSupport('If an answer takes longer than a minute'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'backoff', basis: 'editorial', note: 'With a longer timeout. A repeated `GET` is safe.' },
          escalateWith: ['Your timeout, and how long the call lasted before it was cut'],
          notThisOneIf: [
            { text: 'The server closed an idle connection.', condition: '408#request-timeout' },
            { text: "Sportradar's gateway gave up waiting for another server.", condition: '504#gateway-timeout' },
          ],
          notes: [
            {
              basis: 'editorial',
              text: '499 is not registered. nginx writes it into its own log when the client went away; a client that has left sees no status at all.',
              sources: ['nginx-499', 'iana-registry'],
            },
          ],
          editions: ['collected'],
        },
      ],
    },
    {
      statusCode: 500,
      conditions: [
        {
          label: 'Internal Server Error',
          situation: 'server-fault',
          meaning: { basis: 'documented', text: "Something unforeseen kept Sportradar's server from answering." },
          causes: [
            { basis: 'editorial', text: "A fault in Sportradar's software or data, often for one feed or one item." },
            { basis: 'editorial', text: 'A value in the request that the feed does not handle.' },
          ],
          steps: [
            repeatWithPauses,
            { basis: 'editorial', text: 'Call the same feed with another ID. If that works, the fault belongs to one item.' },
            serveTheCachedCopy,
            writeToSupport('If it lasts longer than some minutes'),
          ],
          actor: { who: 'provider', basis: 'editorial' },
          retry: { advice: 'backoff', basis: 'editorial', note: 'Five tries at most. A repeated `GET` is safe.' },
          escalateWith: timingOf5xx,
          notThisOneIf: [{ text: 'The server says that it is down for maintenance or a technical fault.', condition: '503#service-unavailable' }],
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
          meaning: { basis: 'documented', text: 'A server that acts as gateway or proxy got an invalid answer from the server behind it.' },
          causes: [
            { basis: 'editorial', text: "A server behind Sportradar's gateway is failing or restarting." },
            { basis: 'editorial', text: 'A proxy on your own side made the answer.' },
          ],
          steps: [
            repeatWithPauses,
            serveTheCachedCopy,
            { basis: 'editorial', text: 'Send the request past your own proxy. If it works, the 502 is yours.' },
            compareWithOtherFeeds,
            { basis: 'documented', text: "If it persists, get in touch with Sportradar's support." },
            { basis: 'editorial', text: 'Send `support@sportradar.com` the time (UTC), the path and the last four characters of the key.' },
          ],
          actor: { who: 'provider', basis: 'editorial' },
          retry: { advice: 'backoff', basis: 'editorial', note: 'Five tries at most. A repeated `GET` is safe.' },
          escalateWith: timingOf5xx,
          notThisOneIf: [{ text: 'The server behind gave no answer in time.', condition: '504#gateway-timeout' }],
          editions: ['collected'],
        },
      ],
    },
    {
      statusCode: 503,
      question: 'Does the answer name a database or a backend (only in the other copies), or just maintenance or a fault?',
      conditions: [
        {
          label: 'Service Unavailable',
          situation: 'overload-or-maintenance',
          meaning: { basis: 'documented', text: 'The server could not serve the request because of a technical fault or planned maintenance.' },
          causes: [
            { basis: 'documented', text: 'Planned maintenance.' },
            { basis: 'documented', text: 'A technical fault at Sportradar.' },
          ],
          steps: [
            { basis: 'standard', text: 'If the answer has a `Retry-After`, wait for that long.' },
            repeatWithPauses,
            serveTheCachedCopy,
            compareWithOtherFeeds,
            writeToSupport('If it lasts longer than some minutes'),
          ],
          actor: { who: 'provider', basis: 'editorial' },
          retry: { advice: 'backoff', basis: 'editorial', note: 'Sportradar documents no `Retry-After` and no length of a maintenance.' },
          escalateWith: timingOf5xx,
          notThisOneIf: [
            { text: 'Your own calls passed a limit: the code is then 429.', condition: '429#throttled' },
            { text: 'The gateway says that a server behind it was too slow.', condition: '504#gateway-timeout' },
          ],
          notes: [{ basis: 'documented', text: 'In the other copies this row means planned maintenance only.', sources: ['golf-v2-response-codes'] }],
          editions: bothEditions,
        },
        {
          label: 'Database Error',
          situation: 'server-fault',
          meaning: { basis: 'documented', text: 'The server could not fetch what the request asked for.' },
          causes: [{ basis: 'editorial', text: 'A database at Sportradar is failing or overloaded, as the label says.' }],
          steps: [repeatWithPauses, serveTheCachedCopy, compareWithOtherFeeds, writeToSupport('If it lasts longer than some minutes')],
          actor: { who: 'provider', basis: 'editorial' },
          retry: { advice: 'backoff', basis: 'editorial', note: 'Five tries at most. A repeated `GET` is safe.' },
          escalateWith: timingOf5xx,
          notThisOneIf: [{ text: 'The answer names a backend rather than a database.', condition: '503#backend-fetch-failed' }],
          notes: [
            {
              basis: 'editorial',
              text: 'The Getting Started page has a single 503, whose text covers technical faults. That it covers this row is our reading.',
            },
          ],
          editions: onlyOtherCopies,
          counterparts: ['503#service-unavailable'],
        },
        {
          label: 'Backend Fetch Failed',
          situation: 'bad-upstream-answer',
          meaning: { basis: 'documented', text: 'The server could not reach the resource asked for.' },
          causes: [{ basis: 'editorial', text: "A server behind Sportradar's gateway or cache is down or restarting." }],
          steps: [repeatWithPauses, serveTheCachedCopy, compareWithOtherFeeds, writeToSupport('If it lasts longer than some minutes')],
          actor: { who: 'provider', basis: 'editorial' },
          retry: { advice: 'backoff', basis: 'editorial', note: 'Five tries at most. A repeated `GET` is safe.' },
          escalateWith: timingOf5xx,
          notThisOneIf: [
            { text: 'The code is 502: the server behind answered, but not validly.', condition: '502#bad-gateway' },
            { text: 'The answer names a database.', condition: '503#database-error' },
          ],
          notes: [
            {
              basis: 'editorial',
              text: 'The Getting Started page has a single 503, whose text covers technical faults. That it covers this row is our reading.',
            },
          ],
          editions: onlyOtherCopies,
          counterparts: ['503#service-unavailable'],
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
          meaning: { basis: 'documented', text: 'The server waited for another server behind it, and no answer came in time.' },
          causes: [
            { basis: 'editorial', text: "A server behind Sportradar's gateway is slow or overloaded." },
            { basis: 'editorial', text: 'The answer is large and takes longer to put together than the gateway waits.' },
            { basis: 'editorial', text: 'A proxy on your own side gave up waiting.' },
          ],
          steps: [
            repeatWithPauses,
            { basis: 'editorial', text: 'Ask for less at a time: where a feed is paged, lower `limit`.', sources: ['curling-faq'] },
            serveTheCachedCopy,
            { basis: 'editorial', text: 'Send the request past your own proxy. If it works, the 504 is yours.' },
            writeToSupport('If it lasts longer than some minutes'),
          ],
          actor: { who: 'provider', basis: 'editorial' },
          retry: { advice: 'backoff', basis: 'editorial', note: 'Five tries at most. A repeated `GET` is safe.' },
          escalateWith: [...timingOf5xx, 'How many seconds passed before the answer came'],
          notThisOneIf: [
            { text: 'Your client gave up first.', condition: '499#client-closed-the-request' },
            { text: 'The server behind answered, but not validly.', condition: '502#bad-gateway' },
          ],
          editions: bothEditions,
        },
      ],
    },
    {
      statusCode: 596,
      notes: [
        {
          basis: 'editorial',
          text: '596 is not registered. It is a code of the Mashery gateway, listed only in the other copies.',
          sources: ['golf-v2-response-codes', 'iana-registry'],
        },
      ],
      conditions: [
        {
          label: 'Service Not Found',
          situation: 'route-unknown',
          meaning: { basis: 'documented', text: 'The service called does not exist on this server.' },
          causes: [
            { basis: 'editorial', text: 'The path matches no service behind the gateway: sport, access level or version is wrong.' },
            { basis: 'editorial', text: 'The host is wrong or out of use for this API.' },
          ],
          steps: [
            {
              basis: 'editorial',
              text: "Compare the host, sport, access level and version in the URL with the feed's documentation page.",
              sources: ['make-your-first-call'],
            },
            {
              basis: 'editorial',
              text: 'If the URL uses `api.sportradar.us`, try `api.sportradar.com` with the key in `x-api-key`.',
              code: { recipe: 'request' },
              sources: ['docs-home', 'authentication'],
            },
            { basis: 'editorial', text: 'Check that the version is among the current ones.', sources: ['versioning'] },
            writeToSupport('If a URL copied from the docs fails'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'The same URL fails again.' },
          escalateWith: ['The host and path called', 'All headers of the answer'],
          notThisOneIf: [{ text: 'The code is 404: the service exists, but not this route.', condition: '404#invalid-route' }],
          notes: [
            { basis: 'standard', text: 'A client that does not know 596 treats it as [500](/500/). Here that misleads: repeating does not help.' },
            { basis: 'editorial', text: 'The Getting Started page has no counterpart. The nearest is 404 `Invalid route`; that is our reading.' },
          ],
          editions: onlyOtherCopies,
        },
      ],
    },
  ],
  sources: {
    'response-codes': { title: 'Sportradar: Response Codes', url: 'https://developer.sportradar.com/getting-started/docs/response-codes' },
    'golf-v2-response-codes': { title: 'Sportradar Golf v2: HTTP Response Codes', url: 'https://developer.sportradar.com/golf/v2/docs/http-response-codes' },
    authentication: { title: 'Sportradar: API Authentication & Headers', url: 'https://developer.sportradar.com/getting-started/docs/authentication' },
    'docs-home': { title: 'Sportradar: Documentation (Home)', url: 'https://developer.sportradar.com/docs/read/Home' },
    'make-your-first-call': { title: 'Sportradar: Make Your First Call', url: 'https://developer.sportradar.com/getting-started/docs/make-your-first-call' },
    registration: { title: 'Sportradar: Registration (OLD)', url: 'https://developer.sportradar.com/getting-started/docs/registration' },
    versioning: { title: 'Sportradar: Versioning', url: 'https://developer.sportradar.com/getting-started/docs/versioning' },
    'deprecations-july-2025': {
      title: 'Sportradar: Upcoming Deprecations - July 2025',
      url: 'https://developer.sportradar.com/sportradar-updates/changelog/upcoming-deprecations-july-2025',
    },
    'your-account': { title: 'Sportradar: Your Account', url: 'https://developer.sportradar.com/getting-started/docs/your-account.md' },
    'your-account-us': { title: 'Sportradar: Your Account (developer.sportradar.us)', url: 'http://developer.sportradar.us/getting-started/docs/your-account' },
    'account-setup': { title: 'Sportradar Ice Hockey: Account Setup', url: 'https://developer.sportradar.com/ice-hockey/docs/ice-hockey-ig-account-setup' },
    'best-practices-blog': {
      title: 'Sportradar: Best Practices for Integrating Sportradar’s Sports Data APIs',
      url: 'https://sportradar.com/content-hub/blog/best-practices-for-integrating-sportradars-sports-data-apis/',
    },
    'curling-faq': { title: 'Sportradar: Curling FAQs', url: 'https://developer.sportradar.com/more-sports/reference/curling-faq' },
    'badminton-faq': { title: 'Sportradar: Badminton FAQs', url: 'https://developer.sportradar.com/badminton/reference/badminton-faq' },
    'golf-basics': { title: 'Sportradar: Golf API Basics', url: 'https://developer.sportradar.com/golf/docs/golf-ig-api-basics' },
    'global-baseball-basics': {
      title: 'Sportradar Global Baseball: API Basics',
      url: 'https://developer.sportradar.com/baseball/docs/global-baseball-ig-api-basics',
    },
    'mapping-basics': { title: 'Sportradar Mapping API: API Basics', url: 'https://developer.sportradar.com/odds/docs/mapping-ig-api-basics' },
    'odds-id-handling': { title: 'Sportradar Odds Comparison: ID Handling', url: 'https://developer.sportradar.com/odds/docs/oc-ig-id-handling' },
    'odds-comparison-v1': { title: 'Sportradar: Odds Comparison Regular', url: 'https://developer.sportradar.com/docs/read/odds/Odds_Comparison_v1' },
    'tennis-streaming': { title: 'Sportradar Tennis: API Information', url: 'https://docs.sportradar.com/tennis/documentation-1/api_information' },
    'hotelbeds-java-14': { title: 'hotelbeds-sdk/hotel-api-sdk-java, issue 14', url: 'https://github.com/hotelbeds-sdk/hotel-api-sdk-java/issues/14' },
    'hotelbeds-php-144': { title: 'hotelbeds-sdk/hotel-api-sdk-php, issue 144', url: 'https://github.com/hotelbeds-sdk/hotel-api-sdk-php/issues/144' },
    'mashery-error-codes': { title: 'Mashery API: Error Codes', url: 'https://developer.mashery.com/docs/read/mashery_api/20_reporting/error_codes' },
    'nginx-499': {
      title: 'nginx: src/http/ngx_http_request.h',
      url: 'https://github.com/nginx/nginx/blob/01dc7445f0fc392edd4f4e23f4fa1af69af68e41/src/http/ngx_http_request.h',
    },
    'iana-registry': { title: 'IANA: HTTP Status Code Registry', url: 'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml' },
  },
});
