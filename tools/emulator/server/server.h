// The HTTP side: takes requests from the network to a handler and its answers back.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "protocol/http.h"

namespace outcrop::emulator {

/// Handles requests. Called by several threads at once; throws nothing.
struct RequestHandler {
  std::function<HttpAnswer(const HttpCall&)> answer;
  /// Whether the call, of which no body has come, is answered before its body comes (HttpCall::body_follows). Asked for
  /// HTTP/2 alone: in HTTP/1.1 clients wait for answers until they have sent all.
  std::function<bool(const HttpCall&)> answers_early;
};

/// A certificate and its key, both PEM.
struct TlsFiles {
  std::string certificate;
  std::string key;
};

class Server {
 public:
  /// With `tls`, connections may speak TLS, by ALPN h2 or http/1.1. Throws std::runtime_error where the files are
  /// unusable.
  explicit Server(RequestHandler handler, const std::optional<TlsFiles>& tls = std::nullopt);
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  /// Listens from here on. `port` 0 takes a free one. Returns the port; throws std::runtime_error where it can't
  /// listen.
  std::uint16_t bind(const std::string& host, std::uint16_t port);

  /// Serves until stop(). After bind().
  void run();

  /// From any thread: ends waits and stalls, lets answers that are under way finish, and makes run() return.
  void stop();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace outcrop::emulator
