// BidirectionalStream: an operation whose input and answer are streams of events, both at once.
#pragma once

#include <memory>
#include <optional>
#include <utility>

#include "outcrop/event_stream.h"
#include "outcrop/result.h"

namespace outcrop {

namespace internal {

/// Both sides of one bidirectional stream. Sending functions may be called while another thread receives.
class BidirectionalSource : public EventSource {
 public:
  /// `event` is an input event of the operation. True: it is queued. False: `wait` is false, and there is no room.
  virtual Result<bool> send(const void* event, bool wait) = 0;
  virtual void finish() = 0;
  /// Ends both sides. Only a sending function may still be called afterwards.
  virtual void close() = 0;
};

}  // namespace internal

/// A conversation over one HTTP/2 connection: `send` events and `finish`, while the events of the answer are received
/// as from any EventStream. The call is made at once; `response()` waits for the headers of the answer, which a service
/// may send only behind the first events.
///
/// Use it from one thread, or send in one thread and receive in another: `send`, `try_send` and `finish` are safe from
/// many threads and beside one that receives, with `next`, a loop, `response` or `close`. Whoever waits moves both
/// directions on. In one thread alone, receive before the service has so much to say that it stops to listen.
///
/// An attempt that fails before an event has left is retried like any other call; afterwards nothing is. What ends the
/// stream is handed out by the receiving side as its last element; `send` then fails with the code StreamOver.
/// `CallOptions::timeout.idle` counts while somebody waits and no byte moves, `timeout.total` for all of it. Cancel the
/// call's token to end both sides from any thread. Destroying the stream, which no other thread may be using, breaks it
/// off. Move-only. A child process after fork has no part in it: both sides fail there.
template <class View, class Input, class Event>
class [[nodiscard]] BidirectionalStream : public EventStream<View, Event> {
 public:
  explicit BidirectionalStream(std::unique_ptr<internal::BidirectionalSource> source)
      : EventStream<View, Event>(std::move(source)) {}

  /// Queues `event`, and waits while ClientConfig::max_unsent_bytes of earlier ones have not left. Empty: it is queued.
  /// Else why it never will be: it can't be sent (ErrorKind::validation), which ends nothing, or the stream is over.
  std::optional<Error> send(const Input& event) {
    Result<bool> sent = both().send(&event, true);
    return sent ? std::nullopt : std::optional<Error>(std::move(sent).error());
  }
  /// As `send`, but false in place of waiting.
  Result<bool> try_send(const Input& event) { return both().send(&event, false); }
  /// Tells the service that no further event comes; it may go on to answer. Does not wait. Once is enough.
  void finish() { both().finish(); }
  /// Ends the stream early and closes its connection. The current event is void; sending fails from here on.
  void close() {
    both().close();
    this->end_here();
  }

 private:
  internal::BidirectionalSource& both() { return static_cast<internal::BidirectionalSource&>(*this->source()); }
};

}  // namespace outcrop
