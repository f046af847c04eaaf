// co_await for asynchronous calls. Optional: nothing else of the SDK needs coroutines.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "outcrop/async_call.h"

namespace outcrop {

namespace internal {

struct RunHere {
  template <class Work>
  void operator()(Work work) {
    work();
  }
};

/// What a suspended coroutine and its call share: whichever of the two ends first tells the other.
template <class View>
class AwaitedAnswer {
 public:
  CancellationToken stop_token() const { return stop_.token(); }

  /// The answer is there. False: nobody waits for it any more.
  bool put(Response<View> response) {
    const std::lock_guard lock(mutex_);
    if (abandoned_) return false;
    response_.emplace(std::move(response));
    return true;
  }
  /// The coroutine goes on now. False: it is gone.
  bool resumes() {
    const std::lock_guard lock(mutex_);
    resumed_ = !abandoned_;
    return resumed_;
  }
  Response<View> take() { return *std::move(response_); }
  /// The coroutine is gone.
  void abandon() {
    {
      const std::lock_guard lock(mutex_);
      if (resumed_) return;
      abandoned_ = true;
    }
    stop_.cancel();
  }

 private:
  CancellationSource stop_;
  std::mutex mutex_;
  // All below: guarded by mutex_.
  bool abandoned_{};
  bool resumed_{};
  std::optional<Response<View>> response_;
};

}  // namespace internal

/// `Response<View> answer = co_await client.async(dispatcher).converse(request);` Goes on in the dispatcher's thread,
/// or where the executor of `via` runs it. When the dispatcher is destroyed meanwhile, goes on with
/// ErrorKind::cancelled. A coroutine may be destroyed while it is suspended here: its call is cancelled, and nobody
/// resumes it. That and its going on must not happen in two threads at once: destroy it where it would go on.
template <class View, class Executor = internal::RunHere>
class AsyncCallAwaiter {
 public:
  explicit AsyncCallAwaiter(internal::PendingCallPtr call, Executor executor = {})
      : call_(std::move(call)), executor_(std::move(executor)) {}
  AsyncCallAwaiter(const AsyncCallAwaiter&) = delete;
  AsyncCallAwaiter& operator=(const AsyncCallAwaiter&) = delete;
  ~AsyncCallAwaiter() {
    if (answer_) answer_->abandon();
  }

  bool await_ready() const noexcept { return false; }
  template <class Handle>
  void await_suspend(Handle coroutine) {
    // The coroutine may go on, and end, before `start` returns; what it uses lies on this thread's stack.
    internal::PendingCallPtr call = std::move(call_);
    const auto answer = answer_ = std::make_shared<internal::AwaitedAnswer<View>>();
    auto go_on = [answer, coroutine, executor = std::move(executor_)](Response<View> response) mutable {
      if (!answer->put(std::move(response))) return;
      executor([answer, coroutine] {
        if (answer->resumes()) coroutine.resume();
      });
    };
    internal::start(std::move(call),
                    std::make_unique<internal::CallbackReceiver<View, decltype(go_on)>>(std::move(go_on)),
                    answer->stop_token());
  }
  Response<View> await_resume() { return answer_->take(); }

 private:
  internal::PendingCallPtr call_;
  Executor executor_;
  std::shared_ptr<internal::AwaitedAnswer<View>> answer_;
};

template <class View, bool kAwaitable>
AsyncCallAwaiter<View> operator co_await(AsyncCall<View, kAwaitable>&& call) {
  static_assert(kAwaitable,
                "GCC before 13 destroys twice what a co_await expression makes in braces: make request and options "
                "variables, and co_await x(request, options)");
  return AsyncCallAwaiter<View>(std::move(call).take());
}

template <class View, class Executor, bool kAwaitable>
AsyncCallAwaiter<View, Executor> operator co_await(AsyncCallVia<View, Executor, kAwaitable>&& call) {
  static_assert(kAwaitable,
                "GCC before 13 destroys twice what a co_await expression makes in braces: make request and options "
                "variables, and co_await x(request, options).via(executor)");
  return AsyncCallAwaiter<View, Executor>(std::move(call).take_call(), std::move(call).take_executor());
}

}  // namespace outcrop
