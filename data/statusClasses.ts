import type { StatusClass } from './schema/statusCode';

const section = (number: string) => ({
  title: `RFC 9110 section ${number}`,
  url: `https://www.rfc-editor.org/rfc/rfc9110.html#section-${number}`,
});

/** The five status classes of RFC 9110 section 15. */
const statusClasses: StatusClass[] = [
  {
    id: '1xx',
    name: 'Informational',
    meaning: 'The server has news about the request before its final response.',
    unknownCode: 'Treat an unknown 1xx code as 100 Continue: read it and keep waiting for the final response.',
    clientSteps: ['Read any number of 1xx responses and keep waiting for the final one.', 'Ignore the ones you did not ask for.'],
    specification: section('15.2'),
  },
  {
    id: '2xx',
    name: 'Successful',
    meaning: 'The server received, understood and accepted the request.',
    unknownCode: 'Treat an unknown 2xx code as 200 OK.',
    clientSteps: ['Use the response.', 'Check the body as well: some APIs report a failure inside a 2xx answer.'],
    specification: section('15.3'),
  },
  {
    id: '3xx',
    name: 'Redirection',
    meaning: 'The client has to do something more to complete the request, usually ask at another address.',
    unknownCode: 'Treat an unknown 3xx code as 300 Multiple Choices: follow `Location` if there is one, else stop.',
    clientSteps: [
      'Follow `Location` where there is one, and limit how many redirects you follow in a row.',
      'Send credentials only to a host that you trust with them.',
      'Use your stored copy when the code is 304.',
    ],
    specification: section('15.4'),
  },
  {
    id: '4xx',
    name: 'Client Error',
    meaning: 'The server sees a fault in the request, or in the account that sent it.',
    unknownCode: 'Treat an unknown 4xx code as 400 Bad Request: change the request before you send it again.',
    clientSteps: [
      'Read the body: it usually names what is wrong.',
      'Change the request, the key or the account, then send it again. 408, 425 and 429 are the ones to repeat after a wait.',
    ],
    specification: section('15.5'),
  },
  {
    id: '5xx',
    name: 'Server Error',
    meaning: 'The server knows that it failed, or cannot carry out a request that looks valid.',
    unknownCode: 'Treat an unknown 5xx code, and any number outside 100 to 599, as 500 Internal Server Error.',
    clientSteps: [
      'Find out whether a write took effect before you repeat it.',
      'Repeat with growing pauses and a limit; honour `Retry-After` where it is sent.',
      'Report it with the time, the path and the request id when it lasts.',
    ],
    specification: section('15.6'),
  },
];

export default statusClasses;
