/** Codes that are easily taken for one another, in our words: under each code, what the reader sees when it is another one. */
import type { LookAlike } from './schema/lookAlike';

const lookAlikes: Record<string, LookAlike[]> = {
  // 2xx
  200: [
    { code: 201, text: 'Something new exists now, and the answer names it, as a rule in `Location`.' },
    { code: 202, text: 'The answer holds a job or a status address instead of the result: the work is not done yet.' },
    { code: 204, text: 'There is no body at all, and the request did what it should.' },
    { code: 206, text: 'You hold a part, not the whole: `Content-Range` says which, in the answer or in each part of a multipart body.' },
  ],
  201: [
    { code: 200, text: 'The body holds what you asked for, and nothing new was made.' },
    { code: 202, text: 'The address in the answer is that of a job: the thing itself does not exist yet.' },
    { code: 303, text: '`Location` is there, but your client is sent to it with GET instead of only being told of it.' },
  ],
  202: [
    { code: 200, text: 'The result is in the body: nothing is left to wait for.' },
    { code: 201, text: 'What you asked for exists already, and its own address is in the answer.' },
    { code: 102, text: 'It is no final answer: the connection stays open and the result follows on it.' },
  ],
  203: [{ code: 200, text: 'Nothing says that a proxy changed the content. It need not say so: some change it and keep the 200.' }],
  204: [
    { code: 200, text: 'A body follows as a rule, even if it is an empty list such as `[]`.' },
    { code: 205, text: 'The form that sent the request should be cleared as well.' },
    { code: 304, text: 'You asked on a condition: the copy that you hold is still current, so it is not sent again.' },
  ],
  205: [{ code: 204, text: 'There is no body either, and the form or view should stay as it is.' }],
  206: [
    { code: 200, text: 'The server ignored `Range` and sent the whole. Start the file anew.' },
    { code: 416, text: 'No data came: the range lies outside of the file.' },
  ],
  207: [
    { code: 200, text: 'There is one outcome for the whole request, not one for each item.' },
    { code: 424, text: 'You read the status of an item, not of the answer: it was skipped because another item failed.' },
  ],

  // 3xx
  300: [{ code: 302, text: 'There is one `Location` to follow, and no list to choose from.' }],
  301: [
    { code: 308, text: 'The move is for good as well, and the method has to stay: a POST stays a POST.' },
    { code: 302, text: 'The move is for now: keep the old address.' },
    { code: 410, text: 'There is no new address: it was removed.' },
  ],
  302: [
    { code: 307, text: 'The move is for now as well, and the method has to stay: a POST stays a POST.' },
    { code: 303, text: 'The other address holds the outcome, and GET is always the method for it.' },
    { code: 301, text: 'The move is for good: replace the stored address.' },
  ],
  303: [
    { code: 302, text: 'The same thing stands at another address for now; only by custom does a POST become a GET.' },
    { code: 307, text: 'The POST has to be sent again, with its body, at the other address.' },
    { code: 201, text: '`Location` names what was made, and your client is not sent there.' },
  ],
  304: [
    { code: 200, text: 'A body comes with it: the data have changed, or no condition was sent or heeded.' },
    { code: 204, text: 'The body is empty because there is nothing to say, not because you have it already.' },
    { code: 412, text: 'The condition was on a write, and it failed: nothing was changed.' },
  ],
  305: [
    { code: 407, text: 'You use a proxy already, and it wants credentials of its own.' },
    { code: 302, text: '`Location` is the address of the content, not of a proxy.' },
  ],
  307: [
    { code: 302, text: 'The move is for now as well, but your client may turn a POST into a GET.' },
    { code: 308, text: 'The move is for good: replace the stored address.' },
    { code: 303, text: 'The other address wants a GET, whatever the first method was.' },
  ],
  308: [
    { code: 301, text: 'The move is for good as well, but your client may turn a POST into a GET.' },
    { code: 307, text: 'The move is for now: keep the old address.' },
    { code: 410, text: 'There is no new address: it was removed.' },
  ],

  // 4xx
  400: [
    { code: 422, text: 'The body was read without an error, and one of its values is refused.' },
    { code: 415, text: 'The format is refused, whatever the values in it: look at `Content-Type` and `Content-Encoding`.' },
    { code: 404, text: 'The path is at fault, not the parameters or the body.' },
    { code: 413, text: 'A smaller body of the same form is accepted.' },
  ],
  401: [
    { code: 403, text: 'New credentials of the same user change nothing: the right is missing, or the account or address is blocked.' },
    { code: 407, text: 'The answer carries `Proxy-Authenticate`: a proxy asks, and the API has not seen the request.' },
    { code: 511, text: 'An HTML page wants a sign-in to the network, for instance in a hotel.' },
  ],
  402: [
    { code: 403, text: 'Nothing is unpaid: the key or the plan lacks the right to this call.' },
    { code: 429, text: 'The account is in credit, and too many calls came in the period.' },
    { code: 401, text: 'The credentials are missing or wrong, so the server does not know whose account it is.' },
  ],
  403: [
    { code: 401, text: 'The answer carries `WWW-Authenticate`: credentials are missing, wrong or expired.' },
    { code: 404, text: 'The server will not even say that the thing exists. Some servers answer so to hide it.' },
    { code: 451, text: 'The refusal follows a legal demand, which the body ought to explain.' },
    { code: 429, text: 'It clears with time: the same call with the same key succeeded before and will again.' },
  ],
  404: [
    { code: 410, text: 'The server says that it was there and is removed for good.' },
    { code: 403, text: 'The server admits that it exists, and refuses it to you.' },
    { code: 405, text: 'The address is right, and `Allow` lists the methods that it takes.' },
    { code: 301, text: 'It lives on elsewhere: `Location` has the new address.' },
  ],
  405: [
    { code: 404, text: 'No method works at this address: the path or an id in it is wrong.' },
    { code: 501, text: 'The server does not know the method anywhere, not only here.' },
    { code: 403, text: 'The method is offered here, and your key may not use it.' },
  ],
  406: [
    { code: 415, text: 'The format of your own body is refused (`Content-Type`), not the one you ask for (`Accept`).' },
    { code: 400, text: 'The request is refused for something other than `Accept`, `Accept-Language` or `Accept-Encoding`.' },
  ],
  407: [
    { code: 401, text: 'The answer carries `WWW-Authenticate`: the API itself asks for credentials.' },
    { code: 511, text: 'No proxy is set up in your client: the network wants a sign-in in a browser.' },
    { code: 403, text: 'The proxy knows you and forbids this address.' },
  ],
  408: [
    { code: 504, text: 'Your request arrived in full: a server behind the gateway was too slow to answer.' },
    { code: 499, text: 'Your side ended the connection first. It stands in the log of the server, and you got no answer.' },
    { code: 425, text: 'The request came too soon, as TLS early data, not too slowly.' },
  ],
  409: [
    { code: 412, text: 'You sent a condition such as `If-Match`, and it does not hold.' },
    { code: 428, text: 'You sent no condition, and the server asks for one.' },
    { code: 423, text: 'A lock is in the way: it clears when the lock ends.' },
    { code: 422, text: 'The values are refused in any state: no other record has a part in it.' },
  ],
  410: [
    { code: 404, text: 'The server does not say that it ever existed, or that it stays away.' },
    { code: 301, text: 'There is a new address, in `Location`.' },
    { code: 451, text: 'It is withheld for legal reasons; whether it still exists is not said.' },
  ],
  411: [
    { code: 413, text: 'The length is stated, and it is too big.' },
    { code: 400, text: 'The length is stated, and it is wrong or no number.' },
  ],
  412: [
    { code: 428, text: 'You sent no condition at all: the server wants one.' },
    { code: 409, text: 'You sent no condition: the state of the resource itself is in the way.' },
    { code: 304, text: 'The condition was on a GET: your copy is still current, and nothing is wrong.' },
    { code: 417, text: '`Expect` is the field that is refused, not one that begins with `If-`.' },
  ],
  413: [
    { code: 414, text: 'The address is too long, and the body is small or absent.' },
    { code: 431, text: 'The header fields are too large, often cookies or a token.' },
    { code: 411, text: 'No length was stated at all.' },
    { code: 507, text: 'The file is not too big by itself: there is no room left for it.' },
  ],
  414: [
    { code: 413, text: 'The body is too big, and the address is short.' },
    { code: 431, text: 'The address is short: cookies, tokens or other header fields are too large.' },
  ],
  415: [
    { code: 406, text: 'The format you ask for (`Accept`) is refused, not the one you send.' },
    { code: 400, text: '`Content-Type` is accepted, and the body is not valid in that format.' },
    { code: 422, text: 'The body was read without an error, and one of its values is refused.' },
  ],
  416: [
    { code: 206, text: 'Data came, with `Content-Range`: the range was accepted.' },
    { code: 400, text: 'A page or an offset in the query is out of range, not the header field `Range`.' },
    { code: 412, text: '`If-Match` or `If-Unmodified-Since` failed: the file has changed.' },
  ],
  417: [
    { code: 412, text: 'A condition such as `If-Match` failed, with or without `Expect`.' },
    { code: 400, text: 'The same request fails without `Expect` as well.' },
  ],
  418: [
    { code: 429, text: 'At Binance: the rate is too high, and your address is not banned yet.' },
    { code: 403, text: 'The body gives a reason in earnest, such as a missing right.' },
  ],
  421: [
    { code: 404, text: 'The same request fails over a fresh connection too: the host is right and the path is wrong.' },
    { code: 400, text: '`Host` is missing, doubled or invalid.' },
  ],
  422: [
    { code: 400, text: 'The body could not be read at all: a comma, quote or brace is wrong, or a parameter is malformed.' },
    { code: 415, text: 'The format is refused: `Content-Type` is not what the API takes.' },
    { code: 409, text: 'The values are fine by themselves, and clash with what is stored.' },
  ],
  423: [
    { code: 409, text: 'No lock is in the way: two changes contradict each other.' },
    { code: 403, text: 'Waiting does not help: you have no right to it.' },
    { code: 503, text: 'Every call fails, not only those to one resource.' },
  ],
  424: [
    { code: 409, text: 'Your own request clashes with the state: no other action failed first.' },
    { code: 502, text: 'A gateway got an invalid answer from a server behind it, whatever you sent.' },
    { code: 423, text: 'It is the item that failed first: a lock is in the way.' },
  ],
  425: [
    { code: 429, text: 'Too many requests came: the TLS handshake plays no part.' },
    { code: 408, text: 'The request came too slowly, not too soon.' },
  ],
  426: [
    { code: 505, text: 'The version of HTTP is refused, and `Upgrade` names nothing to change to.' },
    { code: 101, text: 'The change of protocol succeeded.' },
    { code: 400, text: 'You sent `Upgrade`, and something else in the handshake is wrong.' },
  ],
  428: [
    { code: 412, text: 'You sent a condition, and it does not hold: somebody else was faster.' },
    { code: 409, text: 'A condition is not asked for: the state of the resource is in the way.' },
    { code: 400, text: 'A parameter or body field is missing, not a header field that begins with `If-`.' },
  ],
  429: [
    { code: 503, text: 'The first request after a long rest fails too: the service is short of capacity for everybody.' },
    { code: 509, text: 'A web host answers: the transfer allowance of the site is used up, not your rate.' },
    { code: 402, text: 'Waiting does not help: credit has to be bought or a bill to be paid.' },
    { code: 403, text: 'Waiting does not help: the key has no right to this call.' },
  ],
  431: [
    { code: 413, text: 'The body is too big, and the header fields are ordinary.' },
    { code: 414, text: 'The address is too long, and the header fields are ordinary.' },
    { code: 400, text: 'Some servers answer so to large header fields as well; deleting the cookies tells.' },
  ],
  451: [
    { code: 403, text: 'No law is named: the key, the plan, the IP address or the region is refused.' },
    { code: 404, text: 'The server does not say that anything is withheld.' },
    { code: 410, text: 'It is removed for good, for everybody and everywhere.' },
  ],

  // 5xx
  500: [
    { code: 502, text: 'A gateway answers: the server behind it sent nothing that it could use.' },
    { code: 503, text: 'The service says that it is overloaded or under maintenance, often with `Retry-After`.' },
    { code: 504, text: 'The answer comes late, after a fixed time, and from a gateway.' },
    { code: 400, text: 'Another value in the same field succeeds: the request is at fault, and the server should have said so.' },
  ],
  501: [
    { code: 405, text: '`Allow` is there: the server knows the method, and this address does not take it.' },
    { code: 404, text: 'The path is unknown, whatever the method.' },
    { code: 505, text: 'The version of HTTP is refused, not the method.' },
  ],
  502: [
    { code: 504, text: 'The gateway got no answer in time: the call ran for a fixed number of seconds first.' },
    { code: 503, text: 'The service announces it, or `Retry-After` comes with it.' },
    { code: 500, text: 'The service itself answers, with its own error body.' },
    { code: 520, text: 'Cloudflare is the gateway and got an empty or unknown answer.' },
  ],
  503: [
    { code: 429, text: 'Only you are refused, and it clears when you send more slowly.' },
    { code: 500, text: 'One request fails every time, and others succeed.' },
    { code: 502, text: 'A gateway answers: the server behind it sent an invalid answer, or refused the connection.' },
    { code: 529, text: 'The same overload, as Anthropic and a few others report it.' },
  ],
  504: [
    { code: 408, text: 'Your request did not arrive in full: your side or the line was slow.' },
    { code: 502, text: 'The answer comes quickly: the server behind the gateway refused or broke off.' },
    { code: 524, text: 'Cloudflare is the gateway: it was connected to the origin server, which did not answer in time.' },
    { code: 499, text: 'Your own timeout ended the call first: you have an exception and no answer.' },
  ],
  505: [
    { code: 426, text: '`Upgrade` is there: it names the protocol to change to.' },
    { code: 400, text: 'The first line of the request is malformed, for instance by a bare space in the address.' },
  ],
  506: [
    { code: 406, text: 'The server is set up well, and has no form that fits your `Accept` fields.' },
    { code: 500, text: 'The server does not name content negotiation as the cause.' },
  ],
  507: [
    { code: 413, text: 'This one body is too big, however much room is left.' },
    { code: 402, text: 'More room is to be had, and has to be paid for first.' },
    { code: 503, text: 'Reading fails too: the service as a whole is out of order.' },
  ],
  508: [
    { code: 208, text: 'The walk through the collections goes on: one item is only marked as listed before.' },
    { code: 503, text: 'The service is short of capacity. Shared hosting means this by its own 508, `Resource Limit Is Reached`.' },
    { code: 302, text: 'Your client stopped because redirects lead back to themselves: that loop has no code of its own.' },
  ],
  510: [
    { code: 501, text: 'The server cannot do what you ask, with or without an extension.' },
    { code: 428, text: 'A condition such as `If-Match` is missing, not an extension.' },
  ],
  511: [
    { code: 407, text: 'A proxy is set up in your client, and the answer carries `Proxy-Authenticate`.' },
    { code: 401, text: "The answer comes from the API: it has the API's own error body." },
    { code: 302, text: 'Older networks send a redirect to their sign-in page instead.' },
  ],

  // Unregistered
  419: [
    { code: 403, text: 'The token of the form is fine: the user has no right to it.' },
    { code: 401, text: 'The API wants credentials, not a token of a form.' },
  ],
  420: [{ code: 429, text: 'The limit of Twitter with the registered number, as its API v1.1 reports it.' }],
  440: [{ code: 401, text: 'No session had begun: the credentials are missing or wrong.' }],
  499: [
    { code: 408, text: 'The server ended it: your request did not arrive in time.' },
    { code: 504, text: 'You got an answer: a gateway gave up waiting for the server behind it.' },
    { code: 460, text: 'The same event in the log of an AWS load balancer.' },
  ],
  509: [
    { code: 429, text: 'An API refuses you for your rate; the allowance of the site plays no part.' },
    { code: 503, text: 'The service is overloaded, and no allowance is used up.' },
  ],
  520: [
    { code: 502, text: 'The answer of the origin server was invalid, and Cloudflare or another gateway says so with the registered number.' },
    { code: 521, text: 'The origin server refuses the connection at once.' },
    { code: 524, text: 'The origin server took the connection and was silent for a fixed time.' },
  ],
  521: [
    { code: 522, text: 'The origin server does not answer the attempt to connect at all: it takes some seconds to fail.' },
    { code: 523, text: 'There is no route to the address of the origin server.' },
  ],
  522: [
    { code: 524, text: 'The connection was made; the answer did not come in time.' },
    { code: 521, text: 'The connection is refused at once.' },
    { code: 504, text: 'The same with the registered number, from Cloudflare or from a gateway in front of the origin server.' },
  ],
  523: [
    { code: 522, text: 'The address can be reached, and no connection comes about in time.' },
    { code: 530, text: 'The host name of the origin server does not resolve; the body carries a 1XXX error.' },
  ],
  524: [
    { code: 522, text: 'No connection to the origin server came about.' },
    { code: 504, text: 'The same with the registered number, from Cloudflare or from a gateway in front of the origin server.' },
  ],
  525: [{ code: 526, text: 'The certificate of the origin server is not accepted, with SSL set to Full (strict).' }],
  526: [{ code: 525, text: 'The TLS handshake itself fails, for instance for want of a shared cipher suite.' }],
  529: [
    { code: 429, text: 'The limit of your own account is passed; others are served.' },
    { code: 503, text: 'The same overload with the registered number, as most services report it.' },
  ],
};

export default lookAlikes;
