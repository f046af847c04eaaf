// AsyncBidirectionalStream: an operation whose input and answer are streams of events, on a Dispatcher.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "outcrop/async_step.h"
#include "outcrop/bidirectional_stream.h"

namespace outcrop {

namespace internal {

/// Both sides of one bidirectional stream on a dispatcher. Safe from many threads. What is `done` is done once, in the
/// dispatcher's thread, or where the outcome is known already in the caller's.
class AsyncDialogue {
 public:
  virtual ~AsyncDialogue() = default;
  /// As EventSource::open and next, one after the other. `view` stays where it is until it is done.
  virtual void open(void* view, std::function<void(CallOutcome)> done) = 0;
  virtual void next(void* view, std::function<void(bool more, std::unique_ptr<Error>)> done) = 0;
  /// The frame of an input event of the operation, or why it can't be sent.
  virtual Result<std::string> encode(const void* event) = 0;
  /// False: there is no room, and `frame` is as it was.
  virtual Result<bool> try_send(std::string& frame) = 0;
  /// Empty: it is queued.
  virtual void send(std::string frame, std::function<void(std::optional<Error>)> done) = 0;
  virtual void finish() = 0;
  virtual void close() = 0;
};

}  // namespace internal

/// A conversation over one HTTP/2 connection that needs no thread of its own: events are received and sent in steps,
/// each with a callback, a future or a coroutine that goes on when it is done. Thousands of conversations are moved on
/// in the one thread of their Dispatcher, which counts each as in flight until its end was handed out or it is closed.
///
/// One step of `next` or `response` at a time; `send`, `try_send`, `finish` and `close` are safe from many threads,
/// beside such a step and in callbacks. Retries, limits and errors are those of BidirectionalStream, but that
/// `timeout.idle` counts all the time. What nobody asks for waits, up to a mebibyte; HTTP/2 then holds the service
/// back, and `send` may wait for `next` too.
///
/// Destroying it closes it: a `next` or `response` that waits ends with ErrorKind::cancelled, a `send` with the code
/// StreamOver, and so they do when the dispatcher is destroyed. A coroutine that is destroyed while it waits for a step
/// closes it too. Move-only. A child process after fork has no part in it: all steps fail there.
template <class View, class Input, class Event>
class [[nodiscard]] AsyncBidirectionalStream {
 public:
  /// What `next` gives: empty when the stream is over. Keeps the memory of what it points to.
  struct Next : std::optional<Item<Event>> {
    std::shared_ptr<const void> memory{};
  };

  explicit AsyncBidirectionalStream(std::shared_ptr<internal::AsyncDialogue> dialogue)
      : state_(std::make_shared<State>(std::move(dialogue))) {}
  AsyncBidirectionalStream(AsyncBidirectionalStream&&) noexcept = default;
  AsyncBidirectionalStream& operator=(AsyncBidirectionalStream&& other) noexcept {
    if (this == &other) return *this;
    close();
    state_ = std::move(other.state_);
    return *this;
  }
  ~AsyncBidirectionalStream() { close(); }

  /// The next event, or as the last element an Error. An event is valid until the step behind it begins.
  AsyncStep<Next> next() {
    return step<Next>([state = state_](auto done) { State::next(state, std::move(done)); });
  }

  /// The headers of the answer, which a service may send only behind the first events, or why there is none. Never
  /// null.
  AsyncStep<std::shared_ptr<const Response<View>>> response() {
    return step<std::shared_ptr<const Response<View>>>(
        [state = state_](auto done) { State::open(state, std::move(done)); });
  }

  /// Queues `event`, and is done when it is queued: it waits while ClientConfig::max_unsent_bytes of earlier ones have
  /// not left. Empty: it is queued. Else why it never will be: it can't be sent (ErrorKind::validation), which ends
  /// nothing, or the stream is over. Events that wait are queued in order. Leave the template parameter alone.
  template <internal::Is<Input> Sent = Input>
  AsyncStep<std::optional<Error>, internal::kAwaitable<Sent>> send(Sent&& event) {
    using Step = AsyncStep<std::optional<Error>, internal::kAwaitable<Sent>>;
    const auto frame = std::make_shared<Result<std::string>>(state_->dialogue->encode(&event));
    const auto at_once = [state = state_, frame]() -> std::optional<std::optional<Error>> {
      if (!*frame) return frame->error();
      Result<bool> sent = state->dialogue->try_send(**frame);
      if (!sent) return std::move(sent).error();
      if (*sent) return std::optional<Error>();
      return std::nullopt;
    };
    const auto begin = [state = state_, frame](typename Step::Done done) {
      if (!*frame) return done(frame->error());
      state->dialogue->send(std::move(**frame), std::move(done));
    };
    return Step({.begin = begin, .abandon = closer(), .at_once = at_once});
  }

  /// As `send`, but false in place of waiting, and at once.
  Result<bool> try_send(const Input& event) {
    Result<std::string> frame = state_->dialogue->encode(&event);
    return frame ? state_->dialogue->try_send(*frame) : Result<bool>(std::move(frame).error());
  }

  /// Tells the service that no further event comes behind those that were sent or wait for it. Once is enough.
  void finish() { state_->dialogue->finish(); }

  /// Ends the stream early, which breaks its connection off. Does not wait.
  void close() {
    if (state_) state_->dialogue->close();
  }

 private:
  /// Stays where it is while a step is on its way.
  struct State {
    explicit State(std::shared_ptr<internal::AsyncDialogue> d) : dialogue(std::move(d)) {}

    template <class Done>
    static void open(const std::shared_ptr<State>& self, Done done) {
      if (self->response) return done(answer_of(self));
      self->dialogue->open(&self->view, [self, done = std::move(done)](internal::CallOutcome outcome) {
        if (outcome.error) {
          self->response.emplace(std::move(*outcome.error), std::move(outcome.storage));
        } else {
          self->response.emplace(self->view, std::move(outcome.storage));
        }
        done(answer_of(self));
      });
    }

    template <class Done>
    static void next(const std::shared_ptr<State>& self, Done done) {
      open(self, [self, done = std::move(done)](const std::shared_ptr<const Response<View>>& answer) {
        if (!*answer) {
          if (std::exchange(self->told, true)) return done(Next());
          return done(Next{Item<Event>(answer->error()), self});
        }
        self->event = Event{};
        self->dialogue->next(&self->event, [self, done](bool more, std::unique_ptr<Error> problem) {
          self->error = std::move(problem);
          if (!more) return done(Next());
          done(Next{self->error ? Item<Event>(*self->error) : Item<Event>(self->event), self});
        });
      });
    }

    static std::shared_ptr<const Response<View>> answer_of(const std::shared_ptr<State>& self) {
      return {self, &*self->response};
    }

    const std::shared_ptr<internal::AsyncDialogue> dialogue;
    View view{};
    std::optional<Response<View>> response;
    bool told{};  // that there is no answer
    Event event{};
    std::unique_ptr<Error> error;
  };

  std::function<void()> closer() const {
    return [state = state_] { state->dialogue->close(); };
  }
  template <class T>
  AsyncStep<T> step(std::function<void(typename AsyncStep<T>::Done)> begin) const {
    return AsyncStep<T>({.begin = std::move(begin), .abandon = closer()});
  }

  std::shared_ptr<State> state_;
};

}  // namespace outcrop
