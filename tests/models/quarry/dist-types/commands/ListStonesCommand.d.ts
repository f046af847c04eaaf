/**
 * @example
 * ```javascript
 * const input = { // ListStonesRequest
 *   nextToken: "STRING_VALUE",
 * };
 * const command = new ListStonesCommand(input);
 * const response = await client.send(command);
 * // { // ListStonesResponse
 * //   stones: [ // StoneList
 * //     { // Stone
 * //       id: "STRING_VALUE", // required
 * //     },
 * //   ],
 * //   nextToken: "STRING_VALUE",
 * // };
 *
 * ```
 */
export declare class ListStonesCommand extends ListStonesCommand_base {
}
