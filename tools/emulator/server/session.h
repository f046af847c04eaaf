// One accepted connection: its requests, one after the other, and how each answer leaves it.
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/http.h"
#include "server/server.h"

namespace outcrop::emulator {

class SessionList;

/// Holds no thread while it waits, whether for a request, for its next byte, or for the client to take an answer. Lives
/// as long as something is under way on it. All functions run on the socket's strand.
class Session : public std::enable_shared_from_this<Session> {
 public:
  Session(boost::asio::ip::tcp::socket socket, const RequestHandler& handler, SessionList& list);
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  void wait_for_request();
  /// Ends it at once, but for an answer that is being sent, which gets a second.
  void stop();
  /// From any thread.
  void post(void (Session::*what)());
  /// Ends it if no request has begun.
  void end_if_idle();

 private:
  using Error = boost::beast::error_code;

  void read_head();
  void read_body();
  void read_body_after_continue();
  void refuse(int status, std::string_view why);
  void refuse(const Error& error);
  void answer();
  void deliver(HttpAnswer answer, bool keep_alive, bool head_only);
  void send_first();
  void send_rest();
  void finish();
  void drop_input(std::chrono::milliseconds at_most);
  void drop_more();
  void wait(std::chrono::milliseconds time, void (Session::*then)());
  void close();

  boost::beast::tcp_stream stream_;
  boost::asio::steady_timer timer_;
  const RequestHandler& handler_;
  SessionList& list_;
  boost::beast::flat_buffer input_;
  std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> parser_;
  Delivery delivery_;
  std::string output_;
  std::size_t head_size_{};
  std::string_view unsent_;
  bool keep_alive_{};
  bool idle_{};
  bool sending_{};
  bool stopping_{};
};

}  // namespace outcrop::emulator
