import type { Grade, Kind } from "./enums";
/**
 * @public
 */
export interface Charge {
    part?: string | undefined;
    rest?: Uint8Array | undefined;
}
/**
 * <p>A stone to cut. The word @deprecated in a sentence means nothing.</p>
 * @public
 */
export interface CutStoneRequest {
    /**
     * <p>Where.</p>
     * @public
     */
    pit: string | undefined;
    depth?: number | undefined;
    /**
     * <p>What.</p>
     *
     * @deprecated (since 2026-02-03) name the pit
     * @public
     */
    stone: string | undefined;
    /**
     * @deprecated
     */
    traceId?: string | undefined;
    token: string | undefined;
    tags?: Record<string, string> | undefined;
    body?: AsyncIterable<BlastStream> | undefined;
}
/**
 * @public
 */
export interface GetStoneRequest {
    flags?: string[] | undefined;
    pit: string | undefined;
    more?: Record<string, (Grade | null)[]> | undefined;
}
/**
 * @public
 */
export interface GetStoneResponse {
    stone: Stone | undefined;
    opened?: Date | undefined;
}
/**
 * @deprecated (since 2026-03-04) Stones are listed by nobody.
 * @public
 */
export interface ListStonesResponse {
    stones?: Stone[] | undefined;
    latest?: Stone | undefined;
    nextToken?: string | undefined;
}
/**
 * @public
 */
export interface Pit {
    name?: string | undefined;
    policy?: __AutomaticJsonStringConversion | string | undefined;
    inspectors?: Record<string, string> | undefined;
    blob?: Uint8Array | undefined;
}
/**
 * @public
 */
export interface Stone {
    id: string | undefined;
    kind?: Kind | undefined;
    found?: Date | undefined;
    cut?: Date | undefined;
    sold?: Date | undefined;
    seen?: Date | undefined;
    weight?: number | undefined;
    count?: number | undefined;
    share?: number | undefined;
    price?: NumericValue | undefined;
    serial?: bigint | undefined;
    extra?: __DocumentType | undefined;
    polished?: boolean | undefined;
    marks?: string[] | undefined;
    pastFlags?: string[] | undefined;
    oldMarks?: string[] | undefined;
    cracks?: string[] | undefined;
    kinds?: Kind[] | undefined;
    pastKinds?: Kind[] | undefined;
    layers?: number[] | undefined;
    origin?: DrillPart | undefined;
    parent?: Stone | undefined;
    grade: Grade | undefined;
}
/**
 * @public
 */
export type BlastStream = BlastStream.ChargeMember | BlastStream.HaltMember | BlastStream.$UnknownMember;
/**
 * @public
 */
export declare namespace BlastStream {
    /**
     * @deprecated (since 2026-05-06) Stop by hand.
     * @public
     */
    interface HaltMember {
        charge?: never;
        halt: Nothing;
        $unknown?: never;
    }
    interface ChargeMember {
        charge: Charge;
        halt?: never;
        $unknown?: never;
    }
    /**
     * @public
     */
    interface $UnknownMember {
        charge?: never;
        halt?: never;
        $unknown: [string, any];
    }
    /**
     * @deprecated unused in schema-serde mode.
     *
     */
    interface Visitor<T> {
        charge: (value: Charge) => T;
        halt: (value: Nothing) => T;
        _: (name: string, value: any) => T;
    }
}
/**
 * @public
 */
export declare namespace DrillPart {
    interface PitMember {
        pit: Pit;
        symbols?: never;
        $unknown?: never;
    }
    interface SymbolsMember {
        pit?: never;
        symbols: __DocumentType[];
        $unknown?: never;
    }
}
