/**
 * @example
 * ```javascript
 * const input = { // GetStoneRequest
 *   flags: [ // Flags
 *     "STRING_VALUE",
 *   ],
 *   pit: "STRING_VALUE", // required
 *   more: { // StoneMap
 *     "<keys>": [ // SparseGrades
 *       "rough" || "fine",
 *     ],
 *   },
 * };
 * const command = new GetStoneCommand(input);
 * const response = await client.send(command);
 * // { // GetStoneResponse
 * //   stone: { // Stone
 * //     id: "STRING_VALUE", // required
 * //     kind: "Slate" || "Granite" || "Marble",
 * //     found: new Date("TIMESTAMP"),
 * //     cut: new Date("TIMESTAMP"),
 * //     sold: new Date("TIMESTAMP"),
 * //     seen: new Date("TIMESTAMP"),
 * //     weight: Number("double"),
 * //     count: Number("long"),
 * //     share: Number("float"),
 * //     price: Number("bigdecimal"),
 * //     serial: BigInt("biginteger"),
 * //     extra: "DOCUMENT_VALUE",
 * //     polished: true || false,
 * //     marks: [ // Marks
 * //       "STRING_VALUE",
 * //     ],
 * //     pastFlags: [
 * //       "STRING_VALUE",
 * //     ],
 * //     oldMarks: [
 * //       "STRING_VALUE",
 * //     ],
 * //     cracks: [ // Cracks
 * //       "STRING_VALUE",
 * //     ],
 * //     kinds: [ // KindList
 * //       "Slate" || "Granite" || "Marble",
 * //     ],
 * //     pastKinds: [
 * //       "Slate" || "Granite" || "Marble",
 * //     ],
 * //     layers: [ // Layers
 * //       Number("byte"),
 * //     ],
 * //     origin: { // DrillPart Union: only one key present
 * //       pit: { // Pit
 * //         name: "STRING_VALUE",
 * //         policy: "STRING_VALUE",
 * //         inspectors: { // InspectorMap
 * //           "<keys>": "STRING_VALUE",
 * //         },
 * //         blob: new Uint8Array(),
 * //       },
 * //       symbols: [ // Symbol
 * //         "DOCUMENT_VALUE",
 * //       ],
 * //     },
 * //     parent: {
 * //       id: "STRING_VALUE", // required
 * //       parent: "<Stone>",
 * //       grade: "rough" || "fine", // required
 * //     },
 * //     grade: "rough" || "fine", // required
 * //   },
 * //   opened: new Date("TIMESTAMP"),
 * // };
 *
 * ```
 *
 * @throws {@link ThrottledException} (client fault)
 */
export declare class GetStoneCommand extends GetStoneCommand_base {
}
