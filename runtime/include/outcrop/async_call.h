// AsyncCall<View>: a call that goes on without the thread that started it.
#pragma once

#include <concepts>
#include <functional>
#include <future>
#include <memory>
#include <type_traits>
#include <utility>

#include "outcrop/dispatcher.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/response.h"

namespace outcrop {

namespace internal {

template <class View, class Callback>
class CallbackReceiver final : public Receiver {
 public:
  explicit CallbackReceiver(Callback callback) : callback_(std::move(callback)) {}
  void* view() override { return &view_; }
  void receive(CallOutcome outcome) noexcept override {
    callback_(outcome.error ? Response<View>(std::move(*outcome.error), std::move(outcome.storage))
                            : Response<View>(view_, std::move(outcome.storage)));
  }

 private:
  Callback callback_;
  View view_{};
};

// GCC before 13 destroys twice what a co_await expression makes by aggregate initialisation, as requests and options
// written in braces are.
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 13
inline constexpr bool kAggregatesOfAwaitDieTwice = true;
#else
inline constexpr bool kAggregatesOfAwaitDieTwice = false;
#endif

template <class T, class U>
concept Is = std::same_as<std::remove_cvref_t<T>, U>;

/// Whether a call that was made of these arguments, as deduced for a forwarding reference, may be awaited at once.
template <class... Arguments>
inline constexpr bool kAwaitable = !kAggregatesOfAwaitDieTwice || (std::is_lvalue_reference_v<Arguments> && ...);

}  // namespace internal

/// What can take the answer of an asynchronous call. It may be move-only.
template <class F, class View>
concept AsyncCallback = std::invocable<F&, Response<View>>;

/// What runs work elsewhere: it is called in the dispatcher's thread with a `std::function<void()>`, returns soon, and
/// runs that once. An exception that leaves it ends the program.
template <class F>
concept AsyncExecutor = std::invocable<F&, std::function<void()>>;

template <class View, class Executor, bool kAwaitable>
class AsyncCallVia;

/// A call that begins when it is told what to do with its answer: by `then`, by `future`, or by co_await
/// (outcrop/coroutine.h). One that is dropped before sends nothing, which is a mistake: an assertion fails, or where
/// there are none, the client's log says so. The dispatcher must be there when it begins. Not `kAwaitable`: see
/// outcrop/coroutine.h.
template <class View, bool kAwaitable = true>
class [[nodiscard]] AsyncCall {
 public:
  AsyncCall(internal::PendingCallPtr call) : call_(std::move(call)) {}

  /// Begins the call. `callback(Response<View>)` runs once, whatever happens, in the dispatcher's thread. An exception
  /// that leaves it ends the program (std::terminate), as from any thread.
  template <AsyncCallback<View> Callback>
  void then(Callback callback) && {
    internal::start(std::move(call_), std::make_unique<internal::CallbackReceiver<View, Callback>>(std::move(callback)),
                    {});
  }

  /// Begins the call. The future holds a Response, never an exception.
  std::future<Response<View>> future() && {
    std::promise<Response<View>> promise;
    std::future<Response<View>> answer = promise.get_future();
    std::move(*this).then(
        [promise = std::move(promise)](Response<View> response) mutable { promise.set_value(std::move(response)); });
    return answer;
  }

  /// The same call, whose callback or coroutine `executor` runs.
  template <AsyncExecutor Executor>
  AsyncCallVia<View, Executor, kAwaitable> via(Executor executor) && {
    return {std::move(*this), std::move(executor)};
  }

  /// For co_await, which takes it apart.
  internal::PendingCallPtr take() && { return std::move(call_); }

 private:
  internal::PendingCallPtr call_;
};

/// An AsyncCall whose answer is handed to an executor.
template <class View, class Executor, bool kAwaitable>
class [[nodiscard]] AsyncCallVia {
 public:
  AsyncCallVia(AsyncCall<View, kAwaitable> call, Executor executor)
      : call_(std::move(call)), executor_(std::move(executor)) {}

  /// Begins the call. `callback(Response<View>)` runs once, wherever the executor runs it.
  template <AsyncCallback<View> Callback>
  void then(Callback callback) && {
    struct Work {
      Callback callback;
      Response<View> response;
    };
    std::move(call_).then(
        [executor = std::move(executor_), callback = std::move(callback)](Response<View> response) mutable {
          // A std::function is copied, a Response is not.
          const auto work = std::make_shared<Work>(Work{std::move(callback), std::move(response)});
          executor(std::function<void()>([work] { work->callback(std::move(work->response)); }));
        });
  }

  /// For co_await, which takes both apart.
  internal::PendingCallPtr take_call() && { return std::move(call_).take(); }
  Executor take_executor() && { return std::move(executor_); }

 private:
  AsyncCall<View, kAwaitable> call_;
  Executor executor_;
};

}  // namespace outcrop
