/** Texts that a page has to bear, whatever a provider publishes and whatever a customer pastes. */

/** A word of 60 characters without a place to break. */
export const unbrokenWord = 'maximum_concurrent_connections_per_organisation_and_key_over';

/** 400 characters. */
export const longText = toLength(
  'The service refused the call because the account, the key and the address together went over what the plan allows in the period, which is counted from the first call and not from the full hour, so that a client that spreads its calls evenly meets it later than one that sends them at once. ',
  400,
);

/** From right to left, with a number and a Latin word within. */
export const rightToLeftLabel = 'חריגה ממכסת הבקשות';
export const rightToLeftText = 'تم رفض الطلب لأن الحساب تجاوز 1000 طلب في الدقيقة عبر api_key واحد.';

/** What a customer writes around an answer of a provider, from right to left. */
export const rightToLeftGreeting = 'שלום, קיבלנו את השגיאה הזאת מאז הבוקר:';

function toLength(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}
