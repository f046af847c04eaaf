import { QuarryServiceException as __BaseException } from "./QuarryServiceException";
export class ThrottledException extends __BaseException {
    name = "ThrottledException";
    $fault = "client";
    $retryable = {
        throttling: true,
    };
    waitSeconds;
}
