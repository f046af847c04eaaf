// Signs events in the order in which they leave.
#include "client/event_outbox.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "eventstream/frame_encoder.h"

namespace outcrop::internal {

EventOutbox::Put EventOutbox::put(std::string& frame) {
  const std::lock_guard lock(mutex_);
  if (closed_) return Put::closed;
  if (finished_) return Put::finished;
  if (is_full_for(frame.size())) return Put::full;
  waiting_ += frame.size();
  frames_.push_back(std::move(frame));
  return Put::queued;
}

void EventOutbox::finish() {
  const std::lock_guard lock(mutex_);
  finished_ = true;
}

void EventOutbox::close() {
  const std::lock_guard lock(mutex_);
  closed_ = true;
  frames_.clear();
  waiting_ = 0;
}

bool EventOutbox::has_room_for(std::size_t bytes) const {
  const std::lock_guard lock(mutex_);
  return closed_ || finished_ || !is_full_for(bytes);
}

void EventOutbox::begin_attempt(std::optional<Signing> signing) {
  const std::lock_guard lock(mutex_);
  signing_.reset();
  if (signing) signing_.emplace(*std::move(signing));
}

bool EventOutbox::was_read() const {
  const std::lock_guard lock(mutex_);
  return was_read_;
}

// With mutex_ held.
void EventOutbox::load_next() {
  wire_.clear();
  taken_ = 0;
  std::string inner;
  if (!frames_.empty()) {
    inner = std::move(frames_.front());
    frames_.pop_front();
    waiting_ -= inner.size();
  } else if (finished_ && !end_is_signed_) {
    end_is_signed_ = true;
    if (!signing_) return;
  } else {
    return;
  }
  if (!signing_) {
    wire_ = std::move(inner);
    return;
  }
  const Timestamp now = signing_->clock.now().time() + signing_->skew.get();
  const EventSigner::Signature signature = signing_->signer->sign(inner, now);
  append_signed_frame(wire_, signature.date_millis,
                      {reinterpret_cast<const char*>(signature.bytes.data()), signature.bytes.size()}, inner);
}

bool EventOutbox::has_more() {
  const std::lock_guard lock(mutex_);
  return closed_ || taken_ < wire_.size() || !frames_.empty() || (finished_ && !end_is_signed_);
}

RequestBody::Piece EventOutbox::read(char* to, std::size_t size) {
  Piece piece;
  bool has_room = false;
  {
    const std::lock_guard lock(mutex_);
    const std::size_t before = waiting_;
    while (piece.bytes < size) {
      if (taken_ == wire_.size()) load_next();
      const std::size_t count = std::min(size - piece.bytes, wire_.size() - taken_);
      if (count == 0) break;
      std::memcpy(to + piece.bytes, wire_.data() + taken_, count);
      taken_ += count;
      piece.bytes += count;
    }
    was_read_ = was_read_ || piece.bytes > 0;
    piece.last = closed_ || (end_is_signed_ && taken_ == wire_.size());
    has_room = waiting_ < before;
  }
  if (has_room) made_room_();
  return piece;
}

}  // namespace outcrop::internal
