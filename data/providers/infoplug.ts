/** Infoplug (LinkedIn data), also published on RapidAPI as LinkedIn Questor. */
import { defineProvider } from '../schema/provider';
import type { Statement } from '../schema/statement';

const repository = 'https://github.com/linkedin-questor/rapidapi-docs';
const commit = '9848efc5f304f3d7293d1b818683c6053c584d26';

function repositoryFile(path: string): string {
  return `${repository}/blob/${commit}/docs/${path}`;
}

const everyEdition = ['collected', 'questor-repository'];

/** The last step of every error: errors carry no request id, so the rest of the call has to identify it. */
function writeToSupport(when: string): Statement {
  return {
    basis: 'editorial',
    text:
      `${when}, write to \`support@infoplug.io\` (RapidAPI keys: \`linkedinquest@gmail.com\`). ` +
      'Send the time (UTC), the host and path, and the whole error body.',
  };
}

const showEndpointPage: Statement = {
  basis: 'documented',
  text: "Read the endpoint's page for its required parameters and their allowed values.",
};

export default defineProvider({
  name: 'Infoplug',
  aliases: ['Info Plug', 'infoplug.io', 'Infoplug API', 'LinkedIn Questor', 'LinkedInQuestor', 'linkedinquest', 'Questor', 'Questor RapidAPI'],
  summary:
    'Infoplug is a paid REST API with data about LinkedIn profiles, companies, posts, jobs and Sales Navigator searches. Most calls answer at once. ' +
    'Lead and company searches start a job, which is polled and then read page by page. ' +
    'The same API is sold on RapidAPI under the name LinkedIn Questor, with its own host, key header and documentation.',
  homeUrl: 'https://infoplug.io',
  docsUrl: 'https://docs.infoplug.io',
  links: [
    { title: 'Infoplug: Pricing', url: 'https://infoplug.io/pricing' },
    { title: 'Infoplug: Status Codes', url: 'https://docs.infoplug.io/docs/api-reference/status-codes' },
    { title: 'LinkedIn Questor on RapidAPI (plans, key, playground)', url: 'https://rapidapi.com/linkedinquest/api/linkedin-questor' },
    { title: 'LinkedIn Questor: documentation', url: 'https://linkedin-questor.github.io/rapidapi-docs/' },
    { title: 'LinkedIn Questor: Credits and Requests', url: repositoryFile('api-reference/credits-and-requests.md') },
    { title: 'LinkedIn Questor: Getting Started', url: repositoryFile('api-reference/getting-started.md') },
    { title: 'LinkedIn Questor: Quickstart', url: repositoryFile('quickstart.md') },
    { title: 'LinkedIn Questor: Automating Lead Searches at Scale', url: repositoryFile('tutorial/search-leads.md') },
  ],
  support: {
    statements: [
      { basis: 'documented', text: 'Accounts at infoplug.io: write to `support@infoplug.io`.', sources: ['introduction'] },
      { basis: 'documented', text: 'Accounts at RapidAPI (LinkedIn Questor): write to `linkedinquest@gmail.com`.', sources: ['questor-docs'] },
      { basis: 'editorial', text: 'No status page is known. Errors carry no request id, so note the time and the path yourself.' },
    ],
    url: 'https://docs.infoplug.io',
    email: 'support@infoplug.io',
    include: [
      'Status code and the whole body: `message`, `parameter`, `details`',
      'Time of the call in UTC',
      'Method, host and path: `api.infoplug.io` or `linkedin-questor.p.rapidapi.com`',
      'The value sent in `linkedin_url` or the id, and `limit` if there is one',
      "The job's `request_id`, for a lead or company search",
      'The value of `x-ratelimit-credits-remaining` on the last answer that had it',
      'The name of the key header in use and the last four characters of the key, never the whole key',
    ],
  },
  baseUrls: [
    {
      url: 'https://api.infoplug.io',
      statement: { basis: 'documented', text: 'For accounts and keys from infoplug.io.', sources: ['quickstart'] },
    },
    {
      url: 'https://linkedin-questor.p.rapidapi.com',
      statement: { basis: 'documented', text: 'For keys from RapidAPI, where the API is called LinkedIn Questor.', sources: ['getting-started'] },
    },
  ],
  exampleRequest: {
    method: 'GET',
    path: '/get-personal-profile?linkedin_url=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fexample',
    statement: {
      basis: 'documented',
      text: 'The first request of the quickstart: a profile, for 1 credit. Put a real profile in the place of `example`.',
      sources: ['quickstart', 'get-personal-profile'],
    },
  },
  apiHosts: ['api.infoplug.io', 'linkedin-questor.p.rapidapi.com'],
  credentials: [
    {
      location: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      statement: {
        basis: 'documented',
        text:
          'One copy of the status page names `Authorization` without a scheme, another `X-INFOPLUG-API-KEY`. ' +
          'The quickstart and 12 endpoint pages write `Bearer` before the key.',
        sources: ['status-codes', 'quickstart', 'endpoint-pages'],
      },
    },
    {
      location: 'header',
      name: 'X-INFOPLUG-API-KEY',
      statement: { basis: 'documented', text: 'The pages at docs.infoplug.io send the bare key in this header.', sources: ['infoplug-docs'] },
    },
    {
      location: 'header',
      name: 'x-rapidapi-key',
      statement: {
        basis: 'documented',
        text: 'LinkedIn Questor: the getting-started page and 17 endpoint pages send the bare key from RapidAPI in this header.',
        sources: ['getting-started', 'endpoint-pages'],
      },
    },
  ],
  credentialNotes: [
    {
      basis: 'documented',
      text: 'The documentation names three different headers. A [401](/infoplug/401/) can come from following the wrong page with a good key.',
      sources: ['status-codes', 'quickstart', 'getting-started', 'infoplug-docs'],
    },
    {
      basis: 'editorial',
      text: 'Keep host, key and header together: a key from infoplug.io with `api.infoplug.io`, a key from RapidAPI with `x-rapidapi-key` and its own host.',
    },
    {
      basis: 'editorial',
      text: 'For `api.infoplug.io` two headers are documented, `X-INFOPLUG-API-KEY` and `Authorization: Bearer`. Try both with one curl call each.',
    },
    {
      basis: 'documented',
      text: 'The status page contradicts itself between copies: its 401 row names `Authorization` in one and `X-INFOPLUG-API-KEY` in another.',
      sources: ['status-codes', 'questor-status-codes'],
    },
    {
      basis: 'documented',
      text: 'The getting-started page speaks of `Authorization` with `Bearer`, but the table right below it shows `x-rapidapi-key`.',
      sources: ['getting-started'],
    },
    {
      basis: 'documented',
      text: 'One sample of the lead search tutorial misspells the header as `x-rapidapi-ke` and puts `Bearer` before the key. Do not copy it.',
      sources: ['search-leads-tutorial'],
    },
  ],
  rateLimits: {
    facts: [
      { basis: 'documented', text: 'Requests are limited per minute. No number is published.', sources: ['credits-and-requests'] },
      {
        basis: 'documented',
        text: 'Requests and credits are counted apart: one call is one request, and costs one or several credits.',
        sources: ['credits-and-requests'],
      },
      {
        basis: 'documented',
        text: "Checks of a search's status are free and not limited. The suggested interval is 30 seconds.",
        sources: ['search-leads-tutorial'],
      },
      {
        basis: 'documented',
        text:
          'The endpoint pages list [429](/infoplug/429/) only for company by URL, company insights, company posts, open profile, open to work, ' +
          'personal profile, profile posts, search leads and search companies.',
        sources: ['endpoint-pages'],
      },
      { basis: 'editorial', text: 'Infoplug documents no `Retry-After` and no header that counts requests.' },
    ],
    headerFields: [
      {
        name: 'x-ratelimit-credits-remaining',
        meaning: {
          basis: 'documented',
          text: 'Stands on each answer: the credits that are left after this call. It counts credits, not requests.',
          sources: ['credits-and-requests', 'getting-started'],
        },
      },
    ],
  },
  billing: [
    {
      basis: 'documented',
      text:
        'Credits per call: profile 1, profile posts 2, open-to-work status 1, open-profile status 1, company 1, company posts 2, company insights 5, ' +
        'job search 2, job details 1, post details 1, post reactions 1, post comments 1.',
      sources: ['credits-and-requests'],
    },
    {
      basis: 'documented',
      text: 'A profile with `include_skills=true` or `include_certifications=true` costs 0.5 credits more for each of the two.',
      sources: ['get-personal-profile'],
    },
    {
      basis: 'documented',
      text: 'Lead search: 50 credits to start, charged even with no result, then 0.5 a result. 100 leads cost 50 + 50 = 100 credits.',
      sources: ['credits-and-requests', 'search-leads-tutorial'],
    },
    {
      basis: 'documented',
      text: 'Company search: 25 credits to start, charged even with no result, then 0.5 a result. 100 companies cost 25 + 50 = 75 credits.',
      sources: ['credits-and-requests', 'search-companies'],
    },
    { basis: 'documented', text: 'Checking the status of a search costs nothing.', sources: ['credits-and-requests', 'search-leads-tutorial'] },
    {
      basis: 'documented',
      text: 'These prices stand in the LinkedIn Questor documentation. For company search docs.infoplug.io gives another one: 1 credit a company.',
      sources: ['credits-and-requests', 'infoplug-docs'],
    },
    {
      basis: 'documented',
      text: 'The Google searches (`/google-companies` and its kin), geocode and headcount are hidden in the price list, yet still documented.',
      sources: ['credits-and-requests', 'endpoint-pages'],
    },
    {
      basis: 'documented',
      text: 'Plans are priced at infoplug.io/pricing for Infoplug accounts, and on the RapidAPI listing for LinkedIn Questor.',
      sources: ['pricing', 'rapidapi-listing'],
    },
    {
      basis: 'documented',
      text: 'The introduction offers a full refund while no more than 10 % of the credits are used.',
      sources: ['introduction'],
    },
    { basis: 'editorial', text: 'Check the refund terms at infoplug.io or with support before you rely on them.' },
    {
      basis: 'documented',
      text: 'The quickstart points to the PRO plan or higher for Sales Navigator searches.',
      sources: ['quickstart'],
    },
    {
      basis: 'editorial',
      text: 'Not documented: whether an error answer costs credits, and what a plan without Sales Navigator search answers.',
    },
  ],
  errorBody: {
    summary: {
      basis: 'documented',
      text: 'Every error carries a JSON body whose `message` names the kind of error.',
      sources: ['status-codes'],
    },
    fields: [
      {
        name: 'message',
        meaning: {
          basis: 'documented',
          text: 'The kind of error as one token, for instance `invalid_parameter`, `error` or `unauthorized`.',
          sources: ['status-codes'],
        },
      },
      {
        name: 'parameter',
        meaning: { basis: 'documented', text: 'The parameter at fault. Present only where one is.', sources: ['status-codes'] },
      },
      {
        name: 'details',
        meaning: { basis: 'documented', text: 'What went wrong, as text for people. Log it.', sources: ['status-codes'] },
      },
      {
        name: 'data',
        meaning: {
          basis: 'documented',
          text: 'Stands as `null` in the other error body, which the page for profile posts shows.',
          sources: ['get-profile-posts'],
        },
      },
    ],
    examples: [
      {
        title: '400, a parameter is missing or invalid',
        mediaType: 'application/json',
        content: '{\n  "message": "invalid_parameter",\n  "parameter": "linkedin_url",\n  "details": "Missing or invalid linkedin_url"\n}',
        note: 'As the status page shows it.',
      },
      {
        title: '400, `limit` is out of range',
        mediaType: 'application/json',
        content: '{\n  "message": "limit_out_of_range",\n  "parameter": "limit",\n  "details": "limit must be between 1 and 2500"\n}',
        note: 'The fields and the `message` are documented. The wording of `details` was put together here and may differ on the wire.',
      },
      {
        title: '400 in the other shape',
        mediaType: 'application/json',
        content: '{\n  "message": "Bad request: Invalid linkedin_url.",\n  "data": null\n}',
        note: 'As the page for profile posts shows it: `message` is a sentence, and `parameter` and `details` are missing.',
      },
    ],
    notes: [
      {
        basis: 'documented',
        text: 'Two body shapes are documented for 400. In the second, `message` is a sentence that starts with “Bad request:”.',
        sources: ['status-codes', 'get-profile-posts'],
      },
      { basis: 'editorial', text: 'So match on the status code first, then on `message`. Treat an unknown `message` as the general case of its code.' },
      {
        basis: 'documented',
        text: '`error` is named as a general value of `message`. No table says which status code it comes with.',
        sources: ['status-codes'],
      },
      {
        basis: 'documented',
        text: 'The tables of messages stop at 429: no value of `message` is listed for [500](/infoplug/500/) and [503](/infoplug/503/).',
        sources: ['status-codes'],
      },
      { basis: 'editorial', text: 'No field of an error holds a request id. The `request_id` of a search names the job, not the call.' },
      {
        basis: 'documented',
        text: 'On success `message` is `ok` too, or a sentence about the search job. Its presence alone is no sign of an error.',
        sources: ['get-profile-posts', 'search-leads'],
      },
    ],
  },
  bestPractices: [
    { basis: 'documented', text: 'Every answer carries a status code that gives the outcome. Read it before the body.', sources: ['status-codes'] },
    { basis: 'documented', text: 'Build retries for 5xx answers, so that an error does not stop the whole run.', sources: ['status-codes'] },
    { basis: 'documented', text: 'After a 429, leave pauses between requests.', sources: ['status-codes'] },
    { basis: 'documented', text: 'Log `details`: it helps to find the cause.', sources: ['status-codes'] },
    { basis: 'documented', text: 'Poll a running search every 30 seconds, not faster.', sources: ['search-leads-tutorial'] },
    { basis: 'editorial', text: 'Record `x-ratelimit-credits-remaining` from each answer. Warn the account owner while a search is still affordable.' },
    { basis: 'editorial', text: 'Store the `request_id` as soon as a search has started. A second start costs 50 or 25 credits again.' },
  ],
  oddities: [
    {
      basis: 'documented',
      text: 'Three key headers are documented, and the pages do not agree on which one to send.',
      sources: ['status-codes', 'quickstart', 'getting-started', 'infoplug-docs'],
    },
    {
      basis: 'documented',
      text: 'No endpoint page lists [401](/infoplug/401/) or [402](/infoplug/402/). Both stand on the status page only.',
      sources: ['endpoint-pages', 'status-codes'],
    },
    {
      basis: 'documented',
      text: 'The endpoint pages list [404](/infoplug/404/) only for company by URL, company posts, job details, personal profile and post details.',
      sources: ['endpoint-pages'],
    },
    {
      basis: 'documented',
      text:
        '[503](/infoplug/503/) stands for a timeout or temporary failure on most data endpoints, and for a proxy error or timeout on the Google searches. ' +
        'It is absent from search start, status and results, geocode, headcount and job search.',
      sources: ['endpoint-pages'],
    },
    {
      basis: 'documented',
      text: 'A search that still runs, and even one that failed, is told by `status` in the body and not by the status code.',
      sources: ['check-search-status', 'get-search-results', 'search-leads-tutorial'],
    },
    {
      basis: 'documented',
      text: 'Samples hold slips: the path `/search-leads/search-leads`, the scheme `hhttps://`, and a third host, `web-scraping-api2.p.rapidapi.com`.',
      sources: ['search-leads', 'get-open-profile-status', 'search-leads-tutorial'],
    },
    {
      basis: 'documented',
      text: 'The samples for company results call `/get-company-results`, while the page itself names `/get-search-companies-results`.',
      sources: ['get-search-companies-results'],
    },
    {
      basis: 'documented',
      text: 'Both documentations list the same codes and identifiers. Brand, base address and key header differ.',
      sources: ['status-codes', 'questor-status-codes'],
    },
  ],
  editions: [
    {
      id: 'collected',
      title: 'The status code page',
      url: 'https://docs.infoplug.io/docs/api-reference/status-codes',
      summary:
        'The collected page, undated. Its text is the same, byte for byte, as the dated copy in the LinkedIn Questor repository: ' +
        'both name `Authorization` at 401. A further copy of this address has the same codes and messages, but names `X-INFOPLUG-API-KEY` there.',
      differences: [],
    },
    {
      id: 'questor-repository',
      title: 'Copy in the LinkedIn Questor repository',
      url: repositoryFile('api-reference/status-codes.md'),
      date: '2026-02-28T00:46:25+07:00',
      summary: 'The same page in the documentation for RapidAPI. It does not differ. The repository holds a single commit, so it shows no history.',
      differences: [],
    },
  ],
  entries: [
    {
      statusCode: 200,
      notes: [
        {
          basis: 'documented',
          text: 'A search that still runs also answers 200: `status` is `processing` and `data` holds nothing yet.',
          sources: ['get-search-results'],
        },
      ],
      conditions: [
        {
          label: 'OK',
          situation: 'success',
          meaning: { basis: 'documented', text: 'The request worked, and the body holds the data that was asked for.' },
          causes: [
            { basis: 'documented', text: 'A data call found what it was asked for.' },
            { basis: 'documented', text: 'A search job was created. The body holds its `request_id`.', sources: ['search-leads', 'search-companies'] },
            {
              basis: 'documented',
              text: 'A search job was asked for its state: `pending`, `processing`, `done` or `failed`.',
              sources: ['check-search-status', 'search-leads-tutorial'],
            },
          ],
          steps: [
            { basis: 'editorial', text: 'Nothing to do for a data call: read `data`.' },
            {
              basis: 'documented',
              text: 'For a search, read `status`. While it is `pending` or `processing`, ask again after 30 seconds.',
              sources: ['search-leads-tutorial', 'check-search-status'],
            },
            {
              basis: 'documented',
              text: 'At `done`, fetch the results page by page, 25 a page.',
              sources: ['check-search-status', 'get-search-results'],
            },
            {
              basis: 'editorial',
              text: 'At `failed`, stop polling and write to Infoplug with the `request_id`. Neither the cause nor the cost of a failed search is documented.',
            },
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'never', basis: 'editorial', note: "Nothing to repeat. Polling a search's state is a new call, and free." },
          billed: true,
          billingNote: {
            basis: 'documented',
            text: 'Each endpoint has its price in credits. Status checks of a search are free, and starting one is charged even if it finds nothing.',
            sources: ['credits-and-requests', 'search-leads-tutorial'],
          },
          notes: [
            {
              basis: 'documented',
              text: '`message` is `ok` on data calls. When a search starts, it is a sentence that points to the status check.',
              sources: ['get-profile-posts', 'search-leads'],
            },
            {
              basis: 'documented',
              text: 'A Google company search without a hit answers 200 with the `message` “No companies match the query”.',
              sources: ['google-companies'],
            },
            {
              basis: 'documented',
              text: '`failed` is named among the values of `status`, but has no row in the table that explains them.',
              sources: ['check-search-status'],
            },
          ],
          editions: everyEdition,
        },
      ],
    },
    {
      statusCode: 400,
      question: 'What does `message` name: a parameter, the empty body, or `limit`?',
      notes: [
        {
          basis: 'documented',
          text: 'The page heads this code “Bad Request” and points to the error message for the details. It has three documented messages.',
        },
        {
          basis: 'documented',
          text: 'The page for profile posts shows another body: `message` is a sentence that starts with “Bad request:”, and `data` is `null`.',
          sources: ['get-profile-posts'],
        },
      ],
      conditions: [
        {
          label: 'invalid_parameter',
          identifier: { value: 'invalid_parameter', field: 'message' },
          bodyTexts: [{ field: 'message', text: 'Bad request: Invalid linkedin_url.' }],
          situation: 'parameter-invalid',
          meaning: { basis: 'documented', text: 'A required parameter is missing, or a value is not valid. `parameter` names it where one is at fault.' },
          causes: [
            { basis: 'documented', text: 'A required parameter is missing.' },
            { basis: 'documented', text: 'A parameter has a value that the endpoint does not accept, for instance in `linkedin_url`.' },
            {
              basis: 'documented',
              text: 'For a search: `request_id` or `page` is missing or not valid.',
              sources: ['get-search-results', 'check-search-status'],
            },
            { basis: 'editorial', text: 'The LinkedIn address stands unencoded in the query string and is cut at its own `?` or `&`.' },
          ],
          steps: [
            { basis: 'documented', text: 'Read the error message: `parameter` and `details` in the body.' },
            showEndpointPage,
            { basis: 'editorial', text: 'Send the parameter with a value that fits, percent-encoded in a query string.' },
            { basis: 'editorial', text: "Try the endpoint's sample value with curl. If that works, the fault is in your value." },
            writeToSupport('If the sample fails too'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'The same request fails again.' },
          escalateWith: ['The full URL or JSON body as sent, without the key'],
          notThisOneIf: [
            { text: '`message` is `payload_is_empty`: the whole body is missing, not one parameter.', condition: '400#payload_is_empty' },
            { text: '`message` is `limit_out_of_range`: only `limit` is wrong.', condition: '400#limit_out_of_range' },
            { text: 'The address is well formed, but nobody is there: that is 404.', condition: '404#not_found' },
          ],
          notes: [
            {
              basis: 'editorial',
              text: 'We file the sentence “Bad request: Invalid linkedin_url.” here because it has the same sense. The page gives it no identifier.',
            },
          ],
          editions: everyEdition,
        },
        {
          label: 'payload_is_empty',
          identifier: { value: 'payload_is_empty', field: 'message' },
          situation: 'body-empty',
          meaning: { basis: 'documented', text: 'The request arrived without a body where the endpoint needs one.' },
          causes: [
            { basis: 'documented', text: 'A POST request was sent with an empty body.' },
            { basis: 'editorial', text: 'The client sent the JSON as query parameters or under a wrong option name, so the body stayed empty.' },
            { basis: 'editorial', text: '`Content-Type: application/json` is missing, so that the body may not be read as JSON.' },
          ],
          steps: [
            { basis: 'documented', text: 'Send the JSON body that the endpoint asks for with each POST request.' },
            { basis: 'editorial', text: 'Set `Content-Type: application/json`.' },
            { basis: 'editorial', text: "Send the endpoint's sample request with curl. If it works, log what your client really sends." },
            writeToSupport('If the sample fails too'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'The same request fails again.' },
          escalateWith: ['The values of `Content-Type` and `Content-Length` as sent'],
          notThisOneIf: [{ text: '`parameter` names a field: the body arrived, and that field is missing or wrong.', condition: '400#invalid_parameter' }],
          notes: [
            {
              basis: 'documented',
              text: 'The first sample of the lead search tutorial passes its JSON under the wrong name, `payload=`. Its full script uses `json=`.',
              sources: ['search-leads-tutorial'],
            },
          ],
          editions: everyEdition,
        },
        {
          label: 'limit_out_of_range',
          identifier: { value: 'limit_out_of_range', field: 'message' },
          situation: 'limit-out-of-range',
          meaning: { basis: 'documented', text: 'The value of `limit` lies outside the range that the endpoint allows.' },
          causes: [
            { basis: 'documented', text: '`limit` is below 1 or above 2500 in a lead search.', sources: ['status-codes', 'search-leads'] },
            { basis: 'documented', text: '`limit` is above 1000 in a company search.', sources: ['search-companies'] },
            { basis: 'editorial', text: '`limit` is computed and came out as 0, negative or not a whole number.' },
          ],
          steps: [
            { basis: 'documented', text: 'Use a `limit` within the range of the endpoint. The status page gives 1 to 2500 as its example.' },
            {
              basis: 'documented',
              text: 'In a company search, stay between 1 and 1000.',
              sources: ['search-companies'],
            },
            { basis: 'editorial', text: 'If you need more results, split the search by a filter such as place or industry.' },
            writeToSupport('If a value within the range is refused'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'The same `limit` fails again.' },
          escalateWith: ['The `limit` as sent'],
          notThisOneIf: [{ text: '`parameter` names something other than `limit`.', condition: '400#invalid_parameter' }],
          notes: [
            {
              basis: 'documented',
              text: 'Without `limit`, a lead search returns at most 25 results.',
              sources: ['search-leads'],
            },
            {
              basis: 'documented',
              text: 'For company search the default is 25 on the LinkedIn Questor page and 100 at docs.infoplug.io. Set `limit` yourself.',
              sources: ['search-companies', 'infoplug-docs'],
            },
          ],
          editions: everyEdition,
        },
      ],
    },
    {
      statusCode: 401,
      conditions: [
        {
          label: 'Unauthorized',
          identifier: { value: 'unauthorized', field: 'message' },
          situation: 'key-missing-or-invalid',
          meaning: { basis: 'documented', text: 'The call carries no API key, or one that Infoplug does not accept. The answer does not say which.' },
          causes: [
            { basis: 'documented', text: 'The key is missing.' },
            { basis: 'documented', text: 'The key is not valid.' },
            { basis: 'editorial', text: 'The key stands in one of the other documented headers, which this host may not read.' },
            { basis: 'editorial', text: 'A key from RapidAPI was sent to `api.infoplug.io`, or the other way round.' },
            { basis: 'editorial', text: 'The header name was copied from a page for the other host, or with a slip such as `x-rapidapi-ke`.' },
          ],
          steps: [
            { basis: 'documented', text: 'Send a valid key in the `Authorization` header.', code: { recipe: 'request' } },
            {
              basis: 'documented',
              text: 'With a key from RapidAPI, send it as `x-rapidapi-key` to `linkedin-questor.p.rapidapi.com` instead.',
              sources: ['getting-started'],
            },
            {
              basis: 'editorial',
              text: 'With a key from infoplug.io, try `X-INFOPLUG-API-KEY: KEY` and `Authorization: Bearer KEY` in turn with curl.',
            },
            { basis: 'editorial', text: 'Copy the key again from the dashboard (infoplug.io) or the listing (RapidAPI). Look for spaces and line breaks.' },
            writeToSupport('If a fresh key fails in every documented header'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'No repeat succeeds without a valid key in the right header.' },
          escalateWith: ['The name of the header that carried the key, and the host', 'The last four characters of the key'],
          notThisOneIf: [{ text: 'The key works, but the credits are used up: that is 402.', condition: '402#insufficient_credits' }],
          notes: [
            {
              basis: 'documented',
              text: 'Copies of this page differ in the header of this row: `Authorization` in one, `X-INFOPLUG-API-KEY` in another.',
              sources: ['status-codes', 'questor-status-codes'],
            },
            { basis: 'documented', text: 'No endpoint page lists this code.', sources: ['endpoint-pages'] },
          ],
          editions: everyEdition,
        },
      ],
    },
    {
      statusCode: 402,
      conditions: [
        {
          label: 'Payment Required',
          identifier: { value: 'insufficient_credits', field: 'message' },
          situation: 'credits-used-up',
          meaning: { basis: 'documented', text: 'The account has too few credits left, so the call is refused.' },
          causes: [
            { basis: 'documented', text: 'The account has no credits left.' },
            { basis: 'editorial', text: 'A lead search was started, which takes 50 credits at once, or a company search, which takes 25.' },
            { basis: 'editorial', text: 'A loop calls a costly endpoint, for instance company insights at 5 credits a call.' },
          ],
          steps: [
            { basis: 'documented', text: 'Buy more credits at [infoplug.io](https://infoplug.io), or top up the account that the key belongs to.' },
            { basis: 'editorial', text: 'With a key from RapidAPI, look at the plan on the RapidAPI listing instead.' },
            {
              basis: 'editorial',
              text: 'Compare `x-ratelimit-credits-remaining` on the last good answer with the price of the call.',
            },
            { basis: 'editorial', text: 'Queue the work meanwhile. The same requests work again once credits are there.' },
            writeToSupport('If credits are left and the call is still refused'),
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'documented', note: 'After credits were bought. Waiting is not documented to help.' },
          escalateWith: ['The value of `x-ratelimit-credits-remaining` on the last answer', 'The receipt of the last purchase'],
          notThisOneIf: [{ text: 'Calls work again after a short pause: that is the limit per minute.', condition: '429#rate_limit_exceeded' }],
          notes: [
            { basis: 'documented', text: 'No endpoint page lists this code.', sources: ['endpoint-pages'] },
            { basis: 'editorial', text: 'The page says both “insufficient” and none left, so a small rest may be too little for a costly call.' },
          ],
          editions: everyEdition,
        },
      ],
    },
    {
      statusCode: 404,
      conditions: [
        {
          label: 'Not Found',
          identifier: { value: 'not_found', field: 'message' },
          situation: 'resource-missing',
          meaning: { basis: 'documented', text: 'What was asked for does not exist, for instance a profile, a company or a job.' },
          causes: [
            { basis: 'documented', text: 'The URL or id does not belong to a profile, company or job.' },
            { basis: 'documented', text: 'The company page is not available (company posts).', sources: ['endpoint-pages'] },
            { basis: 'editorial', text: 'The profile was renamed, hidden or removed after its address was saved.' },
          ],
          steps: [
            { basis: 'documented', text: 'Check the URL or the id.' },
            { basis: 'editorial', text: 'Open the address in a private browser window. If LinkedIn shows nothing there either, mark the record as gone.' },
            { basis: 'editorial', text: "Check the kind of address: a person's for a profile call, a company's for a company call." },
            { basis: 'editorial', text: 'Check the request path too. A sample has `/search-leads/search-leads`, where `/search-leads` is right.' },
            writeToSupport('If the page exists and the call still fails'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'With a corrected URL or id. The same one fails again.' },
          escalateWith: ['The value of `linkedin_url` or the id'],
          notThisOneIf: [
            { text: '`message` is `invalid_parameter`: the value itself is malformed or missing.', condition: '400#invalid_parameter' },
            { text: 'The status is 200 and `data` is empty: the search found nothing, or still runs.', condition: '200#ok' },
          ],
          notes: [
            {
              basis: 'documented',
              text: 'Listed only for company by URL, company posts, job details, personal profile and post details.',
              sources: ['endpoint-pages'],
            },
            { basis: 'editorial', text: 'What a wrong request path answers is not documented.' },
          ],
          editions: everyEdition,
        },
      ],
    },
    {
      statusCode: 429,
      conditions: [
        {
          label: 'Too Many Requests',
          identifier: { value: 'rate_limit_exceeded', field: 'message' },
          situation: 'rate-limited',
          meaning: { basis: 'documented', text: 'Too many requests arrived within a short time, more than the limit allows.' },
          causes: [
            { basis: 'documented', text: 'Too many requests were sent in a short time. The limit counts by the minute.', sources: ['credits-and-requests'] },
            { basis: 'editorial', text: 'Several workers share one key without a common limiter.' },
            { basis: 'editorial', text: 'A retry loop sends again without a pause.' },
          ],
          steps: [
            { basis: 'documented', text: 'Wait before the next request.' },
            { basis: 'documented', text: 'Repeat with exponential backoff: double the pause after each refusal.', code: { recipe: 'retryWithPauses' } },
            { basis: 'documented', text: 'Put pauses between your requests from then on.' },
            { basis: 'editorial', text: 'Put one limiter in front of everything that uses this key.', code: { recipe: 'limiter' } },
            {
              basis: 'editorial',
              text: 'No limit is published, so count your requests in the minute before the first 429 and stay below that.',
            },
            writeToSupport('If a pause of several minutes changes nothing, or you need the number'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: {
            advice: 'backoff',
            basis: 'documented',
            note: 'The window is one minute, so let the pauses grow to 60 seconds and beyond. Infoplug documents no `Retry-After`.',
          },
          escalateWith: ['The number of requests sent in that minute, and from how many machines'],
          notThisOneIf: [
            { text: 'Every call fails until credits are bought: that is 402.', condition: '402#insufficient_credits' },
            { text: 'The service fails or times out whatever your pace: that is 503.', condition: '503#service-unavailable' },
          ],
          notes: [
            {
              basis: 'documented',
              text:
                'Listed only for company by URL, company insights, company posts, open profile, open to work, personal profile, profile posts, ' +
                'search leads and search companies.',
              sources: ['endpoint-pages'],
            },
            {
              basis: 'editorial',
              text: '`x-ratelimit-credits-remaining` does not help here: it counts credits, not requests.',
            },
          ],
          editions: everyEdition,
        },
      ],
    },
    {
      statusCode: 500,
      conditions: [
        {
          label: 'Internal Server Error',
          situation: 'server-fault',
          meaning: { basis: 'documented', text: 'Something went wrong on the side of Infoplug.' },
          causes: [
            { basis: 'documented', text: 'An internal error at Infoplug.' },
            { basis: 'editorial', text: 'A value that passes the checks but breaks the service. Then only that value fails.' },
          ],
          steps: [
            { basis: 'documented', text: 'Try again later.' },
            { basis: 'editorial', text: 'Let the pauses grow: 1, 2, 4, 8 seconds, then give up and report.', code: { recipe: 'retryWithPauses' } },
            { basis: 'editorial', text: 'Send a call that worked before. If only one value fails, the fault is tied to that value.' },
            {
              basis: 'editorial',
              text: 'Before you repeat the start of a search, compare `x-ratelimit-credits-remaining`: a start costs 50 or 25 credits.',
            },
            writeToSupport('If it lasts or comes back'),
          ],
          actor: { who: 'provider', basis: 'documented' },
          retry: { advice: 'backoff', basis: 'documented', note: 'Infoplug says to try later and names no interval. The growing pauses are our advice.' },
          escalateWith: ['How many of how many calls failed, and over what time'],
          notThisOneIf: [{ text: 'The status is 503: a timeout or passing failure. There the page says to repeat.', condition: '503#service-unavailable' }],
          notes: [{ basis: 'documented', text: 'No value of `message` is listed for this code. `error` is named as a general value without a code.' }],
          editions: everyEdition,
        },
      ],
    },
    {
      statusCode: 503,
      conditions: [
        {
          label: 'Service Unavailable',
          situation: 'overload-or-maintenance',
          meaning: { basis: 'documented', text: 'Infoplug could not answer in time, or failed for a short while.' },
          causes: [
            { basis: 'documented', text: 'A timeout or a temporary failure.' },
            { basis: 'documented', text: 'On the Google searches: a proxy error or a timeout.', sources: ['endpoint-pages'] },
          ],
          steps: [
            { basis: 'documented', text: 'Send the same request again.' },
            { basis: 'editorial', text: 'Let the pauses grow: 1, 2, 4, 8 seconds, then give up and report.', code: { recipe: 'retryWithPauses' } },
            { basis: 'editorial', text: 'Check that your own client waits long enough and does not run its calls all at once.' },
            writeToSupport('If it lasts'),
          ],
          actor: { who: 'provider', basis: 'standard' },
          retry: {
            advice: 'backoff',
            basis: 'documented',
            note: 'Infoplug says to repeat. The growing pauses are our advice. Infoplug documents no `Retry-After`.',
          },
          escalateWith: ['How long each failing call took', 'How many of how many calls failed, and over what time'],
          notThisOneIf: [
            { text: 'The status is 500: an internal error, which may need a fix at Infoplug.', condition: '500#internal-server-error' },
            { text: 'You send many requests a minute and slowing down helps: that is 429.', condition: '429#rate_limit_exceeded' },
          ],
          notes: [
            {
              basis: 'documented',
              text: 'Absent from the pages for search start, search status, search results, geocode, headcount and job search.',
              sources: ['endpoint-pages'],
            },
            { basis: 'documented', text: 'No value of `message` is listed for this code.' },
          ],
          editions: everyEdition,
        },
      ],
    },
  ],
  sources: {
    'status-codes': { title: 'Infoplug: Status Codes', url: 'https://docs.infoplug.io/docs/api-reference/status-codes' },
    'infoplug-docs': { title: 'Infoplug: documentation', url: 'https://docs.infoplug.io' },
    pricing: { title: 'Infoplug: Pricing', url: 'https://infoplug.io/pricing' },
    'rapidapi-listing': { title: 'LinkedIn Questor on RapidAPI', url: 'https://rapidapi.com/linkedinquest/api/linkedin-questor' },
    'questor-docs': { title: 'LinkedIn Questor: documentation', url: 'https://linkedin-questor.github.io/rapidapi-docs/' },
    'questor-status-codes': { title: 'LinkedIn Questor: Status Codes', url: repositoryFile('api-reference/status-codes.md') },
    'credits-and-requests': { title: 'LinkedIn Questor: Credits and Requests', url: repositoryFile('api-reference/credits-and-requests.md') },
    'getting-started': { title: 'LinkedIn Questor: Getting Started', url: repositoryFile('api-reference/getting-started.md') },
    quickstart: { title: 'LinkedIn Questor: Quickstart', url: repositoryFile('quickstart.md') },
    introduction: { title: 'LinkedIn Questor: Introduction', url: repositoryFile('intro.md') },
    'search-leads-tutorial': { title: 'LinkedIn Questor: Automating Lead Searches at Scale', url: repositoryFile('tutorial/search-leads.md') },
    'search-leads': { title: 'LinkedIn Questor: Search Leads', url: repositoryFile('api-reference/endpoint/search-leads.md') },
    'search-companies': { title: 'LinkedIn Questor: Search Companies', url: repositoryFile('api-reference/endpoint/search-companies.md') },
    'check-search-status': { title: 'LinkedIn Questor: Check Search Status', url: repositoryFile('api-reference/endpoint/check-search-status.md') },
    'get-search-results': { title: 'LinkedIn Questor: Get Search Results', url: repositoryFile('api-reference/endpoint/get-search-results.md') },
    'get-search-companies-results': {
      title: 'LinkedIn Questor: Get Search Companies Results',
      url: repositoryFile('api-reference/endpoint/get-search-companies-results.md'),
    },
    'get-personal-profile': { title: 'LinkedIn Questor: Get Personal Profile', url: repositoryFile('api-reference/endpoint/get-personal-profile.md') },
    'get-profile-posts': { title: 'LinkedIn Questor: Get Profile Posts', url: repositoryFile('api-reference/endpoint/get-profile-posts.md') },
    'get-open-profile-status': {
      title: 'LinkedIn Questor: Get Open Profile Status',
      url: repositoryFile('api-reference/endpoint/get-open-profile-status.md'),
    },
    'google-companies': { title: 'LinkedIn Questor: Google Companies', url: repositoryFile('api-reference/endpoint/google-companies.md') },
    'endpoint-pages': {
      title: 'LinkedIn Questor: all endpoint pages',
      url: `${repository}/commits/${commit}/docs/api-reference/endpoint`,
    },
  },
});
