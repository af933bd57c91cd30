/** What sources told us of where a contact is; `derivePlace` in policy turns it into zones and states. */
export interface PlaceHints {
  readonly zone?: string;
  readonly postalCode?: string;
  readonly city?: string;
  readonly state?: string;
  /** Twilio's FromZip and FromState come from the number, so they rank with the area code. */
  readonly fromZip?: string;
  readonly fromState?: string;
}
