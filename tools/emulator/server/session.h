// One accepted connection: finds out what its client speaks.
#pragma once

#include <atomic>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/beast/core/error.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <chrono>
#include <cstddef>
#include <memory>

#include "server/byte_stream.h"
#include "server/protocol.h"
#include "server/server.h"

namespace outcrop::emulator {

class SessionList;

/// TLS where its first byte says so and there is a certificate; then HTTP/2 where ALPN chose it, or the client's
/// preface came, else HTTP/1.1. Holds no thread while it waits. Lives as long as something is under way on it. All
/// functions run on the socket's strand.
class Session : public std::enable_shared_from_this<Session> {
 public:
  /// `tls` may be null.
  Session(boost::asio::ip::tcp::socket socket, const RequestHandler& handler, SessionList& list,
          boost::asio::ssl::context* tls);
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  void begin();
  /// Ends it at once, but for answers that are being sent, which get a second.
  void stop();
  /// From any thread.
  void post(void (Session::*what)());
  /// Ends it if no request has begun.
  void end_if_idle();

  // For what it speaks.
  ByteStream& stream() { return stream_; }
  const RequestHandler& handler() const { return handler_; }
  std::atomic<std::size_t>& held_bytes();
  bool from_loopback();
  bool stopping() const { return stopping_; }
  /// It waits for a request from now on; or no longer.
  void idles();
  void works();
  /// Nothing more is sent (and TLS says so, if not `cut_off`), and what still comes is dropped.
  void end(std::chrono::milliseconds at_most, bool cut_off);
  /// What comes is dropped until the client goes, for so long at most; then the connection is closed.
  void drop_input(std::chrono::milliseconds at_most);
  void close();

 private:
  using Error = boost::beast::error_code;

  void look();
  void read_more();
  void begin_tls();
  template <class Spoken>
  void speak();
  void drop_more();

  ByteStream stream_;
  const RequestHandler& handler_;
  SessionList& list_;
  boost::asio::ssl::context* tls_;
  boost::beast::flat_buffer input_;
  std::unique_ptr<Protocol> protocol_;
  bool idle_{};
  bool stopping_{};
};

}  // namespace outcrop::emulator
