// The open sockets of a lane, so that a forked child can let go of its parent's connections.
#pragma once

#include <curl/curl.h>

#include <vector>

namespace outcrop::internal {

class SocketList {
 public:
  /// Makes `handle` open and close its sockets here. The list outlives the connections.
  void attach(CURL* handle);
  /// In a forked child: puts sockets without a peer in place of the parent's connections, which go on in the parent. So
  /// libcurl can be told to end them, and says nothing to anybody.
  void disconnect_all();

 private:
  static curl_socket_t open_socket(void* self, curlsocktype purpose, curl_sockaddr* address);
  static int close_socket(void* self, curl_socket_t socket);

  std::vector<curl_socket_t> open_;
};

}  // namespace outcrop::internal
