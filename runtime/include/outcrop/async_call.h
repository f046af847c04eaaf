// AsyncCall<View>: a call that goes on without the thread that started it.
#pragma once

#include <concepts>
#include <future>
#include <memory>
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

}  // namespace internal

/// What can take the answer of an asynchronous call. It may be move-only.
template <class F, class View>
concept AsyncCallback = std::invocable<F&, Response<View>>;

/// A call that begins when it is told what to do with its answer: by `then`, by `future`, or by co_await
/// (outcrop/coroutine.h). Dropping it calls nothing. The dispatcher must be there when it begins.
template <class View>
class [[nodiscard]] AsyncCall {
 public:
  explicit AsyncCall(internal::PendingCallPtr call) : call_(std::move(call)) {}

  /// Begins the call. `callback(Response<View>)` runs once, whatever happens, in the dispatcher's thread. An exception
  /// that leaves it ends the program (std::terminate), as from any thread.
  template <AsyncCallback<View> Callback>
  void then(Callback callback) && {
    internal::start(std::move(call_),
                    std::make_unique<internal::CallbackReceiver<View, Callback>>(std::move(callback)));
  }

  /// Begins the call. The future holds a Response, never an exception.
  std::future<Response<View>> future() && {
    std::promise<Response<View>> promise;
    std::future<Response<View>> answer = promise.get_future();
    std::move(*this).then([promise = std::move(promise)](Response<View> response) mutable {
      promise.set_value(std::move(response));
    });
    return answer;
  }

 private:
  internal::PendingCallPtr call_;
};

}  // namespace outcrop
