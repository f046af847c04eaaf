// HTTP/1.1 on one connection: its requests, one after the other, and how each answer leaves it.
#pragma once

#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/http.h"
#include "server/held_bytes.h"
#include "server/protocol.h"
#include "server/session.h"

namespace outcrop::emulator {

class Http1 final : public Protocol {
 public:
  explicit Http1(Session& session);

  void begin(boost::beast::flat_buffer input) override;
  void stop() override;
  void closed() override { timer_.cancel(); }

 private:
  using Error = boost::beast::error_code;

  void wait_for_request();
  void read_head();
  void read_body();
  void read_body_after_continue();
  void refuse(int status, std::string_view why);
  void refuse(const Error& error);
  void answer();
  void deliver(HttpAnswer answer, bool keep_alive, bool head_only);
  void send_first();
  void send_rest();
  void release_before(std::size_t size);
  void finish();
  void wait(std::chrono::milliseconds time, void (Http1::*then)());
  auto keep() { return session_.shared_from_this(); }

  Session& session_;
  ByteStream& stream_;
  boost::asio::steady_timer timer_;
  boost::beast::flat_buffer input_;
  std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> parser_;
  HeldBytes body_;
  Delivery delivery_;
  std::shared_ptr<void> held_;
  std::string output_;
  std::size_t head_size_{};
  std::string_view unsent_;
  bool keep_alive_{};
  bool sending_{};
};

}  // namespace outcrop::emulator
