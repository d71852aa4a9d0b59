import type { ExampleCall } from './exampleCall';
import { pythonString } from './quote';
import type { Recipes } from './recipes';

/** Recipes in Python 3 with the package `requests`. */
export const pythonRecipes: Recipes = {
  request: (call) => `import os

import requests

response = ${getCall(call)}
print(response.status_code, dict(response.headers))
print(response.text)`,

  retryWithPauses: (call, { pauses, statusCode, waitField }) => `import os
import random
import time
from email.utils import mktime_tz, parsedate_tz

import requests

for pause in [${pauses.join(', ')}, None]:
    response = ${getCall(call, '    ')}
    if response.status_code != ${statusCode} or pause is None:
        break
    asked = ${['Retry-After', ...(waitField ? [waitField] : []), null].map(headerOrEmpty).join(' or ')}
    date = parsedate_tz(asked)
    wait = int(asked) if asked.isdigit() else mktime_tz(date) - time.time() if date else 0
    if wait > 3600:
        break  # too long to hold a process: put the work into a queue
    time.sleep((wait if wait > 0 else pause) + random.random())
print(response.status_code, response.text)`,

  limiter: (call, { gap }) => `import os
import threading
import time

import requests

gap = ${gap}  # seconds between two calls: set what your plan allows
turn = threading.Lock()

def limited(call):
    """Every call of this process goes through here, one after the other."""
    with turn:
        time.sleep(gap)
    return call()

response = limited(lambda: ${getCall(call)})
print(response.status_code, response.text)`,

  cache: (call) => `import os
import re
import time

import requests

kept = {}

def read(url):
    """The body at an address: fetched once, then kept for the max-age of the answer."""
    body, until = kept.get(url, ("", 0))
    if time.time() < until:
        return body
    response = ${getCall(call, '    ', 'url')}
    response.raise_for_status()
    age = re.search(r"max-age=(\\d+)", response.headers.get("Cache-Control", ""))
    kept[url] = (response.text, time.time() + int(age[1] if age else 0))
    return response.text

print(read(${pythonString(call.url)}))`,
};

function headerOrEmpty(field: string | null): string {
  return field === null ? '""' : `response.headers.get(${pythonString(field)})`;
}

/** A call of requests.get over lines of which all but the first have the indent. */
function getCall({ url, credential }: ExampleCall, indent = '', address = pythonString(url)): string {
  const { location, name, prefix, variable } = credential;
  const key = `${prefix ? `${pythonString(prefix)} + ` : ''}os.environ["${variable}"]`;
  const secret = `${location === 'header' ? 'headers' : 'params'}={${pythonString(name)}: ${key}}`;
  return `requests.get(\n${[address, secret, 'timeout=30'].map((argument) => `${indent}    ${argument},\n`).join('')}${indent})`;
}
