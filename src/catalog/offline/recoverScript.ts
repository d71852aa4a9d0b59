/**
 * A function for an inline script, as text: `function(script){…}`, for `onerror` of the application's scripts. After a deploy the scripts that an open
 * page names may be gone. Then the page is loaded again, which names others; the browser keeps what was typed. Where the page still names this
 * script, or cannot be had, loading again would help nothing and could lose the page: it stays as it is, readable and with links that work.
 */
export const recoverScript = `function(script){fetch(location.href,{cache:'no-cache'}).then(function(response){return response.ok?response.text():script.src})
.then(function(html){if(html.indexOf(script.src.split('/').pop())<0)location.reload()}).catch(function(){})}`;
