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

// What `name`, getsockname or getpeername, says.
SocketEnd end_of(int socket, decltype(&::getsockname) name) {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  if (name(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0) return {};
  const auto& v4 = reinterpret_cast<const sockaddr_in&>(address);
  const auto& v6 = reinterpret_cast<const sockaddr_in6&>(address);
  const bool is_v6 = address.ss_family == AF_INET6;
  char ip[INET6_ADDRSTRLEN] = "";
  if (!::inet_ntop(address.ss_family, is_v6 ? static_cast<const void*>(&v6.sin6_addr) : &v4.sin_addr, ip, sizeof ip))
    return {};
  return {.ip = ip, .port = ::ntohs(is_v6 ? v6.sin6_port : v4.sin_port)};
}

bool has_input(int socket) {
  char byte;
  return ::recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT) >= 0 || (errno != EAGAIN && errno != EWOULDBLOCK);
}

}  // namespace

void SocketList::disconnect_all() {
  for (const auto& [socket, ends, id, requests] : open_) {
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
  open_.push_back({.socket = socket, .id = ++opened_});
  return socket;
}

int SocketList::close_socket(void* self, curl_socket_t socket) noexcept {
  std::erase_if(static_cast<SocketList*>(self)->open_, [socket](const Open& open) { return open.socket == socket; });
  return ::close(socket);
}

std::optional<SocketList::Id> SocketList::claim(const Ends& ends, bool is_new) {
  for (Open& open : open_) {
    if (open.ends.local.port == 0)
      open.ends = {.local = end_of(open.socket, &::getsockname), .remote = end_of(open.socket, &::getpeername)};
    if (open.ends != ends) continue;
    // Where another request is on its way (HTTP/2), what arrives is its answer.
    if (!is_new && open.requests == 0 && has_input(open.socket)) return {};
    ++open.requests;
    return open.id;
  }
  return Id{};
}

void SocketList::release(Id connection) {
  const auto found = std::ranges::find(open_, connection, &Open::id);
  if (found != open_.end()) --found->requests;
}

}  // namespace outcrop::internal
