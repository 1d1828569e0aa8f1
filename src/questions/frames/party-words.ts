/** The parties of every local group: naming them tells nothing of which matter is meant. */
export const partyWords =
  /^(vardcentral.*|kommun.*|region.*|health|centres?|municipal.*|share|primarvard.*|primary|care)$/;
