/** The mark behind a name that only another edition of the provider's page has. The blank keeps words apart where the page is copied as text. */
export function OtherEdition({ of: { isInCollectedEdition } }: { of: { isInCollectedEdition: boolean } }) {
  return isInCollectedEdition ? null : <span className="otherEdition"> other edition</span>;
}
