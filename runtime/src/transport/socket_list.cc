// Opens and closes the sockets of a lane on behalf of libcurl.
#include "transport/socket_list.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace outcrop::internal {
namespace {

int port_of(int socket) {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  if (::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0) return 0;
  return ::ntohs(address.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6&>(address).sin6_port
                                               : reinterpret_cast<const sockaddr_in&>(address).sin_port);
}

bool has_input(int socket) {
  char byte;
  return ::recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT) >= 0 || (errno != EAGAIN && errno != EWOULDBLOCK);
}

}  // namespace

void SocketList::disconnect_all() {
  for (const auto& [socket, local_port, requests] : open_) {
    const int nobody = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    // Without a descriptor to spare, nothing is in its place: writing fails then too.
    if (nobody < 0 || ::dup3(nobody, socket, O_CLOEXEC) < 0) ::close(socket);
    if (nobody >= 0) ::close(nobody);
  }
}

curl_socket_t SocketList::open(const curl_sockaddr& address) {
  // A program that the user starts must not inherit a signed connection.
  open_.reserve(open_.size() + 1);
  const int socket = ::socket(address.family, address.socktype | SOCK_CLOEXEC, address.protocol);
  if (socket < 0) return CURL_SOCKET_BAD;
  open_.push_back({.socket = socket});
  return socket;
}

int SocketList::close_socket(void* self, curl_socket_t socket) noexcept {
  std::erase_if(static_cast<SocketList*>(self)->open_, [socket](const Open& open) { return open.socket == socket; });
  return ::close(socket);
}

bool SocketList::claim(int local_port, bool is_new) {
  Open* const connection = find(local_port);
  if (!connection) return true;
  // Where another request is on its way (HTTP/2), what arrives is its answer.
  if (!is_new && connection->requests == 0 && has_input(connection->socket)) return false;
  ++connection->requests;
  return true;
}

void SocketList::release(int local_port) {
  if (Open* const connection = find(local_port)) --connection->requests;
}

SocketList::Open* SocketList::find(int local_port) {
  for (Open& open : open_) {
    if (open.local_port == 0) open.local_port = port_of(open.socket);
    if (open.local_port == local_port && local_port > 0) return &open;
  }
  return nullptr;
}

}  // namespace outcrop::internal
