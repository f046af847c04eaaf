// The open sockets of a lane: which connection has to be dropped before it is used again, and what a forked child lets
// go of.
#pragma once

#include <curl/curl.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace outcrop::internal {

struct SocketEnd {
  std::string ip{};  ///< without a zone
  int port{};        ///< 0: not known
  bool operator==(const SocketEnd&) const = default;
};

class SocketList {
 public:
  /// Tells connections apart, those that have ended too; 0: of none that is known.
  using Id = std::uint64_t;
  struct Ends {
    SocketEnd local{};  ///< alone it doesn't do: connections to two hosts may share it
    SocketEnd remote{};
    bool operator==(const Ends&) const = default;
  };

  /// For CURLOPT_CLOSESOCKETFUNCTION, with the list as its data; the list outlives the connections.
  static int close_socket(void* self, curl_socket_t socket) noexcept;
  /// CURL_SOCKET_BAD: there is none to be had.
  curl_socket_t open(const curl_sockaddr& address);
  /// The connection between these ends is about to carry a request; `release` ends that. Empty, and nothing is claimed:
  /// it was kept, and something arrived on it that belongs to no request (its end, an error answer, a stray byte). On a
  /// new connection the server may speak first (TLS session tickets, HTTP/2 settings).
  [[nodiscard]] std::optional<Id> claim(const Ends& ends, bool is_new);
  /// Of a connection that has ended meanwhile: nothing happens.
  void release(Id connection);
  /// In a forked child: puts sockets without a peer in place of the parent's connections, which go on in the parent. So
  /// libcurl can be told to end them, and says nothing to anybody.
  void disconnect_all();

 private:
  struct Open {
    curl_socket_t socket{};
    Ends ends{};  // once connected and asked for
    Id id{};
    int requests{};  // on their way: HTTP/2 has several on a connection
  };

  std::vector<Open> open_;
  Id opened_{};
};

}  // namespace outcrop::internal
