// GCC before 13 destroys twice what a co_await expression makes in braces.
// expect: make the event a variable
#include <coroutine>

#include "outcrop/bedrock_runtime/async_client.h"
#include "outcrop/bedrock_runtime/operations/invoke_model_with_bidirectional_stream.h"
#include "outcrop/coroutine.h"

namespace runtime = outcrop::bedrock_runtime;
using Stream = outcrop::AsyncBidirectionalStream<runtime::InvokeModelWithBidirectionalStreamView,
                                                 runtime::InvokeModelWithBidirectionalStreamInput,
                                                 runtime::InvokeModelWithBidirectionalStreamOutputView>;

struct Task {
  struct promise_type {
    Task get_return_object() { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() {}
  };
};

Task use(Stream& stream) {
#ifdef OUTCROP_BAD
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 13
  (void)co_await stream.send({.chunk = {{.bytes = outcrop::Blob("a")}}});
#else
#error make the event a variable for older compilers: this one takes braces as well
#endif
#else
  const runtime::InvokeModelWithBidirectionalStreamInput event{.chunk = {{.bytes = outcrop::Blob("a")}}};
  (void)co_await stream.send(event);
#endif
}
