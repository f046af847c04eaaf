import { BinaryDecisionDiagram } from "@smithy/core/endpoints";
const k = "ref";
const a = -1, b = true, c = "isSet", d = "booleanEquals", e = { [k]: "Endpoint" }, f = {}, g = [{ [k]: "Region" }];
const _data = {
    conditions: [
        [c, [e]],
        [d, [{ [k]: "UseFIPS" }, b]],
        [c, g],
        ["aws.partition", g, "PartitionResult"]
    ],
    results: [
        [a],
        [e, f],
        ["https://quarry-fips.{Region}.{PartitionResult#dnsSuffix}", f, { "x-fips": ["yes"] }],
        ["https://quarry.{Region}.{PartitionResult#dnsSuffix}", { authSchemes: [{ name: "sigv4" }] }],
        [a, "No region"]
    ]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, r + 1, 3,
    2, 4, r + 4,
    3, -5, -1,
    1, r + 3, r + 2,
]);
export const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
