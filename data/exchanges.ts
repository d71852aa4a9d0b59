/** An example exchange for each code that is met on the wire; see `schema/exchange.ts` for the form. */
import type { Exchange } from './schema/exchange';

/**
 * A message as it is written below: without the indentation.
 * A status line without a reason phrase keeps the space behind the code (RFC 9112 section 4), which an editor would remove.
 */
function http(text: string): string {
  return text
    .trim()
    .replace(/^ {6}/gm, '')
    .replace(/^(HTTP\/1\.1 \d{3})$/m, '$1 ');
}

const cloudflareChangelog =
  'its changelog of [2026-04-27](https://developers.cloudflare.com/changelog/post/2026-04-27-structured-responses-for-5xx-errors/) and ' +
  '[2026-03-11](https://developers.cloudflare.com/changelog/post/2026-03-11-json-rfc9457-responses-for-1xxx-errors/)';

/** A 5xx that Cloudflare makes itself, for a client that accepts JSON. */
function cloudflare(code: number, title: string, category: 'origin' | 'ssl'): Exchange {
  const isRetryable = category === 'origin';
  return {
    request: http(`
      GET /v1/orders HTTP/1.1
      Host: api.example.com
      Accept: application/json
    `),
    response: http(`
      HTTP/1.1 ${code}
      Content-Type: application/json; charset=utf-8${isRetryable ? '\nRetry-After: 120' : ''}

      {
        "type": "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-${code}/",
        "title": "${title}",
        "status": ${code},
        "error_category": "${category}",${isRetryable ? '\n  "retry_after": 120,' : ''}
        "instance": "RAY_ID"
      }
    `),
    note: `As Cloudflare sends it to a client that accepts JSON. The fields are from ${cloudflareChangelog}, the values are made up, and reason phrase and other fields are left out. A client that sends \`Accept: */*\` gets an HTML page.`,
  };
}

