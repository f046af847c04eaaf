// The HTTP side: takes requests from the network to a handler and its answers back.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "protocol/http.h"

namespace outcrop::emulator {

/// Handles one request. Called by several threads at once; throws nothing.
using RequestHandler = std::function<HttpAnswer(const HttpCall&)>;

class Server {
 public:
  explicit Server(RequestHandler handler);
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
