// Opens and closes the sockets of a lane on behalf of libcurl.
#include "transport/socket_list.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

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
  for (const auto& [socket, open] : open_) {
    const int nobody = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    // Without a descriptor to spare, nothing is in its place: writing fails then too.
    if (nobody < 0 || ::dup3(nobody, socket, O_CLOEXEC) < 0) ::close(socket);
    if (nobody >= 0) ::close(nobody);
  }
}

curl_socket_t SocketList::open(const curl_sockaddr& address) {
  // A program that the user starts must not inherit a signed connection.
  const int socket = ::socket(address.family, address.socktype | SOCK_CLOEXEC, address.protocol);
  if (socket < 0) return CURL_SOCKET_BAD;
  try {
    Open& opened = open_[socket];
    if (opened.ends.local.port != 0) by_ends_.erase(opened.ends);
    opened = Open{.id = ++opened_};
    poll_.forget(socket);  // one of that number that was closed without a word
  } catch (...) {
    ::close(socket);
    throw;
  }
  return socket;
}

int SocketList::close_socket(void* self, curl_socket_t socket) noexcept {
  auto& list = *static_cast<SocketList*>(self);
  list.poll_.forget(socket);
  if (const auto open = list.open_.find(socket); open != list.open_.end()) {
    list.by_ends_.erase(open->second.ends);
    list.open_.erase(open);
  }
  return ::close(socket);
}

void SocketList::learn_ends(Sockets::value_type& open) {
  auto& [socket, known] = open;
  if (known.ends.local.port != 0) return;
  const Ends ends{.local = end_of(socket, &::getsockname), .remote = end_of(socket, &::getpeername)};
  if (ends.local.port == 0 || ends.remote.port == 0) return;  // not connected yet
  by_ends_[ends] = socket;
  known.ends = ends;
}

SocketList::Sockets::iterator SocketList::find(const Ends& ends, curl_socket_t opened) {
  if (const auto open = open_.find(opened); open != open_.end()) learn_ends(*open);
  auto found = by_ends_.find(ends);
  if (found == by_ends_.end()) {  // another one of several that were opened for it, or opened for another request
    for (auto& open : open_) learn_ends(open);
    found = by_ends_.find(ends);
  }
  return found == by_ends_.end() ? open_.end() : open_.find(found->second);
}

std::optional<SocketList::Claim> SocketList::claim(const Ends& ends, curl_socket_t opened) {
  const auto found = find(ends, opened);
  if (found == open_.end()) return Claim{};
  auto& [socket, open] = *found;
  // Where another request is on its way (HTTP/2), what arrives is its answer.
  if (opened == CURL_SOCKET_BAD && open.requests == 0 && has_input(socket)) return {};
  ++open.requests;
  return Claim{.socket = socket, .id = open.id};
}

void SocketList::set_user(const Claim& claim, CurlTransfer* user) {
  const auto found = open_.find(claim.socket);
  if (found != open_.end() && found->second.id == claim.id) found->second.user = user;
}

CurlTransfer* SocketList::user_of(curl_socket_t socket) const {
  const auto found = open_.find(socket);
  return found == open_.end() ? nullptr : found->second.user;
}

void SocketList::release(const Claim& claim) {
  const auto found = open_.find(claim.socket);
  if (found == open_.end() || found->second.id != claim.id) return;
  --found->second.requests;
  found->second.user = nullptr;
}

}  // namespace outcrop::internal