const exchanges: Record<string, Exchange> = {
  // 1xx
  100: {
    request: http(`
      PUT /v1/files/7 HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
      Content-Type: video/mp4
      Content-Length: 104857600
      Expect: 100-continue
    `),
    response: http(`
      HTTP/1.1 100 Continue
    `),
    note: 'The client now sends the body. The final response follows on the same connection, for instance [201](/201/).',
  },
  101: {
    request: http(`
      GET /v1/stream HTTP/1.1
      Host: api.example.com
      Connection: Upgrade
      Upgrade: websocket
      Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
      Sec-WebSocket-Version: 13
    `),
    response: http(`
      HTTP/1.1 101 Switching Protocols
      Upgrade: websocket
      Connection: Upgrade
      Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
    `),
    note: 'Key and accept value are the sample of RFC 6455. WebSocket frames follow.',
  },
  102: {
    request: http(`
      COPY /files/archive/ HTTP/1.1
      Host: api.example.com
      Destination: https://api.example.com/files/copy/
      Depth: infinity
    `),
    response: http(`
      HTTP/1.1 102 Processing
    `),
    note: 'The final response follows on the same connection when the work is done.',
  },
  103: {
    request: http(`
      GET /reports/7 HTTP/1.1
      Host: api.example.com
      Accept: text/html
    `),
    response: http(`
      HTTP/1.1 103 Early Hints
      Link: </assets/report.css>; rel=preload; as=style
      Link: </assets/chart.js>; rel=preload; as=script
    `),
    note: 'The final response follows on the same connection, as a rule a [200](/200/) with the same `Link` fields.',
  },
  104: {
    request: http(`
      POST /v1/uploads HTTP/1.1
      Host: api.example.com
      Content-Type: video/mp4
      Content-Length: 104857600
      Upload-Complete: ?1
      Upload-Draft-Interop-Version: 6
    `),
    response: http(`
      HTTP/1.1 104 Upload Resumption Supported
      Upload-Draft-Interop-Version: 6
      Location: https://api.example.com/v1/uploads/7
    `),
    note: 'In the form of draft -05. It comes while the client still sends the body; the final response follows.',
  },

  // 2xx
  200: {
    request: http(`
      GET /v1/orders/7 HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
      Accept: application/json
    `),
    response: http(`
      HTTP/1.1 200 OK
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: application/json
      Content-Length: 41
      ETag: "v3"
      Cache-Control: private, max-age=60

      { "id": 7, "item": "tea", "quantity": 3 }
    `),
  },
  201: {
    request: http(`
      POST /v1/orders HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
      Content-Type: application/json
      Content-Length: 32

      { "item": "tea", "quantity": 3 }
    `),
    response: http(`
      HTTP/1.1 201 Created
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Location: /v1/orders/7
      ETag: "v1"
      Content-Type: application/json
      Content-Length: 41

      { "id": 7, "item": "tea", "quantity": 3 }
    `),
  },
  202: {
    request: http(`
      POST /v1/exports HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
      Content-Type: application/json
      Content-Length: 22

      { "month": "2026-10" }
    `),
    response: http(`
      HTTP/1.1 202 Accepted
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Location: /v1/jobs/42
      Retry-After: 10
      Content-Type: application/json
      Content-Length: 61

      { "job": 42, "state": "queued", "status_url": "/v1/jobs/42" }
    `),
    note: '`Location` and `Retry-After` are common here, but no standard gives them a meaning with 202. The body ought to name the status monitor.',
  },
  203: {
    request: http(`
      GET /v1/articles/7 HTTP/1.1
      Host: api.example.com
      Accept: text/plain
    `),
    response: http(`
      HTTP/1.1 203 Non-Authoritative Information
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Via: 1.1 proxy.example.net
      Content-Type: text/plain; charset=utf-8
      Content-Length: 59

      Hello. The proxy removed the advertisements from this text.
    `),
  },
  204: {
    request: http(`
      PUT /v1/orders/7 HTTP/1.1
      Host: api.example.com
      If-Match: "v3"
      Content-Type: application/json
      Content-Length: 32

      { "item": "tea", "quantity": 4 }
    `),
    response: http(`
      HTTP/1.1 204 No Content
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      ETag: "v4"
    `),
  },
  205: {
    request: http(`
      POST /v1/entries HTTP/1.1
      Host: api.example.com
      Content-Type: application/x-www-form-urlencoded
      Content-Length: 19

      item=tea&quantity=3
    `),
    response: http(`
      HTTP/1.1 205 Reset Content
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Length: 0
    `),
  },
  206: {
    request: http(`
      GET /v1/exports/7 HTTP/1.1
      Host: api.example.com
      Range: bytes=0-35
      Accept: text/csv
    `),
    response: http(`
      HTTP/1.1 206 Partial Content
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: text/csv
      Content-Length: 36
      Content-Range: bytes 0-35/4096
      Content-Location: /v1/exports/7.csv
      ETag: "v3"
      Cache-Control: max-age=60
      Expires: Fri, 20 Nov 2026 09:31:00 GMT
      Vary: Accept

      id,item,quantity
      1,tea,3
      2,coffee,12
    `),
    note: 'The fields below `Content-Range` stand here because the [200](/200/) would have them.',
  },
  207: {
    request: http(`
      DELETE /files/2026/ HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
    `),
    response: http(`
      HTTP/1.1 207 Multi-Status
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: application/xml; charset="utf-8"
      Content-Length: 206

      <?xml version="1.0" encoding="utf-8"?>
      <D:multistatus xmlns:D="DAV:">
        <D:response>
          <D:href>/files/2026/report.csv</D:href>
          <D:status>HTTP/1.1 423 Locked</D:status>
        </D:response>
      </D:multistatus>
    `),
    note: 'A WebDAV answer to a DELETE of a collection: it lists only what failed.',
  },
  208: {
    request: http(`
      PROPFIND /files/ HTTP/1.1
      Host: api.example.com
      Depth: infinity
      DAV: bind
    `),
    response: http(`
      HTTP/1.1 207 Multi-Status
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: application/xml; charset="utf-8"
      Content-Length: 256

      <?xml version="1.0" encoding="utf-8"?>
      <D:multistatus xmlns:D="DAV:">
        <D:response>
          <D:href>/files/b/</D:href>
          <D:propstat>
            <D:prop/>
            <D:status>HTTP/1.1 208 Already Reported</D:status>
          </D:propstat>
        </D:response>
      </D:multistatus>
    `),
    note: 'It stands inside the body of a [207](/207/). The items before it, with `/files/a/`, the first address of the same collection, are left out.',
  },
  226: {
    request: http(`
      GET /v1/status HTTP/1.1
      Host: api.example.com
      A-IM: diffe
      If-None-Match: "v3"
    `),
    response: http(`
      HTTP/1.1 226 IM Used
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      ETag: "v4"
      IM: diffe
      Delta-Base: "v3"
      Content-Type: text/plain
      Content-Length: 18

      2c
      state: closed
      .
    `),
    note: 'The body is the output of `diff -e`: it replaces the second line of the stored copy.',
  },

  // 3xx
  300: {
    request: http(`
      GET /v1/reports/7 HTTP/1.1
      Host: api.example.com
      Accept: application/json
    `),
    response: http(`
      HTTP/1.1 300 Multiple Choices
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Location: /v1/reports/7.pdf
      Content-Type: application/json
      Content-Length: 57

      { "choices": ["/v1/reports/7.pdf", "/v1/reports/7.csv"] }
    `),
  },
  301: {
    request: http(`
      GET /v1/orders/7 HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
    `),
    response: http(`
      HTTP/1.1 301 Moved Permanently
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Location: https://api.example.com/v2/orders/7
      Content-Type: text/html
      Content-Length: 55

      <p>Moved to <a href="/v2/orders/7">/v2/orders/7</a></p>
    `),
  },
  302: {
    request: http(`
      GET /v1/files/7 HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
    `),
    response: http(`
      HTTP/1.1 302 Found
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Location: https://files.example.com/7?expires=1795600000
      Cache-Control: no-store
      Content-Length: 0
    `),
  },
  303: {
    request: http(`
      POST /v1/payments HTTP/1.1
      Host: api.example.com
      Content-Type: application/x-www-form-urlencoded
      Content-Length: 20

      order=7&amount=12.50
    `),
    response: http(`
      HTTP/1.1 303 See Other
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Location: /v1/payments/9
      Content-Length: 0
    `),
    note: 'The client goes on with `GET /v1/payments/9`.',
  },
  304: {
    request: http(`
      GET /v1/orders/7 HTTP/1.1
      Host: api.example.com
      Accept: application/json
      If-None-Match: "v3"
    `),
    response: http(`
      HTTP/1.1 304 Not Modified
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      ETag: "v3"
      Cache-Control: private, max-age=60
      Expires: Fri, 20 Nov 2026 09:31:00 GMT
      Content-Location: /v1/orders/7.json
      Vary: Accept
    `),
    note: 'The fields stand here because the [200](/200/) would have them.',
  },
  305: {
    request: http(`
      GET /v1/orders/7 HTTP/1.1
      Host: api.example.com
      Accept: application/json
    `),
    response: http(`
      HTTP/1.1 305 Use Proxy
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Location: http://proxy.example.com:3128/
      Content-Length: 0
    `),
    note: 'The historic form of RFC 2616: `Location` names the proxy. Clients do not follow it.',
  },
  307: {
    request: http(`
      POST /v1/orders HTTP/1.1
      Host: api.example.com
      Content-Type: application/json
      Content-Length: 32

      { "item": "tea", "quantity": 3 }
    `),
    response: http(`
      HTTP/1.1 307 Temporary Redirect
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Location: https://eu.api.example.com/v1/orders
      Content-Length: 0
    `),
    note: 'The client sends the same POST with the same body to `Location`.',
  },
  308: {
    request: http(`
      POST /v1/orders HTTP/1.1
      Host: api.example.com
      Content-Type: application/json
      Content-Length: 32

      { "item": "tea", "quantity": 3 }
    `),
    response: http(`
      HTTP/1.1 308 Permanent Redirect
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Location: https://api.example.com/v2/orders
      Content-Length: 0
    `),
    note: 'The client sends the same POST with the same body to `Location`, now and from now on.',
  },

  // 4xx
  400: {
    request: http(`
      POST /v1/orders HTTP/1.1
      Host: api.example.com
      Content-Type: application/json
      Content-Length: 30

      { "item": "tea", "quantity": }
    `),
    response: http(`
      HTTP/1.1 400 Bad Request
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: application/problem+json
      Content-Length: 113

      {
        "title": "Bad Request",
        "status": 400,
        "detail": "The body is not valid JSON: unexpected } at byte 29."
      }
    `),
  },
  401: {
    request: http(`
      GET /v1/orders/7 HTTP/1.1
      Host: api.example.com
      Authorization: Bearer EXPIRED_TOKEN
    `),
    response: http(`
      HTTP/1.1 401 Unauthorized
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      WWW-Authenticate: Bearer realm="api", error="invalid_token"
      Content-Type: application/problem+json
      Content-Length: 91

      {
        "title": "Unauthorized",
        "status": 401,
        "detail": "The access token has expired."
      }
    `),
  },
  402: {
    request: http(`
      GET /v1/orders/7 HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
    `),
    response: http(`
      HTTP/1.1 402 Payment Required
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: application/problem+json
      Content-Length: 100

      {
        "title": "Payment Required",
        "status": 402,
        "detail": "The invoice of 2026-10-31 is open."
      }
    `),
  },
  403: {
    request: http(`
      DELETE /v1/orders/7 HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
    `),
    response: http(`
      HTTP/1.1 403 Forbidden
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: application/problem+json
      Content-Length: 101

      {
        "title": "Forbidden",
        "status": 403,
        "detail": "This key may read orders, not delete them."
      }
    `),
  },
  404: {
    request: http(`
      GET /v1/orders/999 HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
    `),
    response: http(`
      HTTP/1.1 404 Not Found
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: application/problem+json
      Content-Length: 81

      {
        "title": "Not Found",
        "status": 404,
        "detail": "There is no order 999."
      }
    `),
  },
  405: {
    request: http(`
      DELETE /v1/orders HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
    `),
    response: http(`
      HTTP/1.1 405 Method Not Allowed
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Allow: GET, HEAD, POST
      Content-Type: application/problem+json
      Content-Length: 105

      {
        "title": "Method Not Allowed",
        "status": 405,
        "detail": "The list of orders cannot be deleted."
      }
    `),
  },
  406: {
    request: http(`
      GET /v1/orders/7 HTTP/1.1
      Host: api.example.com
      Accept: application/xml
    `),
    response: http(`
      HTTP/1.1 406 Not Acceptable
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: application/problem+json
      Content-Length: 108

      {
        "title": "Not Acceptable",
        "status": 406,
        "detail": "Orders come as application/json or text/csv."
      }
    `),
  },
  407: {
    request: http(`
      CONNECT api.example.com:443 HTTP/1.1
      Host: api.example.com:443
      User-Agent: curl/8.15.0
    `),
    response: http(`
      HTTP/1.1 407 Proxy Authentication Required
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Proxy-Authenticate: Basic realm="proxy.example.net"
      Content-Type: text/plain
      Content-Length: 27

      Sign in to the proxy first.
    `),
    note: 'The proxy answers. No request has reached `api.example.com`.',
  },
  408: {
    request: http(`
      POST /v1/files HTTP/1.1
      Host: api.example.com
      Content-Type: video/mp4
      Content-Length: 104857600
    `),
    response: http(`
      HTTP/1.1 408 Request Timeout
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Connection: close
      Content-Length: 0
    `),
    note: 'The announced body did not arrive in time. The server closes the connection.',
  },
  409: {
    request: http(`
      POST /v1/users HTTP/1.1
      Host: api.example.com
      Content-Type: application/json
      Content-Length: 17

      { "name": "ada" }
    `),
    response: http(`
      HTTP/1.1 409 Conflict
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: application/problem+json
      Content-Length: 80

      {
        "title": "Conflict",
        "status": 409,
        "detail": "The name ada is taken."
      }
    `),
  },
  410: {
    request: http(`
      GET /v1/orders HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
    `),
    response: http(`
      HTTP/1.1 410 Gone
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: application/problem+json
      Content-Length: 104

      {
        "title": "Gone",
        "status": 410,
        "detail": "Version 1 was switched off on 2026-10-01. Use /v2."
      }
    `),
  },
  411: {
    request: http(`
      POST /v1/orders/7/cancel HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
    `),
    response: http(`
      HTTP/1.1 411 Length Required
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: application/problem+json
      Content-Length: 114

      {
        "title": "Length Required",
        "status": 411,
        "detail": "A POST needs Content-Length, also without a body."
      }
    `),
    note: '`Content-Length: 0` in the request mends it.',
  },
  412: {
    request: http(`
      PUT /v1/orders/7 HTTP/1.1
      Host: api.example.com
      If-Match: "v2"
      Content-Type: application/json
      Content-Length: 32

      { "item": "tea", "quantity": 4 }
    `),
    response: http(`
      HTTP/1.1 412 Precondition Failed
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      ETag: "v3"
      Content-Type: application/problem+json
      Content-Length: 104

      {
        "title": "Precondition Failed",
        "status": 412,
        "detail": "The order has changed: it is at v3."
      }
    `),
  },
  413: {
    request: http(`
      POST /v1/files HTTP/1.1
      Host: api.example.com
      Content-Type: video/mp4
      Content-Length: 104857600
      Expect: 100-continue
    `),
    response: http(`
      HTTP/1.1 413 Content Too Large
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Connection: close
      Content-Type: application/problem+json
      Content-Length: 95

      {
        "title": "Content Too Large",
        "status": 413,
        "detail": "A file may have up to 10 MB."
      }
    `),
    note: 'Thanks to `Expect: 100-continue` the client has not sent the body in vain.',
  },
  414: {
    request: http(`
      GET /v1/orders?id=1001&id=1002&id=1003&id=1004 HTTP/1.1
      Host: api.example.com
      Accept: application/json
    `),
    response: http(`
      HTTP/1.1 414 URI Too Long
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: application/problem+json
      Content-Length: 108

      {
        "title": "URI Too Long",
        "status": 414,
        "detail": "The request target may have up to 8,000 bytes."
      }
    `),
    note: 'The query is cut short here: in earnest it goes on for thousands of characters.',
  },
  415: {
    request: http(`
      POST /v1/orders HTTP/1.1
      Host: api.example.com
      Content-Type: application/x-www-form-urlencoded
      Content-Length: 19

      item=tea&quantity=3
    `),
    response: http(`
      HTTP/1.1 415 Unsupported Media Type
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Accept: application/json
      Content-Type: application/problem+json
      Content-Length: 107

      {
        "title": "Unsupported Media Type",
        "status": 415,
        "detail": "Send the order as application/json."
      }
    `),
  },
  416: {
    request: http(`
      GET /v1/exports/7.csv HTTP/1.1
      Host: api.example.com
      Range: bytes=4096-
    `),
    response: http(`
      HTTP/1.1 416 Range Not Satisfiable
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Range: bytes */4096
      Content-Length: 0
    `),
    note: 'The file has 4,096 bytes, numbered 0 to 4095. The client has all of them already.',
  },
  417: {
    request: http(`
      PUT /v1/files/7 HTTP/1.1
      Host: api.example.com
      Content-Type: text/csv
      Content-Length: 204800
      Expect: 100-continue
    `),
    response: http(`
      HTTP/1.1 417 Expectation Failed
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Length: 0
    `),
    note: 'As an old server or proxy sends it that cannot meet `100-continue`. The same request without `Expect` goes through.',
  },
  421: {
    request: http(`
      GET /v1/orders/7 HTTP/1.1
      Host: files.example.com
      Accept: application/json
    `),
    response: http(`
      HTTP/1.1 421 Misdirected Request
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: application/problem+json
      Content-Length: 113

      {
        "title": "Misdirected Request",
        "status": 421,
        "detail": "This connection serves api.example.com only."
      }
    `),
    note: 'The request went over a connection that was opened for `api.example.com`. It is mostly met in HTTP/2.',
  },
  422: {
    request: http(`
      POST /v1/orders HTTP/1.1
      Host: api.example.com
      Content-Type: application/json
      Content-Length: 33

      { "item": "tea", "quantity": -3 }
    `),
    response: http(`
      HTTP/1.1 422 Unprocessable Content
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: application/problem+json
      Content-Length: 190

      {
        "type": "https://api.example.com/problems/invalid-order",
        "title": "The order is not valid",
        "status": 422,
        "errors": [{ "detail": "must be 1 or more", "pointer": "#/quantity" }]
      }
    `),
  },
  423: {
    request: http(`
      PUT /files/report.csv HTTP/1.1
      Host: api.example.com
      Content-Type: text/csv
      Content-Length: 16

      id,item,quantity
    `),
    response: http(`
      HTTP/1.1 423 Locked
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: application/xml; charset="utf-8"
      Content-Length: 168

      <?xml version="1.0" encoding="utf-8"?>
      <D:error xmlns:D="DAV:">
        <D:lock-token-submitted>
          <D:href>/files/report.csv</D:href>
        </D:lock-token-submitted>
      </D:error>
    `),
    note: 'The WebDAV form. JSON APIs answer with an error body of their own.',
  },
  424: {
    request: http(`
      POST /v1/orders/7/ship HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
      Content-Length: 0
    `),
    response: http(`
      HTTP/1.1 424 Failed Dependency
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: application/problem+json
      Content-Length: 113

      {
        "title": "Failed Dependency",
        "status": 424,
        "detail": "Not shipped: reserving the stock failed first."
      }
    `),
    note: 'In WebDAV it stands inside the body of a [207](/207/).',
  },
  425: {
    request: http(`
      POST /v1/payments/9/confirm HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
      Early-Data: 1
      Content-Length: 0
    `),
    response: http(`
      HTTP/1.1 425 Too Early
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Length: 0
    `),
    note: 'A gateway in front added `Early-Data: 1`, because the request came before the TLS handshake was complete.',
  },
  426: {
    request: http(`
      GET /v1/stream HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
    `),
    response: http(`
      HTTP/1.1 426 Upgrade Required
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Upgrade: websocket
      Connection: Upgrade
      Content-Type: text/plain
      Content-Length: 35

      This address speaks WebSocket only.
    `),
  },
  428: {
    request: http(`
      PUT /v1/orders/7 HTTP/1.1
      Host: api.example.com
      Content-Type: application/json
      Content-Length: 32

      { "item": "tea", "quantity": 4 }
    `),
    response: http(`
      HTTP/1.1 428 Precondition Required
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Cache-Control: no-store
      Content-Type: application/problem+json
      Content-Length: 131

      {
        "title": "Precondition Required",
        "status": 428,
        "detail": "Send If-Match with the ETag of the version that you changed."
      }
    `),
  },
  429: {
    request: http(`
      GET /v1/orders?page=61 HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
    `),
    response: http(`
      HTTP/1.1 429 Too Many Requests
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Retry-After: 30
      Cache-Control: no-store
      Content-Type: application/problem+json
      Content-Length: 117

      {
        "title": "Too Many Requests",
        "status": 429,
        "detail": "60 requests a minute are allowed. Wait 30 seconds."
      }
    `),
  },
  431: {
    request: http(`
      GET /v1/orders/7 HTTP/1.1
      Host: api.example.com
      Cookie: session=LONG_VALUE; cart=LONG_VALUE; seen=LONG_VALUE
    `),
    response: http(`
      HTTP/1.1 431 Request Header Fields Too Large
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Cache-Control: no-store
      Content-Type: application/problem+json
      Content-Length: 115

      {
        "title": "Request Header Fields Too Large",
        "status": 431,
        "detail": "Cookie is longer than 8,192 bytes."
      }
    `),
    note: 'The values of `Cookie` are left out here.',
  },
  451: {
    request: http(`
      GET /v1/articles/7 HTTP/1.1
      Host: api.example.com
      Accept: application/json
    `),
    response: http(`
      HTTP/1.1 451 Unavailable For Legal Reasons
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Link: <https://blocking.example.net/>; rel="blocked-by"
      Content-Type: application/problem+json
      Content-Length: 124

      {
        "title": "Unavailable For Legal Reasons",
        "status": 451,
        "detail": "Withheld in this country after a court order."
      }
    `),
  },

  // 5xx
  500: {
    request: http(`
      GET /v1/orders/7 HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
    `),
    response: http(`
      HTTP/1.1 500 Internal Server Error
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      X-Request-Id: 5f0c2b7e
      Content-Type: application/problem+json
      Content-Length: 122

      {
        "title": "Internal Server Error",
        "status": 500,
        "detail": "Unexpected error. Name request 5f0c2b7e to support."
      }
    `),
    note: '`X-Request-Id` is a custom of many APIs, not a standard.',
  },
  501: {
    request: http(`
      QUERY /v1/orders HTTP/1.1
      Host: api.example.com
      Content-Type: application/json
      Content-Length: 17

      { "item": "tea" }
    `),
    response: http(`
      HTTP/1.1 501 Not Implemented
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: application/problem+json
      Content-Length: 108

      {
        "title": "Not Implemented",
        "status": 501,
        "detail": "This server does not know the method QUERY."
      }
    `),
  },
  502: {
    request: http(`
      GET /v1/orders/7 HTTP/1.1
      Host: api.example.com
      Accept: application/json
    `),
    response: http(`
      HTTP/1.1 502 Bad Gateway
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Server: example-gateway
      Content-Type: text/html
      Content-Length: 50

      <html><body><h1>502 Bad Gateway</h1></body></html>
    `),
    note: 'The gateway answers, as a rule with a page of its own instead of JSON.',
  },
  503: {
    request: http(`
      GET /v1/orders/7 HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
    `),
    response: http(`
      HTTP/1.1 503 Service Unavailable
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Retry-After: Fri, 20 Nov 2026 10:00:00 GMT
      Content-Type: application/problem+json
      Content-Length: 97

      {
        "title": "Service Unavailable",
        "status": 503,
        "detail": "Maintenance until 10:00 UTC."
      }
    `),
  },
  504: {
    request: http(`
      GET /v1/reports?year=2026 HTTP/1.1
      Host: api.example.com
      Accept: application/json
    `),
    response: http(`
      HTTP/1.1 504 Gateway Timeout
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Server: example-gateway
      Content-Type: text/html
      Content-Length: 54

      <html><body><h1>504 Gateway Timeout</h1></body></html>
    `),
    note: 'The gateway answers, as a rule after a fixed time such as 60 seconds, and with a page of its own instead of JSON.',
  },
  505: {
    request: http(`
      GET /v1/orders/7 HTTP/3.0
      Host: api.example.com
      Accept: application/json
    `),
    response: http(`
      HTTP/1.1 505 HTTP Version Not Supported
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Connection: close
      Content-Type: text/plain
      Content-Length: 45

      This connection speaks HTTP/1.0 and HTTP/1.1.
    `),
  },
  506: {
    request: http(`
      GET /reports/7 HTTP/1.1
      Host: api.example.com
      Accept-Language: de, en;q=0.5
      Negotiate: trans
    `),
    response: http(`
      HTTP/1.1 506 Variant Also Negotiates
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: text/plain
      Content-Length: 61

      The German variant of this page is set up to negotiate again.
    `),
  },
  507: {
    request: http(`
      PUT /files/video.mp4 HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
      Content-Length: 104857600
      Expect: 100-continue
    `),
    response: http(`
      HTTP/1.1 507 Insufficient Storage
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Connection: close
      Content-Type: application/problem+json
      Content-Length: 113

      {
        "title": "Insufficient Storage",
        "status": 507,
        "detail": "20 MB of the 5 GB of this account are left."
      }
    `),
  },
  508: {
    request: http(`
      PROPFIND /files/ HTTP/1.1
      Host: api.example.com
      Authorization: Bearer YOUR_TOKEN
      Depth: infinity
    `),
    response: http(`
      HTTP/1.1 508 Loop Detected
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: text/plain
      Content-Length: 36

      /files/a/b/ leads back to /files/a/.
    `),
  },
  510: {
    request: http(`
      GET /v1/orders/7 HTTP/1.1
      Host: api.example.com
      Accept: application/json
    `),
    response: http(`
      HTTP/1.1 510 Not Extended
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: text/plain
      Content-Length: 53

      Send the extension https://api.example.com/ext/audit.
    `),
    note: 'Historic. RFC 2774 fixes no form for the answer: this one is made up.',
  },
  511: {
    request: http(`
      GET /v1/orders/7 HTTP/1.1
      Host: api.example.com
      Accept: application/json
    `),
    response: http(`
      HTTP/1.1 511 Network Authentication Required
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Cache-Control: no-store
      Content-Type: text/html
      Content-Length: 99

      <html><body>
      <p><a href="https://login.example.net/">Sign in to this network</a></p>
      </body></html>
    `),
    note: 'The network answers. No request has reached `api.example.com`.',
  },

  // Unregistered codes whose response the emitter documents
  419: {
    request: http(`
      POST /profile HTTP/1.1
      Host: api.example.com
      Accept: application/json
      Content-Type: application/json
      Content-Length: 17

      { "name": "ada" }
    `),
    response: http(`
      HTTP/1.1 419 unknown status
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: application/json

      {
          "message": "CSRF token mismatch."
      }
    `),
    note:
      'As Laravel sends it to a client that accepts JSON, outside of debug mode, [read from its source](https://github.com/laravel/framework/blob/bd71b45fbb7e672957bf6ff61baddefe15fbca6a/src/Illuminate/Foundation/Exceptions/Handler.php). ' +
      'Symfony, which it builds on, writes `unknown status` for a code that it does not know. A browser gets a page with the title `Page Expired`.',
  },
  477: {
    request: http(`
      GET /crm/v3/objects/contacts HTTP/1.1
      Host: api.hubapi.com
      Authorization: Bearer YOUR_TOKEN
    `),
    response: http(`
      HTTP/1.1 477 Migration in Progress
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Retry-After: 3600
    `),
    note: 'As HubSpot sends it. [Its page](https://developers.hubspot.com/docs/api-reference/error-handling) documents `Retry-After`; the number is made up, and a body is left out.',
  },
  520: cloudflare(520, 'Web Server Returns an Unknown Error', 'origin'),
  521: cloudflare(521, 'Web Server Is Down', 'origin'),
  522: cloudflare(522, 'Connection Timed Out', 'origin'),
  523: cloudflare(523, 'Origin Is Unreachable', 'origin'),
  524: cloudflare(524, 'A Timeout Occurred', 'origin'),
  525: cloudflare(525, 'SSL Handshake Failed', 'ssl'),
  526: cloudflare(526, 'Invalid SSL Certificate', 'ssl'),
  529: {
    request: http(`
      POST /v1/messages HTTP/1.1
      Host: api.anthropic.com
      x-api-key: YOUR_API_KEY
      anthropic-version: 2023-06-01
      Content-Type: application/json
    `),
    response: http(`
      HTTP/1.1 529
      Date: Fri, 20 Nov 2026 09:30:00 GMT
      Content-Type: application/json

      {
        "type": "error",
        "error": { "type": "overloaded_error", "message": "Overloaded" },
        "request_id": "REQUEST_ID"
      }
    `),
    note: 'As Anthropic sends it, with the fields of [its page of errors](https://platform.claude.com/docs/en/api/errors). The body of the request is left out.',
  },
};

export default exchanges;
