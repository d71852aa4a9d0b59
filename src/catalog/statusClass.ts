/** The class of a status code (RFC 9110 section 15): `4xx` for `429`. Null for what is no number from 100 to 599, such as `000`, `783` or `4700`. */
export function statusClassOf(code: string | number): string | null {
  return /^[1-5]\d\d$/.test(String(code)) ? `${String(code).charAt(0)}xx` : null;
}

/** Orders codes as numbers: `000`, `100`, … `999`, `4700`. */
export function byCode(a: { code: string }, b: { code: string }): number {
  return Number(a.code) - Number(b.code);
}
