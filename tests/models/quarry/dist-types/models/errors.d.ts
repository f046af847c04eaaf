/**
 * <p>Too many stones at once.</p>
 * @public
 */
export declare class ThrottledException extends __BaseException {
    readonly name: "ThrottledException";
    readonly $fault: "client";
    $retryable: {
        readonly throttling: true;
    };
    waitSeconds?: number | undefined;
    /**
     * @internal
     */
    constructor(opts: __ExceptionOptionType<ThrottledException, __BaseException>);
}
