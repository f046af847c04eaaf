// AsyncStep<T>: something that a dispatcher does next, and what becomes of it.
#pragma once

#include <concepts>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <utility>

#include "outcrop/async_call.h"

namespace outcrop {

/// A step of a stream, which begins when it is told what to do with its outcome: by `then`, by `future`, or by co_await
/// (outcrop/coroutine.h). One that is dropped before does nothing, and an event in it is not sent. Not `kAwaitable`:
/// see outcrop/coroutine.h.
template <class T, bool kAwaitable = true>
class [[nodiscard]] AsyncStep {
 public:
  using Done = std::function<void(T)>;

  /// How it begins, and what becomes of its stream when a coroutine is destroyed that waits for it. For the SDK.
  struct Parts {
    std::function<void(Done)> begin;
    std::function<void()> abandon;
    /// May be null. Empty: it has to be begun.
    std::function<std::optional<T>()> at_once{};
  };
  explicit AsyncStep(Parts parts) : parts_(std::move(parts)) {}

  /// Begins the step. `callback(T)` runs once, whatever happens: in the dispatcher's thread, or in this one before
  /// `then` returns where the outcome is known already (of a stream that is over, an event that can't be sent, headers
  /// that are there). An exception that leaves it ends the program.
  template <std::invocable<T> Callback>
  void then(Callback callback) && {
    // A std::function is copied, a callback need not be.
    parts_.begin(
        [callback = std::make_shared<Callback>(std::move(callback))](T outcome) { (*callback)(std::move(outcome)); });
  }

  /// Begins the step.
  std::future<T> future() && {
    std::promise<T> promise;
    std::future<T> outcome = promise.get_future();
    std::move(*this).then([promise = std::move(promise)](T value) mutable { promise.set_value(std::move(value)); });
    return outcome;
  }

  /// The same step, whose callback or coroutine `executor` runs.
  template <AsyncExecutor Executor>
  AsyncStep via(Executor executor) && {
    auto begin = [begin = std::move(parts_.begin), executor = std::move(executor)](Done done) {
      begin([executor, done = std::move(done)](T outcome) mutable {
        const auto kept = std::make_shared<T>(std::move(outcome));
        executor(std::function<void()>([done = std::move(done), kept] { done(std::move(*kept)); }));
      });
    };
    return AsyncStep({.begin = std::move(begin), .abandon = std::move(parts_.abandon)});
  }

  /// For co_await, which takes it apart.
  Parts take() && { return std::move(parts_); }

 private:
  Parts parts_;
};

}  // namespace outcrop
