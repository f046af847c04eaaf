// HTTP/2 on one connection, by nghttp2: its streams, and what they may take.
#pragma once

#include <nghttp2/nghttp2.h>

#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "protocol/http.h"
#include "server/held_bytes.h"
#include "server/http2_stream.h"
#include "server/protocol.h"
#include "server/session.h"

namespace outcrop::emulator {

/// nghttp2 itself ends connections that break the protocol, or flood with CONTINUATION, PING, SETTINGS or resets.
/// Nothing is read while an answer waits for the client to take it.
class Http2 final : public Protocol {
 public:
  explicit Http2(Session& session);
  ~Http2() override;

  void begin(boost::beast::flat_buffer input) override;
  void stop() override;
  void closed() override;

 private:
  using Error = boost::beast::error_code;
  using Instant = std::chrono::steady_clock::time_point;

  // What nghttp2 calls.
  static nghttp2_session_callbacks* callbacks();
  static int on_begin_headers(nghttp2_session*, const nghttp2_frame* frame, void* self);
  static int on_header(nghttp2_session*, const nghttp2_frame* frame, const std::uint8_t* name, std::size_t name_size,
                       const std::uint8_t* value, std::size_t value_size, std::uint8_t, void* self);
  static int on_frame(nghttp2_session*, const nghttp2_frame* frame, void* self);
  static int on_data(nghttp2_session*, std::uint8_t, std::int32_t id, const std::uint8_t* bytes, std::size_t size,
                     void* self);
  static int on_sent(nghttp2_session*, const nghttp2_frame* frame, void* self);
  static int on_close(nghttp2_session*, std::int32_t id, std::uint32_t, void* self);
  static ssize_t on_read(nghttp2_session*, std::int32_t id, std::uint8_t* to, std::size_t size, std::uint32_t* flags,
                         nghttp2_data_source*, void* self);

  // Requests.
  void end_head(Http2Stream& stream);
  void take(Http2Stream& stream, std::string_view bytes);
  void end_request(Http2Stream& stream);
  std::size_t untaken() const;
  void refuse(Http2Stream& stream, int status, std::string_view why);

  // Answers.
  void deliver(Http2Stream& stream, HttpAnswer answer);
  void submit(Http2Stream& stream);
  void say(Http2Stream& stream, Dialogue::Reply reply);
  void break_off(Http2Stream& stream);
  void wait(Http2Stream& stream, std::chrono::milliseconds time, void (Http2::*then)(Http2Stream&));
  void resume(Http2Stream& stream);
  void give_up(Http2Stream& stream);
  void reset(std::int32_t id, std::uint32_t code);

  // The connection.
  Http2Stream* find(std::int32_t id);
  void feed(boost::beast::flat_buffer& input);
  void read();
  void write();
  void rest();
  void tick();
  void check_time(Instant now);
  auto keep() { return session_.shared_from_this(); }

  Session& session_;
  ByteStream& stream_;
  boost::asio::steady_timer ticker_;
  nghttp2_session* http2_{};
  std::map<std::int32_t, std::unique_ptr<Http2Stream>> streams_;
  boost::beast::flat_buffer input_;
  std::string output_;
  HeldBytes bodies_;
  Instant idle_since_;
  Instant writing_since_;
  bool reading_{};
  bool writing_{};
  bool cut_off_{};
  bool broken_{};
  bool leaving_{};
  bool closed_{};
};

}  // namespace outcrop::emulator
