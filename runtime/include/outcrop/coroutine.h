// co_await for asynchronous calls. Optional: nothing else of the SDK needs coroutines.
#pragma once

#include <optional>
#include <utility>

#include "outcrop/async_call.h"

namespace outcrop {

/// `Response<View> answer = co_await client.async(dispatcher).converse(request);` Goes on in its thread. When
/// the dispatcher is destroyed meanwhile, goes on with ErrorKind::cancelled. Make `request` a variable: GCC before 13
/// destroys temporaries of a co_await expression twice.
template <class View>
class AsyncCallAwaiter {
 public:
  explicit AsyncCallAwaiter(AsyncCall<View> call) : call_(std::move(call)) {}

  bool await_ready() const noexcept { return false; }
  template <class Handle>
  void await_suspend(Handle coroutine) {
    // The coroutine may go on, and end, before `then` returns; what it uses lies on this thread's stack.
    AsyncCall<View> call = std::move(call_);
    std::move(call).then([this, coroutine](Response<View> response) {
      response_.emplace(std::move(response));
      coroutine.resume();
    });
  }
  Response<View> await_resume() { return *std::move(response_); }

 private:
  AsyncCall<View> call_;
  std::optional<Response<View>> response_;
};

template <class View>
AsyncCallAwaiter<View> operator co_await(AsyncCall<View>&& call) {
  return AsyncCallAwaiter<View>(std::move(call));
}

}  // namespace outcrop
