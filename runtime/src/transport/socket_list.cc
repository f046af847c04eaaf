// Opens and closes the sockets of a lane on behalf of libcurl.
#include "transport/socket_list.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace outcrop::internal {

void SocketList::attach(CURL* handle) {
  curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, &SocketList::open_socket);
  curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, this);
  curl_easy_setopt(handle, CURLOPT_CLOSESOCKETFUNCTION, &SocketList::close_socket);
  curl_easy_setopt(handle, CURLOPT_CLOSESOCKETDATA, this);
}

void SocketList::disconnect_all() {
  for (const curl_socket_t socket : open_) {
    const int nobody = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    // Without a descriptor to spare, nothing is in its place: writing fails then too.
    if (nobody < 0 || ::dup3(nobody, socket, O_CLOEXEC) < 0) ::close(socket);
    if (nobody >= 0) ::close(nobody);
  }
}

curl_socket_t SocketList::open_socket(void* self, curlsocktype, curl_sockaddr* address) {
  // A program that the user starts must not inherit a signed connection.
  const int socket = ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
  if (socket < 0) return CURL_SOCKET_BAD;
  static_cast<SocketList*>(self)->open_.push_back(socket);
  return socket;
}

int SocketList::close_socket(void* self, curl_socket_t socket) {
  std::erase(static_cast<SocketList*>(self)->open_, socket);
  return ::close(socket);
}

}  // namespace outcrop::internal
