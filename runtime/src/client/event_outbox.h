// EventOutbox: the events of a bidirectional stream on their way to the wire.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include "outcrop/internal/seams.h"
#include "outcrop/transport.h"
#include "retry/clock_skew.h"
#include "signing/event_signer.h"

namespace outcrop::internal {

/// A bounded queue of frames. They are signed as the transport reads them, one behind the other: so each has the time
/// at which it is sent, and an attempt that failed before the first was read leaves them to the next one, which signs
/// them anew. Safe from many threads.
class EventOutbox final : public RequestBody {
 public:
  /// `limit`: bytes that wait at most, but for a single frame. `made_room` is called without a lock, by who drives,
  /// when there is room again.
  EventOutbox(std::size_t limit, std::function<void()> made_room) : limit_(limit), made_room_(std::move(made_room)) {}

  enum class Put : std::uint8_t {
    queued,
    full,      ///< now; `frame` is as it was
    finished,  ///< `finish` was called before
    closed,    ///< nobody will read it
  };
  Put put(std::string& frame);
  /// Nothing comes behind what is queued.
  void finish();
  /// The call is over: what is queued is dropped.
  void close();
  /// `put` of so many bytes would not say `full`.
  bool has_room_for(std::size_t bytes) const;
  /// No thread is at work in here, or was when this process was forked.
  bool is_idle() const { return std::unique_lock(mutex_, std::try_to_lock).owns_lock(); }

  /// For the attempt that begins now, which reads from here. Without a signer the frames go as they are.
  struct Signing {
    std::unique_ptr<EventSigner> signer;
    const Clock& clock;
    const ClockSkew& skew;
  };
  void begin_attempt(std::optional<Signing> signing);
  /// An attempt has read something that no other one can read again.
  bool was_read() const;

  Piece read(char* to, std::size_t size) override;
  bool has_more() override;

 private:
  bool is_full_for(std::size_t bytes) const { return waiting_ > 0 && waiting_ + bytes > limit_; }
  void load_next();

  const std::size_t limit_;
  const std::function<void()> made_room_;
  mutable std::mutex mutex_;
  // Guarded by mutex_:
  std::deque<std::string> frames_;
  std::size_t waiting_{};  // their bytes
  bool finished_{};
  bool closed_{};
  bool was_read_{};
  std::optional<Signing> signing_;
  std::string wire_;      // what is being read, signed
  std::size_t taken_{};   // bytes of it
  bool end_is_signed_{};  // the last frame is loaded
};

}  // namespace outcrop::internal
