/**
 * <p>Cuts.</p>
 * @example
 * ```javascript
 * const client = new QuarryClient(config);
 * const input = { // CutStoneRequest
 *   pit: "STRING_VALUE", // required
 *   depth: Number("short"),
 *   stone: "STRING_VALUE", // required
 *   traceId: "STRING_VALUE",
 *   token: "STRING_VALUE", // required
 *   tags: { // Tags
 *     "<keys>": "STRING_VALUE",
 *   },
 *   body: { // BlastStream Union: only one key present
 *     halt: {},
 *     charge: { // Charge
 *       part: "STRING_VALUE",
 *       rest: new Uint8Array(), // e.g. Buffer.from("") or new TextEncoder().encode("")
 *     },
 *   },
 * };
 * const command = new CutStoneCommand(input);
 * const response = await client.send(command);
 * // { // CutStoneResponse
 * //   code: Number("int"), // required
 * //   content: "<SdkStream>", // see \@smithy/types -> StreamingBlobPayloadOutputTypes // required
 * // };
 *
 * ```
 *
 * @throws {@link ThrottledException} (client fault)
 *  <p>Too many stones at once.</p>
 *
 * @throws {@link QuarryServiceException}
 * <p>Base exception class.</p>
 *
 * @deprecated (since 2026-06-07) Leave it whole.
 * @public
 */
export declare class CutStoneCommand extends CutStoneCommand_base {
}
