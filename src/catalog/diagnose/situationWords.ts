import type { LookupCondition } from '../lookup/lookup';

/** How people say what happened, by situation. Each is tried on words in small letters, without marks. */
const patterns: Record<string, RegExp> = {
  'quota-used-up':
    /\b(?:quotas?|kontingent|allowance|cuota|every (?:single )?(?:call|request) (?:fails?|has failed)|until (?:the )?next month|(?:monthly|plan|daily) (?:limit|total|quota))\b|配额|クォータ|квот/u,
  'rate-limited':
    /\b(?:throttl\w*|per second|qps|a second|one second|burst|too fast|rate limit\w*|ratelimit\w*|gedrosselt|por segundo|par seconde|pro sekunde)\b/u,
  'concurrency-limited': /\b(?:concurren\w*|in parallel|streams? open|stream connections?|simultaneous\w*|at the same time)\b/u,
  'key-missing': /\b(?:(?:api )?(?:key|token) (?:is )?(?:missing|required|not (?:provided|sent|present))|no (?:api )?key|missing (?:api )?key)\b/u,
  'key-expired': /\b(?:(?:key|token|schlüssel|clave|clé)(?: \w+){0,3} (?:expired?|abgelaufen|caducad\w+|expirée?)|expired (?:api )?(?:key|token))\b/u,
  'key-inactive': /\b(?:inactive|not active|deactivated key|(?:key|token) (?:is |was )?(?:disabled|deactivated|not active)|inaktiv\w*|inactiv\w+)\b/u,
  'key-invalid':
    /\b(?:(?:invalid|wrong|bad|unknown|ungültige\w*) (?:api )?(?:key|token|schlüssel)|(?:api )?(?:key|token) (?:is |was )?(?:invalid|wrong|not valid|unknown|not found))\b/u,
  'account-deactivated':
    /\b(?:account (?:\w+ ){0,2}(?:deactivated|disabled|suspended|blocked|closed)|deactivated account|konto (?:\w+ ){0,2}(?:deaktiviert|gesperrt)|cuenta (?:\w+ ){0,2}(?:desactivada|bloqueada)|compte (?:\w+ ){0,2}(?:désactivé|bloqué))\b/u,
  'payment-due':
    /\b(?:(?:open|unpaid|overdue|outstanding) (?:invoices?|bills?)|invoices? (?:is |are )?(?:open|unpaid|overdue)|offene rechnung\w*|facturas? (?:pendientes?|impagadas?)|factures? impayées?)\b/u,
  'credits-used-up':
    /\b(?:insufficient credits|(?:out of|no|not enough|run out of|used up|no more) (?:more )?(?:credits?|points?)|credits? (?:are |have )?(?:exhausted|used up|gone)|negative balance|balance (?:is )?negative|sin créditos|plus de crédits|keine credits)\b/u,
  'body-empty': /\b(?:(?:empty|missing) (?:payload|body|request body)|(?:payload|body) (?:is |was )?(?:empty|missing))\b/u,
  'limit-out-of-range': /\blimit (?:is |was |must be )?(?:out of range|too (?:high|large|big|low)|between)\b/u,
  'parameter-invalid': /\b(?:(?:missing|invalid|required|wrong) (?:or invalid )?param\w*|param\w* (?:\w+ )?(?:is |was )?(?:missing|invalid|required))\b/u,
  'route-unknown':
    /\b(?:(?:unknown|invalid|wrong|no such|bad) (?:route|endpoint|path)|(?:route|endpoint) (?:is |was )?(?:not found|unknown|invalid|wrong)|url not found)\b/u,
  'plan-excludes-feature': /\b(?:not (?:included )?in (?:the|our|your|my) plan|plan does ?n[o’']?t (?:include|cover|allow)|upgrade your plan)\b/u,
  'overload-or-maintenance': /\b(?:maintenance|overload\w*|wartung|mantenimiento|service (?:is )?unavailable)\b/u,
};

/** Something failed: words about a situation alone may be a question. */
const failure =
  /\b(?:error|errors|says?|said|saying|fails?|failed|failing|refus\w*|reject\w*|declin\w*|den(?:y|ied|ies)|return\w*|respon\w*|answers?|replies|throws?|getting|gets?|got|blocked|exception|message|complain\w*|meldet|sagt|fehler|dice|error|erreur|dit|message)\b/u;

/** Whether words tell of this situation. */
function tellsSituation(words: string, situation: string): boolean {
  return Object.hasOwn(patterns, situation) && (patterns[situation]?.test(words) ?? false);
}

/** The conditions that the words tell of. Only what stands in the collected edition: words are no proof of another. */
export function findSituations(conditions: readonly LookupCondition[], words: string): LookupCondition[] {
  return conditions.filter((condition) => condition.isInCollectedEdition && tellsSituation(words, condition.situation));
}

/** Whether words say that something failed. */
export function tellsFailure(words: string): boolean {
  return failure.test(words);
}
