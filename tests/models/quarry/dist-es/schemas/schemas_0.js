const _AL = "AuditLog";
const _BS = "BlastStream";
const _CS = "CutStone";
const _CSR = "CutStoneRequest";
const _CSRe = "CutStoneResponse";
const _Ch = "Charge";
const _DP = "DrillPart";
const _Gr = "Grade";
const _GS = "GetStone";
const _GSR = "GetStoneRequest";
const _GSRe = "GetStoneResponse";
const _IM = "InspectorMap";
const _LS = "ListStones";
const _LSR = "ListStonesRequest";
const _LSRe = "ListStonesResponse";
const _N = "Notice";
const _P = "Policy";
const _Pi = "Pit";
const _S = "Secret";
const _SB = "SecretBlob";
const _SL = "StoneList";
const _SM = "StoneMap";
const _St = "Stone";
const _TE = "ThrottledException";
const _W = "Weight";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _hH = "httpHeader";
const _ht = "http";
const _iT = "idempotencyToken";
const _s = "smithy.ts.sdk.synthetic.com.example.quarry";
const n0 = "com.example.quarry";
import { TypeRegistry } from "@smithy/core/schema";
import { QuarryServiceException } from "../models/QuarryServiceException";
import { ThrottledException, } from "../models/errors";
const _s_registry = new TypeRegistry(_s);
export var QuarryServiceException$ = [-3, _s, "QuarryServiceException", 0, [], []];
_s_registry.registerError(QuarryServiceException$, QuarryServiceException);
const n0_registry = new TypeRegistry(n0);
export var ThrottledException$ = [-3, n0, _TE,
    { [_e]: _c, [_hE]: 429 },
    ["message", "waitSeconds"],
    [0, 1]
];
n0_registry.registerError(ThrottledException$, ThrottledException);
export const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var AuditLog = [0, n0, _AL, { ["mediaType"]: "application/json" }, 0];
var Grade = [0, n0, _Gr, 8, 0];
var Secret = [0, n0, _S, 8, 0];
var SecretBlob = [0, n0, _SB, 8, 21];
var Opened = [0, n0, "Opened", 8, 6];
var Weight = [0, n0, _W, 8, 1];
export var Charge$ = [3, n0, _Ch,
    0,
    ["part", "rest"],
    [[0, { ["eventHeader"]: 1 }], [21, { ["eventPayload"]: 1 }]]
];
export var CutStoneRequest$ = [3, n0, _CSR,
    0,
    ["pit", "token", "stone", "traceId", "tags", "depth", "body"],
    [[0, 1], [0, 5], [() => Secret, 0], [0, { [_hH]: "x-trace-id", [_iT]: 1 }], [128 | 0, { ["httpPrefixHeaders"]: "x-tag-" }], [1, { ["httpQuery"]: "depth" }], [() => BlastStream$, 16]], 3
];
export var CutStoneResponse$ = [3, n0, _CSRe,
    0,
    ["code", "content"],
    [[1, 32], [42, 16]], 2
];
export var GetStoneRequest$ = [3, n0, _GSR,
    0,
    ["pit", "more", "flags"],
    [[0, 1], [() => StoneMap, 64], [64 | 0, { ["httpQuery"]: "flag" }]], 1
];
export var GetStoneResponse$ = [3, n0, _GSRe,
    8,
    ["stone", "opened"],
    [() => Stone$, [() => Opened, 0]], 1
];
export var ListStonesRequest$ = [3, n0, _LSR,
    0,
    ["nextToken"],
    [[0, { ["httpQuery"]: "nextToken" }]]
];
export var ListStonesResponse$ = [3, n0, _LSRe,
    0,
    ["nextToken", "stones", "latest"],
    [0, [() => StoneList, 0], () => Stone$]
];
export var Pit$ = [3, n0, _Pi,
    0,
    ["name", "policy", "inspectors", "blob"],
    [[0, { ["jsonName"]: "pit_name" }], [() => AuditLog, 0], [() => InspectorMap, 0], [() => SecretBlob, 0]]
];
export var Stone$ = [3, n0, _St,
    0,
    ["id", "grade", "kind", "found", "cut", "sold", "seen", "weight", "count", "share", "price", "serial", "extra", "polished", "marks", "pastFlags", "oldMarks", "cracks", "kinds", "pastKinds", "layers", "origin", "parent"],
    [0, [() => Grade, 0], 0, 4, 5, 6, 7, [() => Weight, 0], 1, 1, 19, 17, 15, 2, 64 | 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0, 64 | 1, () => DrillPart$, () => Stone$], 2
];
export var Unit$ = [3, n0, "Nothing",
    0,
    [],
    []
];
var Cracks = 64 | 0;
var Flags = 64 | 0;
var KindList = 64 | 0;
var Layers = 64 | 1;
var Marks = 64 | 0;
var StoneList = [1, n0, _SL,
    8, [() => Stone$,
        0]
];
var SparseGrades = [1, n0, "SparseGrades",
    { ["sparse"]: 1 }, [() => Grade,
        0]
];
var _Symbol = 64 | 15;
var InspectorMap = [2, n0, _IM,
    0, [0,
        0],
    [() => Secret,
        0]
];
var StoneMap = [2, n0, _SM,
    0, 0, () => SparseGrades
];
var Tags = 128 | 0;
export var BlastStream$ = [4, n0, _BS,
    { ["streaming"]: 1 },
    ["charge", "halt"],
    [[() => Charge$, 0], () => Unit$]
];
export var DrillPart$ = [4, n0, _DP,
    0,
    ["pit", "symbols"],
    [() => Pit$, 64 | 15]
];
export var CutStone$ = [9, n0, _CS,
    { [_ht]: ["PUT", "/pits/{pit}/stones/{token}", 202], ["endpoint"]: ["cut."], ["idempotent"]: 1 }, () => CutStoneRequest$, () => CutStoneResponse$
];
export var GetStone$ = [9, n0, _GS,
    { [_ht]: ["GET", "/pits/{pit}", 200] }, () => GetStoneRequest$, () => GetStoneResponse$
];
export var ListStones$ = [9, n0, _LS,
    { [_ht]: ["GET", "/stones", 200] }, () => ListStonesRequest$, () => ListStonesResponse$
];
var __Unit = "unit";
export var Wake$ = [9, n0, "Wake",
    2, () => __Unit, () => __Unit
];
