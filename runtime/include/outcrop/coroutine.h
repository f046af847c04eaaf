// co_await for asynchronous calls. Optional: nothing else of the SDK needs coroutines.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "outcrop/async_call.h"
#include "outcrop/async_step.h"

namespace outcrop {

namespace internal {

struct RunHere {
  template <class Work>
  void operator()(Work work) {
    work();
  }
};

/// What a suspended coroutine and its call share: whichever of the two ends first tells the other.
template <class Answer>
class AwaitedAnswer {
 public:
  CancellationToken stop_token() const { return stop_.token(); }

  /// The answer is there. False: nobody waits for it any more.
  bool put(Answer answer) {
    const std::lock_guard lock(mutex_);
    if (abandoned_) return false;
    answer_.emplace(std::move(answer));
    return true;
  }
  /// The coroutine goes on now. False: it is gone.
  bool resumes() {
    const std::lock_guard lock(mutex_);
    resumed_ = !abandoned_;
    return resumed_;
  }
  Answer take() { return *std::move(answer_); }
  /// The coroutine is gone. False: it went on before.
  bool abandon() {
    {
      const std::lock_guard lock(mutex_);
      if (resumed_) return false;
      abandoned_ = true;
    }
    stop_.cancel();
    return true;
  }

 private:
  CancellationSource stop_;
  std::mutex mutex_;
  // All below: guarded by mutex_.
  bool abandoned_{};
  bool resumed_{};
  std::optional<Answer> answer_;
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
    const auto answer = answer_ = std::make_shared<internal::AwaitedAnswer<Response<View>>>();
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
  std::shared_ptr<internal::AwaitedAnswer<Response<View>>> answer_;
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
  // Each takes a member of its own. NOLINTNEXTLINE(bugprone-use-after-move)
  return AsyncCallAwaiter<View, Executor>(std::move(call).take_call(), std::move(call).take_executor());
}

/// `const auto event = co_await stream.next();`, and every other step. All is as with a call, but that a step which can
/// be taken at once doesn't suspend, and that a coroutine which is destroyed while it is suspended here closes the
/// stream.
template <class T>
class AsyncStepAwaiter {
 public:
  explicit AsyncStepAwaiter(typename AsyncStep<T>::Parts parts) : parts_(std::move(parts)) {}
  AsyncStepAwaiter(const AsyncStepAwaiter&) = delete;
  AsyncStepAwaiter& operator=(const AsyncStepAwaiter&) = delete;
  ~AsyncStepAwaiter() {
    if (answer_ && answer_->abandon()) parts_.abandon();
  }

  bool await_ready() {
    if (parts_.at_once) at_once_ = parts_.at_once();
    return at_once_.has_value();
  }
  template <class Handle>
  void await_suspend(Handle coroutine) {
    // The coroutine may go on, and end, before this returns; what it uses lies on this thread's stack.
    const auto begin = std::move(parts_.begin);
    const auto answer = answer_ = std::make_shared<internal::AwaitedAnswer<T>>();
    begin([answer, coroutine](T outcome) {
      if (answer->put(std::move(outcome)) && answer->resumes()) coroutine.resume();
    });
  }
  T await_resume() { return at_once_ ? *std::move(at_once_) : answer_->take(); }

 private:
  typename AsyncStep<T>::Parts parts_;
  std::optional<T> at_once_;
  std::shared_ptr<internal::AwaitedAnswer<T>> answer_;
};

template <class T, bool kAwaitable>
AsyncStepAwaiter<T> operator co_await(AsyncStep<T, kAwaitable>&& step) {
  static_assert(kAwaitable,
                "GCC before 13 destroys twice what a co_await expression makes in braces: make the event a variable, "
                "and co_await send(event)");
  return AsyncStepAwaiter<T>(std::move(step).take());
}

}  // namespace outcrop
