// One request of an HTTP/2 connection and its answer.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "protocol/dialogue.h"
#include "protocol/http.h"

namespace outcrop::emulator {

struct Http2Stream {
  using Instant = std::chrono::steady_clock::time_point;
  static constexpr Instant kNever = Instant::max();

  Http2Stream(std::int32_t number, const boost::asio::any_io_executor& executor) : id(number), timer(executor) {}

  /// False where the head has become too long.
  bool add_header(std::string_view name, std::string_view value);
  /// Whether two names of the server were given that differ.
  bool has_two_hosts() const;

  /// Puts bytes behind what is not sent yet. They go in DATA frames of their own.
  void queue(std::string bytes);
  std::size_t queued() const { return queued_; }
  /// Moves up to `size` bytes of the front to `to`, none beyond the place where the answer breaks off.
  std::size_t take(std::uint8_t* to, std::size_t size);
  /// All was sent that goes before the answer breaks off.
  bool at_break() const { return delivery.cuts() && left_before_break_ == 0; }
  /// Nothing comes behind what was sent.
  bool is_whole() const { return queued_ == 0 && !dialogue; }
  /// The answer breaks off behind so many bytes more.
  void break_after(std::size_t bytes) { left_before_break_ = bytes; }

  const std::int32_t id;
  HttpCall call;
  bool head_read{};
  bool request_read{};
  bool refused{};          ///< what still comes of the request is dropped
  std::size_t withheld{};  ///< bytes of the request that its sender got no credit for yet
  Instant receive_by{kNever};

  HttpAnswer answer;  ///< its body and chunks are moved to the queue
  Delivery delivery;
  std::shared_ptr<Dialogue> dialogue;  ///< until it ended
  bool paused{};
  Instant send_by{kNever};
  boost::asio::steady_timer timer;

 private:
  std::size_t head_bytes_{};
  std::deque<std::string> queue_;
  std::size_t at_{};  ///< in the front of the queue
  std::size_t queued_{};
  std::size_t left_before_break_{};
};

}  // namespace outcrop::emulator
