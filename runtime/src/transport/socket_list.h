// The open sockets of a lane: which connection has to be dropped before it is used again, and what a forked child lets
// go of.
#pragma once

#include <curl/curl.h>

#include <vector>

namespace outcrop::internal {

class SocketList {
 public:
  /// For CURLOPT_CLOSESOCKETFUNCTION, with the list as its data; the list outlives the connections.
  static int close_socket(void* self, curl_socket_t socket) noexcept;
  /// CURL_SOCKET_BAD: there is none to be had.
  curl_socket_t open(const curl_sockaddr& address);
  /// The connection at this local port is about to carry a request; `release` ends that. False, and nothing is claimed:
  /// it was kept, and something arrived on it that belongs to no request (its end, an error answer, a stray byte). On a
  /// new connection the server may speak first (TLS session tickets, HTTP/2 settings).
  [[nodiscard]] bool claim(int local_port, bool is_new);
  void release(int local_port);
  /// In a forked child: puts sockets without a peer in place of the parent's connections, which go on in the parent. So
  /// libcurl can be told to end them, and says nothing to anybody.
  void disconnect_all();

 private:
  struct Open {
    curl_socket_t socket{};
    int local_port{};  // 0: not known yet
    int requests{};    // on their way: HTTP/2 has several on a connection
  };

  Open* find(int local_port);

  std::vector<Open> open_;
};

}  // namespace outcrop::internal
