/** HuntAPI: video and audio downloads as jobs. Two undated status-code pages that disagree about 400, 401, 404 and 429. */
import { defineProvider } from '../schema/provider';
import type { Statement } from '../schema/statement';
import type { Step } from '../schema/stepCode';

/** The last step of an error whose cause lies with the caller or is not known. */
const writeToSupport = (more = ''): Statement => ({
  basis: 'editorial',
  text: `If it goes on, write to HuntAPI. Send the status code, \`error\`, method, path, time (UTC) and the last four characters of the key.${more}`,
});

const compareKey: Statement = {
  basis: 'editorial',
  text: 'Compare the first and last four characters of the key that the program sends with the key in the dashboard.',
};

const testWithUsage: Step = {
  basis: 'editorial',
  text: 'Send `curl -i -H "x-api-key: YOUR_KEY" https://api.huntapi.com/v1/usage`. It is free. If it works, the program sends something else.',
  code: { recipe: 'request' },
};

const jobPolling: Statement = {
  basis: 'documented',
  text: 'Keep `job_id` and ask the jobs endpoint for the state. Asking is free.',
  sources: ['how-it-works', 'jobs'],
};

const nothingToRepeat = 'Nothing to repeat. The same call again may create, and charge for, a second job.';

export default defineProvider({
  name: 'HuntAPI',
  aliases: ['Hunt API', 'huntapi.com'],
  summary:
    'HuntAPI is a paid API that fetches video and audio files from sites such as YouTube. A call creates a job; the client polls the job, or gets a webhook, ' +
    'until a download link is ready.',
  homeUrl: 'https://huntapi.com',
  docsUrl: 'https://docs.huntapi.com',
  links: [
    { title: 'HuntAPI: Authentication', url: 'https://docs.huntapi.com/authentication' },
    { title: 'HuntAPI: How it works', url: 'https://docs.huntapi.com/how-it-works' },
    { title: 'HuntAPI: Jobs', url: 'https://docs.huntapi.com/jobs' },
    { title: 'HuntAPI: full documentation as text', url: 'https://docs.huntapi.com/llms-full.txt' },
    { title: 'HuntAPI: dashboard', url: 'https://app.huntapi.com' },
    { title: 'HuntAPI: dashboard settings (API keys)', url: 'https://app.huntapi.com/settings' },
    { title: 'HuntAPI: pricing', url: 'https://www.huntapi.com/pricing' },
    { title: 'HuntApi on NuGet (SDK for .NET)', url: 'https://www.nuget.org/packages/HuntApi' },
  ],
  support: {
    statements: [
      { basis: 'documented', text: 'The 403 row asks you to contact HuntAPI when the refusal looks like a mistake.', sources: ['status-code', 'status-codes'] },
      { basis: 'documented', text: 'The rate limit row names the sales team as a contact, next to a larger plan.', sources: ['status-code', 'status-codes'] },
      { basis: 'documented', text: 'A download that fails through a technical error is a matter for the support team.', sources: ['how-it-works'] },
      { basis: 'editorial', text: 'We know of no published e-mail address and of no confirmed status page; start from the dashboard or the home page.' },
    ],
    include: [
      'The status code and the whole text of `error`',
      'Method, host and path of the call',
      'The time (UTC) of one failed call',
      'The `job_id`, when a job exists',
      'The last four characters of the key, never the whole key',
    ],
  },
  baseUrls: [
    {
      url: 'https://api.huntapi.com/v1',
      statement: {
        basis: 'documented',
        text: 'Base address of `POST /v1/video/download`, `POST /v1/audio/download` and `GET /v1/jobs`.',
        sources: ['jobs', 'llms-full'],
      },
    },
    {
      url: 'https://huntapi.com/api/v1',
      statement: {
        basis: 'documented',
        text: 'Base address in other examples of the docs, where a download is `GET /api/v1/video/download` and a job is `GET /api/v1/jobs/{job_id}`.',
        sources: ['docs', 'how-it-works'],
      },
    },
  ],
  exampleRequest: {
    method: 'GET',
    path: '/usage',
    statement: {
      basis: 'documented',
      text: 'Tells the usage of the account, at no cost. The same page also writes it `https://api.huntapi.com/usage`.',
      sources: ['llms-full'],
    },
  },
  apiHosts: ['api.huntapi.com', 'huntapi.com'],
  credentials: [
    {
      location: 'header',
      name: 'x-api-key',
      statement: { basis: 'documented', text: 'Every call carries the key in the `x-api-key` header.', sources: ['authentication', 'jobs', 'llms-full'] },
    },
    {
      location: 'query',
      name: 'x_api_key',
      statement: {
        basis: 'documented',
        text: 'The key is also accepted in the query parameter `x_api_key`, written with underscores.',
        sources: ['authentication', 'status-codes'],
      },
    },
  ],
  credentialNotes: [
    { basis: 'documented', text: 'A key is made in the dashboard under API Keys, New.', sources: ['authentication'] },
    {
      basis: 'documented',
      text: 'The introduction says that all calls need the header; the page at `/status-codes` takes the query parameter as well.',
      sources: ['llms-full', 'status-codes'],
    },
    { basis: 'editorial', text: 'Prefer the header: a key in the query string ends up in access logs and browser histories.' },
    { basis: 'editorial', text: 'The header has hyphens, the query parameter has underscores. `x_api_key` as a header is not documented.' },
  ],
  rateLimits: {
    facts: [
      {
        basis: 'documented',
        text: 'The only limit with a name is a monthly quota of the key, in the `error` text `Rate limit exceeded for the API key: quota monthly`.',
        sources: ['jobs'],
      },
      {
        basis: 'documented',
        text: 'The page at `/status-code` answers an exceeded limit with 429, the page at `/status-codes` with 401. Neither is billed.',
        sources: ['status-code', 'status-codes'],
      },
      { basis: 'documented', text: 'The status of a job may be asked for as often as needed, at no cost.', sources: ['how-it-works'] },
      { basis: 'editorial', text: 'HuntAPI documents no number of calls, no window, no `Retry-After` and no other limit header.' },
      { basis: 'editorial', text: 'Where the quota is the cause, a wait of seconds cannot help: raise the plan or wait for the month to renew.' },
      { basis: 'editorial', text: 'Whether the service sends 401 or 429 is uncertain. Handle both, and decide by the text of `error`.' },
    ],
    headerFields: [],
  },
  billing: [
    { basis: 'documented', text: 'A video or an audio download costs 1 credit.', sources: ['llms-full'] },
    { basis: 'documented', text: 'Job status (`GET /v1/jobs`) and usage (`GET /usage`) are free.', sources: ['llms-full', 'how-it-works'] },
    { basis: 'documented', text: 'Page at `/status-code`: 200 and 201 are billed, and nothing else.', sources: ['status-code'] },
    {
      basis: 'documented',
      text: 'Page at `/status-codes`: 200, 201 and 404 are billed (some APIs do not bill 404); 202 and all other errors are not.',
      sources: ['status-codes'],
    },
    { basis: 'documented', text: 'The section on credits contradicts both: it charges for 200 only and calls failed requests free.', sources: ['llms-full'] },
    { basis: 'documented', text: 'For `GET /api/v1/video/download`, a success is what is billed.', sources: ['docs'] },
    { basis: 'editorial', text: 'Count 200, 201 and 404 as charged until an invoice says otherwise. An unknown job id is the doubtful case.' },
  ],
  errorBody: {
    summary: {
      basis: 'documented',
      text: 'An error body is JSON with one string, `error`. It holds no machine identifier and no request id.',
      sources: ['jobs'],
    },
    fields: [
      {
        name: 'error',
        meaning: {
          basis: 'documented',
          text:
            'What went wrong. Documented values: `Bad Request`, `Invalid API Key`, `Payment required`, `Rate limit exceeded for the API key: quota monthly`, ' +
            '`Internal Error`.',
          sources: ['jobs'],
        },
      },
    ],
    examples: [
      {
        title: 'The monthly quota is used up',
        mediaType: 'application/json',
        content: '{\n  "error": "Rate limit exceeded for the API key: quota monthly"\n}',
        note: 'Field and value as documented. No headers are documented with it, and the status code may be 429 or 401.',
      },
    ],
    notes: [
      { basis: 'documented', text: 'The page at `/status-code` points to a detailed message in the body for 400 and 500.', sources: ['status-code'] },
      {
        basis: 'documented',
        text: 'A failed download reports its reason in an error message: the video is private, gone or age-restricted, or HuntAPI had a technical error.',
        sources: ['how-it-works'],
      },
      { basis: 'documented', text: 'A webhook can report `status` `Error`, with the reason in `error`.', sources: ['video-download'] },
      { basis: 'editorial', text: 'The text of `error` is the only thing to match on. Compare it without regard to case, and fall back to the status code.' },
      { basis: 'editorial', text: 'No documented value says that a key is inactive or expired; both pages only name the situation.' },
    ],
  },
  bestPractices: [
    { basis: 'documented', text: 'Start a download, keep `job_id`, and ask for the job until `status` is `CompletedJob`.', sources: ['how-it-works'] },
    {
      basis: 'documented',
      text: 'Expect 2 to 30 minutes of processing. A job that is not done after 2 hours times out.',
      sources: ['how-it-works'],
    },
    { basis: 'documented', text: 'Copy the file to your own storage within 24 hours; then HuntAPI deletes it.', sources: ['how-it-works'] },
    {
      basis: 'documented',
      text: 'Name a `webhook_url` instead of polling. HuntAPI tries it up to 3 times, 5 seconds apart.',
      sources: ['video-download'],
    },
    { basis: 'editorial', text: 'Poll as well when you use a webhook: after the third failed attempt no further one is documented.' },
    { basis: 'editorial', text: 'Poll every 30 seconds. HuntAPI documents no interval, and most jobs take minutes.' },
    { basis: 'editorial', text: 'Treat inactive and expired keys alike under 400 and 401, and an exceeded limit alike under 401 and 429.' },
    { basis: 'editorial', text: 'Stop the queue on 402, 403 and an exceeded quota: no retry succeeds before a person acts.' },
    { basis: 'editorial', text: 'Store `job_id` before anything else, so that a restart does not create, and pay for, the job again.' },
  ],
  oddities: [
    {
      basis: 'documented',
      text: 'The table of the page at `/status-code` puts inactive and expired keys under 400. Its note on 401 has the reader check for both there.',
      sources: ['status-code'],
    },
    {
      basis: 'documented',
      text: 'The 429 row is called `Rate Limit Exceeded` in the table of the page at `/status-code` and Too Many Requests in its notes.',
      sources: ['status-code'],
    },
    {
      basis: 'documented',
      text: 'The 500 row is called `Unexpected Error` in the same table and Internal Server Error in the notes.',
      sources: ['status-code'],
    },
    {
      basis: 'documented',
      text: 'The page at `/status-codes` has no 429: an exceeded limit is 401 there, a code that elsewhere means missing or wrong credentials.',
      sources: ['status-codes'],
    },
    {
      basis: 'documented',
      text: '404 has three meanings on three pages: a wrong URL (not billed), a result that was not found (billed), an unknown job id.',
      sources: ['status-code', 'status-codes', 'how-it-works'],
    },
    {
      basis: 'documented',
      text: 'Which answers cost money differs in three places: 200 and 201; 200, 201 and 404; 200 alone.',
      sources: ['status-code', 'status-codes', 'llms-full'],
    },
    {
      basis: 'documented',
      text: 'A download is `GET /api/v1/video/download` on one page and `POST /v1/video/download` on others.',
      sources: ['how-it-works', 'llms-full'],
    },
    { basis: 'documented', text: 'The usage call is written both `/usage` and `/v1/usage`.', sources: ['llms-full'] },
    {
      basis: 'documented',
      text: 'The sample call of the jobs page ends in `/v1/jobs`, although the job id is a required part of the path.',
      sources: ['jobs'],
    },
    { basis: 'standard', text: '401 means that valid credentials are missing; for an exceeded limit the registered code is [429](/429/).' },
  ],
  editions: [
    {
      id: 'collected',
      title: 'Status Code (docs.huntapi.com/status-code)',
      url: 'https://docs.huntapi.com/status-code',
      summary: 'The collected page: eight rows with billing, explanation and resolution, and notes on six codes. It has no date.',
      differences: [],
    },
    {
      id: 'status-codes',
      title: 'Status Codes (docs.huntapi.com/status-codes)',
      url: 'https://docs.huntapi.com/status-codes',
      summary: 'The other page, with twelve rows, one a reason. It has no date either, so the order of the two pages is not known.',
      differences: [
        { statusCodes: [200, 201], text: 'Two rows instead of one: 200 is a successful call, 201 a job that was created. Both are billed.' },
        { statusCodes: [202], text: 'Listed here only: accepted for processing, not billed.' },
        { statusCodes: [400], text: 'Bad request only. Inactive and expired keys are 401 here.' },
        { statusCodes: [401], text: 'Four rows: invalid, inactive and expired key, and rate limit exceeded. None is billed.' },
        { statusCodes: [402], text: 'The label is `Payment Required`, without the open invoices. The resolution names them all the same.' },
        { statusCodes: [403], text: 'The label is `Forbidden`, without the deactivated account.' },
        { statusCodes: [404], text: 'A result that was not found instead of a wrong URL. Billed, except for some APIs.' },
        { statusCodes: [429], text: 'Not listed: the exceeded limit is 401 here.' },
        { statusCodes: [500], text: 'The label is `Internal Error` instead of `Unexpected Error`.' },
      ],
    },
  ],
  entries: [
    {
      statusCode: 200,
      conditions: [
        {
          label: 'Successful API Call',
          situation: 'success',
          meaning: { basis: 'documented', text: 'The call worked.' },
          causes: [
            { basis: 'documented', text: 'The state of a job, or its download link, was fetched.', sources: ['how-it-works'] },
            { basis: 'documented', text: 'A call that HuntAPI answers at once has succeeded.', sources: ['status-codes'] },
          ],
          steps: [
            { basis: 'documented', text: 'Nothing to do.' },
            {
              basis: 'editorial',
              text: 'For a job, read `status`: go on polling at `QueuedJob`; at `CompletedJob` save the file within 24 hours.',
            },
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'never', basis: 'editorial', note: 'Nothing to repeat. Asking for the state of a job again is free.' },
          billed: true,
          billingNote: { basis: 'documented', text: 'Calls to the jobs and usage endpoints are free.', sources: ['llms-full', 'how-it-works'] },
          notes: [
            { basis: 'documented', text: 'The page at `/status-code` has one row for 200 and 201 together.', sources: ['status-code'] },
            {
              basis: 'editorial',
              text: '200 on a job means that the question was answered, not that the download worked. Look in the body for a link or an error message.',
            },
          ],
          editions: ['collected', 'status-codes'],
        },
      ],
    },
    {
      statusCode: 201,
      question: 'Which page of its documentation do you read, `/status-code` or `/status-codes`? Both rows mean that a job now exists.',
      conditions: [
        {
          label: 'Successful API Call',
          situation: 'created',
          meaning: { basis: 'documented', text: 'The call worked. HuntAPI treats 201 like 200.' },
          causes: [{ basis: 'documented', text: 'A download was asked for, and its job is created and queued.', sources: ['how-it-works'] }],
          steps: [{ basis: 'documented', text: 'Nothing to do.' }, jobPolling],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'never', basis: 'editorial', note: nothingToRepeat },
          billed: true,
          billingNote: { basis: 'documented', text: 'The section on credits contradicts this: it charges for 200 only.', sources: ['llms-full'] },
          notes: [
            { basis: 'documented', text: 'The row is shared with 200.' },
            { basis: 'documented', text: '`GET /api/v1/video/download` answers 201 with `job_id`.', sources: ['how-it-works'] },
          ],
          editions: ['collected'],
          counterparts: ['201#job-created'],
        },
        {
          label: 'Job Created',
          situation: 'created',
          meaning: { basis: 'documented', text: 'HuntAPI created a job for the download; the file is not ready yet.' },
          causes: [{ basis: 'documented', text: 'A video or audio download was asked for, which runs as a job.', sources: ['llms-full', 'how-it-works'] }],
          steps: [
            { basis: 'documented', text: 'Nothing to do.' },
            jobPolling,
            {
              basis: 'documented',
              text: 'Allow 2 to 30 minutes. After 2 hours the job times out.',
              sources: ['how-it-works'],
            },
            { basis: 'documented', text: 'Save the file within 24 hours of its completion.', sources: ['how-it-works'] },
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'never', basis: 'editorial', note: nothingToRepeat },
          billed: true,
          billingNote: { basis: 'documented', text: 'The section on credits contradicts this: it charges for 200 only.', sources: ['llms-full'] },
          notes: [
            {
              basis: 'documented',
              text: 'A private, removed or age-restricted video fails in the job, with an error message.',
              sources: ['how-it-works'],
            },
          ],
          editions: ['status-codes'],
          counterparts: ['201#successful-api-call'],
        },
      ],
    },
    {
      statusCode: 202,
      notes: [{ basis: 'documented', text: 'Only the page at `/status-codes` lists 202.', sources: ['status-codes'] }],
      conditions: [
        {
          label: 'Accepted (Async)',
          situation: 'accepted',
          meaning: { basis: 'documented', text: 'HuntAPI took the call and is still working on it.' },
          causes: [{ basis: 'documented', text: 'The call runs as a job, and its result is not there yet.' }],
          steps: [
            { basis: 'documented', text: 'Use the job id to ask for the state.' },
            { basis: 'editorial', text: 'Poll with pauses, for instance every 30 seconds, or wait for the webhook.' },
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'never', basis: 'editorial', note: 'Nothing to repeat: ask for the job, do not send the download again.' },
          billed: false,
          notes: [{ basis: 'editorial', text: 'The page does not say which calls answer 202 and which 201.' }],
          notThisOneIf: [{ text: 'The status code is 201: the job was created, and that answer is billed.', condition: '201#job-created' }],
          editions: ['status-codes'],
        },
      ],
    },
    {
      statusCode: 400,
      question: 'Does the same request work with another key that is surely active? Then the key is at fault, else the request.',
      notes: [
        {
          basis: 'documented',
          text: 'The page at `/status-code` has one 400 row with three reasons and one resolution for all: check the parameters, the key and the message.',
          sources: ['status-code'],
        },
        {
          basis: 'documented',
          text: 'The page at `/status-codes` keeps 400 for bad requests and answers inactive and expired keys with 401.',
          sources: ['status-codes'],
        },
      ],
      conditions: [
        {
          label: 'Bad Request',
          bodyTexts: [{ field: 'error', text: 'Bad Request' }],
          situation: 'parameter-invalid',
          meaning: { basis: 'documented', text: 'HuntAPI cannot work with the request: its form or one of its parameters is wrong.' },
          causes: [
            { basis: 'documented', text: 'A parameter has a wrong value or a wrong type.' },
            { basis: 'documented', text: 'The media URL is malformed, or its platform is not supported.', sources: ['how-it-works'] },
            { basis: 'documented', text: 'The request itself is malformed.', sources: ['status-code'] },
            {
              basis: 'editorial',
              text: 'Two styles of the docs are mixed: `GET` belongs to `/api/v1/video/download`, `POST` to `/v1/video/download`.',
            },
          ],
          steps: [
            { basis: 'documented', text: 'Check every parameter and its type.' },
            { basis: 'documented', text: 'Compare them with the documentation.', sources: ['status-codes'] },
            { basis: 'documented', text: 'Read `error` in the body for the details.', sources: ['status-code'] },
            {
              basis: 'editorial',
              text: 'Send the same call with the address of a public YouTube video. If it works, the media URL or its platform is at fault.',
            },
            { basis: 'editorial', text: 'Check that the media URL is percent-encoded where it stands in a query string, and that a JSON body parses.' },
            writeToSupport(' Add the request body.'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'The same request fails again.' },
          billed: false,
          escalateWith: ['The media URL and all parameters as sent'],
          notThisOneIf: [
            { text: 'Every call with this key fails, also ones that worked before: the key may be inactive.', condition: '400#inactive-api-key' },
            { text: 'It began on one day for all calls with this key: the key may have expired.', condition: '400#expired-api-key' },
          ],
          notes: [
            {
              basis: 'documented',
              text: 'A private, removed or age-restricted video makes the download fail with an error message; it is not named as a reason for 400.',
              sources: ['how-it-works'],
            },
          ],
          editions: ['collected', 'status-codes'],
        },
        {
          label: 'Inactive API Key',
          situation: 'key-inactive',
          meaning: { basis: 'documented', text: 'HuntAPI refuses the call because the key is not active.' },
          causes: [
            { basis: 'documented', text: 'The key is not active.' },
            { basis: 'editorial', text: 'Someone switched the key off in the dashboard, and a program still uses it.' },
          ],
          steps: [
            { basis: 'documented', text: 'Check whether the key is active.' },
            { basis: 'documented', text: 'Go to API Keys in the account settings and activate it.', sources: ['status-codes'] },
            { basis: 'documented', text: 'Read `error` in the body for the details.' },
            compareKey,
            testWithUsage,
            writeToSupport(),
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'Once the key is active. The request needs no change.' },
          billed: false,
          notThisOneIf: [
            { text: 'Other calls with the same key work: the request is at fault.', condition: '400#bad-request' },
            { text: 'The time of the key is over.', condition: '400#expired-api-key' },
            { text: 'The status code is 401: the page at `/status-codes` puts the inactive key there.', condition: '401#inactive-api-key' },
          ],
          notes: [
            {
              basis: 'documented',
              text: 'The notes of the same page disagree with its table: at 401 they ask whether the key is active or has expired.',
            },
          ],
          editions: ['collected'],
          counterparts: ['401#inactive-api-key'],
        },
        {
          label: 'Expired API Key',
          situation: 'key-expired',
          meaning: { basis: 'documented', text: 'HuntAPI refuses the call because the key has expired.' },
          causes: [
            { basis: 'documented', text: 'The time of the key is over.' },
            { basis: 'editorial', text: 'A new key was made, and one of the programs still holds the expired one.' },
          ],
          steps: [
            { basis: 'documented', text: 'Check whether the key has expired.' },
            { basis: 'documented', text: 'Renew the key, or make a new one and use that.', sources: ['status-codes'] },
            { basis: 'documented', text: 'In the dashboard, keys are made under API Keys, New.', sources: ['authentication'] },
            { basis: 'documented', text: 'Read `error` in the body for the details.' },
            { basis: 'editorial', text: 'Put the new key into every program that used the expired one.' },
            testWithUsage,
            writeToSupport(),
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'With the new key. The request needs no other change.' },
          billed: false,
          notThisOneIf: [
            { text: 'Other calls with the same key work: the request is at fault.', condition: '400#bad-request' },
            { text: 'The key is switched off in the account settings.', condition: '400#inactive-api-key' },
            { text: 'The status code is 401: the page at `/status-codes` puts the expired key there.', condition: '401#expired-api-key' },
          ],
          notes: [
            {
              basis: 'documented',
              text: 'The notes of the same page disagree with its table: at 401 they ask whether the key is active or has expired.',
            },
          ],
          editions: ['collected'],
          counterparts: ['401#expired-api-key'],
        },
      ],
    },
    {
      statusCode: 401,
      question: 'Does `error` name the key or a rate limit? If the key: is it active, inactive, expired or unknown under API Keys in the dashboard?',
      notes: [
        {
          basis: 'documented',
          text: 'The page at `/status-code` has one 401 row, for an invalid key. The page at `/status-codes` has four, one of them for the rate limit.',
          sources: ['status-code', 'status-codes'],
        },
        { basis: 'editorial', text: 'HuntAPI documents no separate answer for a missing key.' },
      ],
      conditions: [
        {
          label: 'Unauthorized / Invalid API Key',
          bodyTexts: [{ field: 'error', text: 'Invalid API Key' }],
          situation: 'key-invalid',
          meaning: { basis: 'documented', text: 'HuntAPI refuses the call because it does not accept the key.' },
          causes: [
            { basis: 'documented', text: 'The key is not valid. The notes call this the typical reason.' },
            { basis: 'documented', text: 'The key is inactive or expired: the notes mention both here, the table puts both under 400.' },
            { basis: 'editorial', text: 'The key has a space, a line break or quotation marks around it.' },
            { basis: 'editorial', text: 'The key is missing, or stands in another header such as `Authorization`.' },
          ],
          steps: [
            { basis: 'documented', text: 'Check that the key of the call is a valid one.' },
            { basis: 'documented', text: 'Check that it is active and that its time is not over.' },
            compareKey,
            { basis: 'editorial', text: 'Check that the request really carries the header `x-api-key`, also after a redirect or through a proxy.' },
            testWithUsage,
            writeToSupport(),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'With a valid key.' },
          billed: false,
          notThisOneIf: [
            { text: '`error` speaks of a rate limit or of `quota monthly`: the key is fine, its limit is used up.', condition: '401#rate-limit-exceeded' },
            { text: 'The key is switched off in the account settings. The table of the same page puts that under 400.', condition: '400#inactive-api-key' },
            { text: 'The time of the key is over. The table of the same page puts that under 400.', condition: '400#expired-api-key' },
            { text: 'The key is accepted and the account is blocked: that is 403.', condition: '403#forbidden-account-deactivated' },
          ],
          editions: ['collected'],
          counterparts: ['401#invalid-api-key'],
        },
        {
          label: 'Invalid API Key',
          bodyTexts: [{ field: 'error', text: 'Invalid API Key' }],
          situation: 'key-invalid',
          meaning: { basis: 'documented', text: 'HuntAPI does not accept the key that came with the call.' },
          causes: [
            { basis: 'documented', text: 'The key in the `x-api-key` header or the `x_api_key` query parameter is wrong.' },
            { basis: 'editorial', text: 'The names are mixed up: hyphens in the header, underscores in the query parameter.' },
            { basis: 'editorial', text: 'No key arrives at all, for instance because an environment variable is empty.' },
          ],
          steps: [
            { basis: 'documented', text: 'Check the key in the `x-api-key` header or in the `x_api_key` query parameter.' },
            compareKey,
            testWithUsage,
            writeToSupport(),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'With a valid key.' },
          billed: false,
          notThisOneIf: [
            { text: 'The key stands in the dashboard but is switched off.', condition: '401#inactive-api-key' },
            { text: 'The key stands in the dashboard and its time is over.', condition: '401#expired-api-key' },
            { text: '`error` speaks of a rate limit.', condition: '401#rate-limit-exceeded' },
          ],
          editions: ['status-codes'],
          counterparts: ['401#unauthorized-invalid-api-key'],
        },
        {
          label: 'Inactive API Key',
          situation: 'key-inactive',
          meaning: { basis: 'documented', text: 'The key of the call is not active, so HuntAPI refuses it.' },
          causes: [
            { basis: 'documented', text: 'The key is not active.' },
            { basis: 'editorial', text: 'Someone switched the key off in the dashboard, and a program still uses it.' },
          ],
          steps: [{ basis: 'documented', text: 'Go to API Keys in the account settings and activate the key.' }, testWithUsage, writeToSupport()],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'Once the key is active. The request needs no change.' },
          billed: false,
          notThisOneIf: [
            { text: 'The dashboard does not know the key.', condition: '401#invalid-api-key' },
            { text: 'The time of the key is over.', condition: '401#expired-api-key' },
            { text: 'The status code is 400: the page at `/status-code` puts the inactive key there.', condition: '400#inactive-api-key' },
          ],
          editions: ['status-codes'],
          counterparts: ['400#inactive-api-key'],
        },
        {
          label: 'Expired API Key',
          situation: 'key-expired',
          meaning: { basis: 'documented', text: 'The key of the call has expired, so HuntAPI refuses it.' },
          causes: [
            { basis: 'documented', text: 'The time of the key is over.' },
            { basis: 'editorial', text: 'A new key was made, and one of the programs still holds the expired one.' },
          ],
          steps: [
            { basis: 'documented', text: 'Renew the key, or make a new one and use that.' },
            { basis: 'documented', text: 'In the dashboard, keys are made under API Keys, New.', sources: ['authentication'] },
            { basis: 'editorial', text: 'Put the new key into every program that used the expired one.' },
            testWithUsage,
            writeToSupport(),
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'With the new key. The request needs no other change.' },
          billed: false,
          notThisOneIf: [
            { text: 'The dashboard does not know the key.', condition: '401#invalid-api-key' },
            { text: 'The key is switched off in the account settings.', condition: '401#inactive-api-key' },
            { text: 'The status code is 400: the page at `/status-code` puts the expired key there.', condition: '400#expired-api-key' },
          ],
          editions: ['status-codes'],
          counterparts: ['400#expired-api-key'],
        },
        {
          label: 'Rate Limit Exceeded',
          bodyTexts: [{ field: 'error', text: 'Rate limit exceeded for the API key: quota monthly' }],
          situation: 'rate-limited',
          meaning: { basis: 'documented', text: 'The rate limit of the key is exceeded, so HuntAPI refuses the call.' },
          causes: [
            {
              basis: 'documented',
              text: "The key's monthly quota is used up. It is the only limit that HuntAPI names.",
              sources: ['jobs'],
            },
            { basis: 'editorial', text: 'Several programs share one key, and their sum is above the plan.' },
          ],
          steps: [
            { basis: 'documented', text: 'Move to a larger plan, or ask the sales team for one.' },
            { basis: 'editorial', text: 'Read `error`: where it says `quota monthly`, stop all calls until the plan is raised or the month renews.' },
            { basis: 'editorial', text: 'Do not change the key: a client that takes every 401 for a wrong key looks in the wrong place.' },
            { basis: 'editorial', text: 'Look at the usage endpoint (free) and compare it with the plan.', code: { recipe: 'request' } },
            writeToSupport(' Add the plan and the number of calls of this month.'),
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: {
            advice: 'afterFix',
            basis: 'editorial',
            note: 'Once the plan is raised or the quota renews. HuntAPI documents no `Retry-After` and no day of renewal.',
          },
          billed: false,
          escalateWith: ['The plan, and the number of calls since the month began'],
          notThisOneIf: [
            { text: '`error` says `Invalid API Key`.', condition: '401#invalid-api-key' },
            { text: 'The status code is 429: the page at `/status-code` puts the limit there.', condition: '429#rate-limit-exceeded' },
            { text: '`error` says `Payment required`: an invoice is open.', condition: '402#payment-required-you-have-open-invoices' },
          ],
          notes: [
            {
              basis: 'editorial',
              text: 'The page says [rate limit](/situations/rate-limited/); with `quota monthly` it acts like a [used-up quota](/situations/quota-used-up/).',
            },
            { basis: 'editorial', text: 'Whether the service sends 401 or 429 is uncertain. Handle both by the text of `error`.' },
          ],
          editions: ['status-codes'],
          counterparts: ['429#rate-limit-exceeded'],
        },
      ],
    },
    {
      statusCode: 402,
      conditions: [
        {
          label: 'Payment Required / You Have Open Invoices',
          bodyTexts: [{ field: 'error', text: 'Payment required' }],
          situation: 'payment-due',
          meaning: { basis: 'documented', text: 'The account has unpaid invoices, so calls are refused until they are settled.' },
          causes: [
            { basis: 'documented', text: 'At least one invoice of the account is open.' },
            { basis: 'editorial', text: 'The card on file was declined or has expired.' },
          ],
          steps: [
            { basis: 'documented', text: 'Settle the open invoices.' },
            { basis: 'editorial', text: 'Invoices are found through https://app.huntapi.com.' },
            { basis: 'editorial', text: 'Repeat one call; other calls need no change.', code: { recipe: 'request' } },
            { basis: 'editorial', text: 'Queue work meanwhile rather than retrying: no retry succeeds before payment.' },
            {
              basis: 'editorial',
              text: 'If calls are still refused after payment, send HuntAPI the invoice number, the date of payment and the time (UTC) of one call.',
            },
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'documented', note: 'Once the invoices are settled.' },
          billed: false,
          escalateWith: ['The invoice number and the date of payment'],
          notThisOneIf: [
            { text: 'All invoices are paid, and `error` speaks of `quota monthly`: the quota is used up.', condition: '429#rate-limit-exceeded' },
            { text: 'The account is closed in the dashboard.', condition: '403#forbidden-account-deactivated' },
          ],
          notes: [
            {
              basis: 'documented',
              text: 'The page at `/status-codes` labels the row `Payment Required`; cause and resolution are the same.',
              sources: ['status-codes'],
            },
          ],
          editions: ['collected', 'status-codes'],
        },
      ],
    },
    {
      statusCode: 403,
      question: 'Is every call of the account refused, or only one endpoint?',
      conditions: [
        {
          label: 'Forbidden / Account Deactivated',
          situation: 'account-deactivated',
          meaning: { basis: 'documented', text: 'The account is deactivated, or it may not use what the call asks for.' },
          causes: [
            { basis: 'documented', text: 'The account is deactivated.' },
            { basis: 'documented', text: 'The user has no permission for what was asked.' },
          ],
          steps: [
            { basis: 'documented', text: 'Check what the account and its user may do.' },
            { basis: 'documented', text: 'If the refusal looks wrong, contact HuntAPI.' },
            {
              basis: 'editorial',
              text: 'Sign in at https://app.huntapi.com. If the account is shown as deactivated, no change in the code helps.',
            },
            {
              basis: 'editorial',
              text: 'Call `GET /usage` with the same key. If that is refused too, the whole account is affected.',
              code: { recipe: 'request' },
            },
            {
              basis: 'editorial',
              text: 'Send HuntAPI the account name, the time (UTC) of a refused call, its path and the text of `error`.',
            },
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'Once the account is active or the permission is given.' },
          billed: false,
          escalateWith: ['Since when calls are refused, and whether all endpoints are affected'],
          notThisOneIf: [
            { text: '`error` says `Invalid API Key`: the key is at fault, not the account.', condition: '401#unauthorized-invalid-api-key' },
            { text: 'An invoice is open: that is 402.', condition: '402#payment-required-you-have-open-invoices' },
            { text: 'Only the key is switched off, and another key of the account works.', condition: '400#inactive-api-key' },
          ],
          editions: ['collected'],
          counterparts: ['403#forbidden'],
        },
        {
          label: 'Forbidden',
          situation: 'no-permission',
          meaning: { basis: 'documented', text: 'HuntAPI refuses the call because the permission for it is missing.' },
          causes: [
            { basis: 'documented', text: 'The permissions do not cover the call.' },
            { basis: 'editorial', text: 'The account is deactivated: the page at `/status-code` names that here, this page does not.' },
          ],
          steps: [
            { basis: 'documented', text: 'Check what the account and its user may do.' },
            { basis: 'documented', text: 'If the refusal looks wrong, contact HuntAPI.' },
            {
              basis: 'editorial',
              text: 'Call `GET /usage` with the same key. If that works, only this endpoint is closed to you.',
              code: { recipe: 'request' },
            },
            {
              basis: 'editorial',
              text: 'Send HuntAPI the account name, the time (UTC) of a refused call, its path and the text of `error`.',
            },
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'Once the permission is given.' },
          billed: false,
          notThisOneIf: [{ text: 'Every call is refused, and the dashboard shows a deactivated account.', condition: '403#forbidden-account-deactivated' }],
          editions: ['status-codes'],
          counterparts: ['403#forbidden-account-deactivated'],
        },
      ],
    },
    {
      statusCode: 404,
      question: 'Is the address itself wrong, or does the address exist and the thing asked for does not?',
      notes: [
        {
          basis: 'documented',
          text: 'The pages disagree about money: the page at `/status-code` does not bill 404, the page at `/status-codes` does, except for some APIs.',
          sources: ['status-code', 'status-codes'],
        },
        { basis: 'documented', text: 'For a job, 404 means that no job has this id.', sources: ['how-it-works'] },
      ],
      conditions: [
        {
          label: 'Not Found / URL Not Found',
          situation: 'route-unknown',
          meaning: { basis: 'documented', text: 'HuntAPI has nothing at the URL that was called.' },
          causes: [
            { basis: 'documented', text: 'The URL of the endpoint is wrong.' },
            { basis: 'documented', text: 'The URL asks for a job id that does not exist.', sources: ['how-it-works'] },
            { basis: 'editorial', text: 'Host and path come from different pages: `api.huntapi.com` goes with `/v1/…`, `huntapi.com` with `/api/v1/…`.' },
            { basis: 'editorial', text: 'The usage call is written `/usage` on one page and `/v1/usage` on another; try both.' },
          ],
          steps: [
            { basis: 'documented', text: 'Check the URL of the endpoint, letter by letter.' },
            { basis: 'editorial', text: 'Compare host, path and method with one docs page, for instance `POST https://api.huntapi.com/v1/video/download`.' },
            { basis: 'editorial', text: 'For a job, check that the path ends in the `job_id` of the answer that created it.' },
            writeToSupport(' Add the `job_id` if there is one.'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'The same URL fails again.' },
          billed: false,
          billingNote: {
            basis: 'documented',
            text: "HuntAPI's page at `/status-codes` bills 404, for a result that was not found.",
            sources: ['status-codes'],
          },
          notThisOneIf: [{ text: 'The URL is right, and other requests to it succeed: the result is what was not found.', condition: '404#not-found' }],
          editions: ['collected'],
          counterparts: ['404#not-found'],
        },
        {
          label: 'Not Found',
          situation: 'no-results',
          meaning: { basis: 'documented', text: 'HuntAPI found no result for this request.' },
          causes: [
            { basis: 'documented', text: 'What the request asks for does not exist.' },
            { basis: 'documented', text: 'A job id does not exist.', sources: ['how-it-works'] },
            { basis: 'editorial', text: 'The media was removed, or its address has a typing error.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Open the media URL in a browser without being signed in. If nothing is there, HuntAPI finds nothing either.' },
            { basis: 'editorial', text: 'For a job, check that the path ends in the `job_id` of the answer that created it.' },
            { basis: 'editorial', text: 'Do not repeat it in a loop: every such answer may cost a credit.' },
            writeToSupport(' Add the media URL.'),
          ],
          actor: { who: 'caller', basis: 'editorial' },
          retry: { advice: 'afterFix', basis: 'editorial', note: 'Only with another media URL or job id; each repeat may be billed.' },
          billed: true,
          billingNote: {
            basis: 'documented',
            text: 'Some APIs do not bill 404; HuntAPI does not say which. The section on credits calls failed requests free. Job status calls are free.',
            sources: ['status-codes', 'llms-full', 'how-it-works'],
          },
          escalateWith: ['The invoice line or usage count that shows the charge, when the charge is the question'],
          notThisOneIf: [{ text: 'No request to this path ever succeeds: the URL is wrong.', condition: '404#not-found-url-not-found' }],
          notes: [
            { basis: 'documented', text: 'The page gives no resolution for this row.' },
            { basis: 'editorial', text: 'Whether the charge applies to unknown job ids is not documented.' },
          ],
          editions: ['status-codes'],
          counterparts: ['404#not-found-url-not-found'],
        },
      ],
    },
    {
      statusCode: 429,
      notes: [
        {
          basis: 'documented',
          text: 'Only the page at `/status-code` lists 429. The page at `/status-codes` answers an exceeded limit with 401.',
          sources: ['status-code', 'status-codes'],
        },
      ],
      conditions: [
        {
          label: 'Rate Limit Exceeded',
          bodyTexts: [{ field: 'error', text: 'Rate limit exceeded for the API key: quota monthly' }],
          situation: 'rate-limited',
          meaning: { basis: 'documented', text: 'The client made more calls in a period than its limit allows.' },
          causes: [
            {
              basis: 'documented',
              text: "The key's monthly quota is used up. It is the only limit that HuntAPI names.",
              sources: ['jobs'],
            },
            { basis: 'documented', text: 'Too many calls came within a period. The page gives neither number nor length.' },
            { basis: 'editorial', text: 'Several programs share one key, and their sum is above the plan.' },
          ],
          steps: [
            { basis: 'documented', text: 'Move to a larger plan, or ask the sales team for one.' },
            { basis: 'editorial', text: 'Read `error`: where it says `quota monthly`, stop all calls until the plan is raised or the month renews.' },
            {
              basis: 'editorial',
              text: 'Where `error` names no quota, wait one minute and send one call. If it works, put a limiter in front of the key.',
              code: { recipe: 'retryWithPauses', pauses: [60] },
            },
            { basis: 'editorial', text: 'Look at the usage endpoint (free) and compare it with the plan.', code: { recipe: 'request' } },
            writeToSupport(' Add the plan and the number of calls of this month.'),
          ],
          actor: { who: 'accountOwner', basis: 'editorial' },
          retry: {
            advice: 'afterFix',
            basis: 'editorial',
            note: 'Once the plan is raised or the quota renews. HuntAPI documents no `Retry-After` and no short limit, so a pause of seconds may not help.',
          },
          billed: false,
          escalateWith: ['The plan, and the number of calls since the month began'],
          notThisOneIf: [
            {
              text: 'The status code is 401 and `error` speaks of a rate limit: the page at `/status-codes` puts the limit there.',
              condition: '401#rate-limit-exceeded',
            },
            { text: '`error` says `Payment required`: an invoice is open.', condition: '402#payment-required-you-have-open-invoices' },
          ],
          notes: [
            { basis: 'documented', text: 'The notes of the page call the same row Too Many Requests.' },
            {
              basis: 'editorial',
              text: 'The page says [rate limit](/situations/rate-limited/); with `quota monthly` it acts like a [used-up quota](/situations/quota-used-up/).',
            },
            { basis: 'editorial', text: 'Whether the service sends 401 or 429 is uncertain. Handle both by the text of `error`.' },
          ],
          editions: ['collected'],
          counterparts: ['401#rate-limit-exceeded'],
        },
      ],
    },
    {
      statusCode: 500,
      question: 'Which page of its documentation do you read, `/status-code` or `/status-codes`? Both rows mean a fault at HuntAPI.',
      conditions: [
        {
          label: 'Unexpected Error',
          bodyTexts: [{ field: 'error', text: 'Internal Error' }],
          situation: 'server-fault',
          meaning: { basis: 'documented', text: 'HuntAPI failed in a way that it did not foresee.' },
          causes: [
            { basis: 'documented', text: 'Something unforeseen went wrong on the server.' },
            { basis: 'editorial', text: 'One media URL sets off a fault that others do not.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Check first that the failed call left no `job_id`: a second download call may create, and charge for, a second job.' },
            { basis: 'documented', text: 'Send the call again.' },
            { basis: 'documented', text: 'Read `error` in the body for the details.' },
            { basis: 'documented', text: 'Look into your logs for the request and the answer.' },
            { basis: 'editorial', text: 'Try another media URL. If that works, report the first one.' },
            writeToSupport(' Add the media URL.'),
          ],
          actor: { who: 'provider', basis: 'editorial' },
          retry: {
            advice: 'backoff',
            basis: 'documented',
            note: 'HuntAPI says to retry. The growing pauses are our advice: 10 s, 30 s, 90 s, then stop.',
          },
          billed: false,
          notThisOneIf: [
            {
              text: 'The call answered 200 and the body reports a failed download: the video may be private, removed or age-restricted.',
              condition: '200#successful-api-call',
            },
            { text: '`error` says `Bad Request`: the request is at fault.', condition: '400#bad-request' },
          ],
          notes: [{ basis: 'documented', text: 'The notes of the page call it Internal Server Error, a generic message.' }],
          editions: ['collected'],
          counterparts: ['500#internal-error'],
        },
        {
          label: 'Internal Error',
          bodyTexts: [{ field: 'error', text: 'Internal Error' }],
          situation: 'server-fault',
          meaning: { basis: 'documented', text: 'HuntAPI failed while it worked on the call.' },
          causes: [
            { basis: 'documented', text: 'An error inside HuntAPI.' },
            { basis: 'editorial', text: 'One media URL sets off a fault that others do not.' },
          ],
          steps: [
            { basis: 'editorial', text: 'Check first that the failed call left no `job_id`: a second download call may create, and charge for, a second job.' },
            { basis: 'documented', text: 'Send the call again, or contact the support team of HuntAPI.' },
            writeToSupport(' Add the media URL.'),
          ],
          actor: { who: 'provider', basis: 'editorial' },
          retry: {
            advice: 'backoff',
            basis: 'documented',
            note: 'HuntAPI says to retry. The growing pauses are our advice: 10 s, 30 s, 90 s, then stop.',
          },
          billed: false,
          notThisOneIf: [{ text: '`error` says `Bad Request`: the request is at fault.', condition: '400#bad-request' }],
          editions: ['status-codes'],
          counterparts: ['500#unexpected-error'],
        },
      ],
    },
  ],
  sources: {
    'status-code': { title: 'HuntAPI: Status Code', url: 'https://docs.huntapi.com/status-code' },
    'status-codes': { title: 'HuntAPI: Status Codes', url: 'https://docs.huntapi.com/status-codes' },
    authentication: { title: 'HuntAPI: Authentication', url: 'https://docs.huntapi.com/authentication' },
    jobs: { title: 'HuntAPI: Jobs', url: 'https://docs.huntapi.com/jobs' },
    'how-it-works': { title: 'HuntAPI: How it works', url: 'https://docs.huntapi.com/how-it-works' },
    'llms-full': { title: 'HuntAPI: full documentation as text', url: 'https://docs.huntapi.com/llms-full.txt' },
    'video-download': { title: 'HuntAPI: Video download', url: 'https://docs.huntapi.com/api-reference/endpoints/video_download' },
    docs: { title: 'HuntAPI: documentation', url: 'https://docs.huntapi.com' },
  },
});
