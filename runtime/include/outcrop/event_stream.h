// EventStream: the answer of an operation that sends events while it works, as a single-pass range.
#pragma once

#include <cstddef>
#include <iterator>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include "outcrop/internal/single_pass.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop {

/// An event as it was received, for programs that pass it on. Views; valid until the next one is taken.
struct RawEvent {
  std::string_view name{};     ///< the member of the stream's union, also where this version doesn't know it
  std::string_view payload{};  ///< JSON mostly
};

namespace internal {

/// Receives the events of one stream.
class EventSource {
 public:
  virtual ~EventSource() = default;
  /// Waits for the answer's headers and reads what they hold into `*view`, a default-initialised view of the
  /// operation's output. Called once, before the other functions.
  virtual CallOutcome open(void* view) = 0;
  /// Waits for the next event and reads it into `*view`, a default-initialised view of the operation's events, or sets
  /// `error`. False when the stream is over: after the last event, or after an error was handed out.
  virtual bool next(void* view, std::unique_ptr<Error>& error) = 0;
  /// The event that next() gave last.
  virtual RawEvent raw() const = 0;
};

}  // namespace internal

/// The events of one answer, as an input range of `Item<Event>`: `for (auto& event : client.converse_stream(request))`.
///
/// The call is made when the stream is: it comes back with the answer's headers, which `response()` has, and until then
/// it is retried like any other. The events are received by the thread that iterates, each when it is asked for, and
/// nothing is read ahead of them but what has arrived already. An event, and all that it points to, is valid until the
/// next one is taken; `to_owned(*event)` keeps one.
///
/// A stream that breaks, stalls for longer than `CallOptions::timeout.idle`, is malformed, ends before the event that
/// completes it, or that the service ends with an exception (`event.error().as<ThrottlingException>()`) hands out the
/// Error as its last element; so does one whose call failed. `CallOptions::timeout.total` counts for all of it, the
/// caller's own time included; the time between two events does not count for the idle limit.
///
/// Holds one of the client's connections. Leaving the loop early and destroying the stream closes it. Move-only; one
/// thread at a time.
template <class View, class Event>
class [[nodiscard]] EventStream {
 public:
  /// `source` is null where `response` is an Error.
  EventStream(Response<View> response, std::unique_ptr<internal::EventSource> source)
      : state_(std::make_unique<State>(std::move(response), std::move(source))) {}
  /// Of an answer that is waited for when it is asked for.
  explicit EventStream(std::unique_ptr<internal::EventSource> source)
      : state_(std::make_unique<State>(std::nullopt, std::move(source))) {}
  EventStream(EventStream&&) noexcept = default;
  EventStream& operator=(EventStream&&) noexcept = default;

  /// The HTTP answer: the members of the output that travel in its headers, its request id, the attempts made; or why
  /// there is no stream. Valid as long as the stream.
  const Response<View>& response() const& OUTCROP_LIFETIME_BOUND { return state_->opened(); }
  const Response<View>& response() const&& = delete;

  using iterator = internal::SinglePassIterator<EventStream, const Item<Event>&>;

  /// Single pass: call it once. Waits for the first event, or for the one behind those that next() has given.
  iterator begin() & {
    if (!state_->started || state_->taken) advance();
    return iterator(this);
  }
  iterator begin() && = delete;
  std::default_sentinel_t end() const { return {}; }

  /// Waits for the next event; empty when the stream is over. For loops that are no range-for.
  std::optional<Item<Event>> next() {
    advance();
    state_->taken = true;
    return state_->current;
  }

  /// The current event, without its headers; empty where there is none.
  RawEvent raw_event() const {
    return state_->source && state_->current && *state_->current ? state_->source->raw() : RawEvent{};
  }

  /// Ends the stream early and closes its connection, as destroying it does. The current event is void.
  void close() {
    end_here();
    state_->source.reset();
  }

 private:
  friend iterator;

  const Item<Event>& current() const { return *state_->current; }
  bool is_over() const { return !state_->current; }
  void advance() { state_->advance(); }

  /// Stays where it is when the stream moves, and the current event with it.
  struct State {
    State(std::optional<Response<View>> r, std::unique_ptr<internal::EventSource> s)
        : source(std::move(s)), response(std::move(r)) {}

    const Response<View>& opened() {
      if (response) return *response;
      View view{};
      internal::CallOutcome outcome = source->open(&view);
      if (outcome.error) return response.emplace(std::move(*outcome.error), std::move(outcome.storage));
      return response.emplace(view, std::move(outcome.storage));
    }

    void advance() {
      const bool first = !std::exchange(started, true);
      taken = false;
      current.reset();
      error.reset();
      if (closed) return;
      if (const Response<View>& answer = opened(); !answer) {
        if (first) current.emplace(answer.error());
        return;
      }
      event = Event{};
      if (!source || !source->next(&event, error)) return;
      if (error) {
        current.emplace(*error);
      } else {
        current.emplace(event);
      }
    }

    std::unique_ptr<internal::EventSource> source;
    std::optional<Response<View>> response;
    Event event{};
    std::unique_ptr<Error> error;
    std::optional<Item<Event>> current;
    bool started{};
    bool taken{};  // `current` was given by next()
    bool closed{};
  };

 protected:
  internal::EventSource* source() const { return state_->source.get(); }
  /// There is no further element.
  void end_here() {
    state_->current.reset();
    state_->started = state_->closed = true;
  }

 private:
  std::unique_ptr<State> state_;
};

}  // namespace outcrop
