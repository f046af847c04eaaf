/**
 * @example
 * ```javascript
 * const input = {};
 * const command = new WakeCommand(input);
 * const response = await client.send(command);
 * // {};
 *
 * ```
 */
export declare class WakeCommand extends WakeCommand_base {
}
