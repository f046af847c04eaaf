// GCC before 13 destroys twice what a co_await expression makes in braces.
// expect: make request and options
#include <coroutine>
#include <string>

#include "outcrop/bedrock/async_client.h"
#include "outcrop/bedrock/operations/get_evaluation_job.h"
#include "outcrop/coroutine.h"

struct Task {
  struct promise_type {
    Task get_return_object() { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() {}
  };
};

Task use(outcrop::bedrock::AsyncClient async, std::string_view arn) {
#ifdef OUTCROP_BAD
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 13
  (void)co_await async.get_evaluation_job({.job_identifier = std::string(arn)});
#else
#error make request and options variables for older compilers: this one takes braces as well
#endif
#else
  const outcrop::bedrock::GetEvaluationJobRequest request{.job_identifier = std::string(arn)};
  (void)co_await async.get_evaluation_job(request);
#endif
}
