// One accepted connection over a POSIX socket.
#include "server/connection.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace outcrop::emulator {
namespace {

constexpr std::size_t kReadSize = 64 * 1024;
/// How long a client may take over the rest of a request that it began, or to make room for an answer.
constexpr std::chrono::milliseconds kPatience = std::chrono::seconds(30);
/// Between looks at the stop signal while the socket is quiet.
constexpr std::chrono::milliseconds kSlice{100};

void read_address(const sockaddr_storage& address, std::string& ip, int& port) {
  char text[INET6_ADDRSTRLEN] = {};
  if (address.ss_family == AF_INET) {
    const auto& in = reinterpret_cast<const sockaddr_in&>(address);
    inet_ntop(AF_INET, &in.sin_addr, text, sizeof text);
    port = ntohs(in.sin_port);
  } else if (address.ss_family == AF_INET6) {
    const auto& in = reinterpret_cast<const sockaddr_in6&>(address);
    inet_ntop(AF_INET6, &in.sin6_addr, text, sizeof text);
    port = ntohs(in.sin6_port);
  }
  ip = text;
}

}  // namespace

void StopSignal::raise() {
  const std::scoped_lock lock(mutex_);
  raised_ = true;
  changed_.notify_all();
}

bool StopSignal::raised() const {
  const std::scoped_lock lock(mutex_);
  return raised_;
}

bool StopSignal::wait_for(std::chrono::milliseconds time) const {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, time, [this] { return raised_; });
}

Connection::Connection(socket_t socket, const StopSignal& stop) : socket_(socket), stop_(stop) {
  const int on = 1;
  setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

Connection::~Connection() { close(socket_); }

bool Connection::wait_for_input(std::chrono::milliseconds time) {
  if (input_at_ < input_.size()) return true;
  const auto end = std::chrono::steady_clock::now() + time;
  while (!stop_.raised()) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
    if (left.count() <= 0) return false;
    pollfd ready{socket_, POLLIN, 0};
    const int count = poll(&ready, 1, static_cast<int>(std::min(left, kSlice).count()));
    if (count > 0) return true;
    if (count < 0 && errno != EINTR) return false;
  }
  return false;
}

bool Connection::wait_for_request(std::chrono::milliseconds time) {
  if (!wait_for_input(time)) return false;
  if (input_at_ < input_.size()) return true;
  char byte = 0;
  return recv(socket_, &byte, 1, MSG_PEEK) > 0;
}

ssize_t Connection::read(char* out, std::size_t size) {
  if (input_at_ == input_.size()) {
    if (!wait_for_input(kPatience)) return -1;
    input_.resize(kReadSize);
    input_at_ = 0;
    const ssize_t count = recv(socket_, input_.data(), input_.size(), 0);
    input_.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    if (count <= 0) return count;
  }
  const std::size_t count = std::min(size, input_.size() - input_at_);
  std::memcpy(out, input_.data() + input_at_, count);
  input_at_ += count;
  return static_cast<ssize_t>(count);
}

ssize_t Connection::write(const char* data, std::size_t size) {
  // A client that waits for "100 Continue" sends nothing more before it has it.
  constexpr std::string_view kContinue = "HTTP/1.1 100 ";
  if (output_.empty() && std::string_view(data, size).starts_with(kContinue))
    return send_all({data, size}) ? static_cast<ssize_t>(size) : -1;
  output_.append(data, size);
  return static_cast<ssize_t>(size);
}

bool Connection::send_all(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (count > 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
      continue;
    }
    if (errno == EINTR) continue;
    if (errno != EAGAIN && errno != EWOULDBLOCK) return false;
    pollfd ready{socket_, POLLOUT, 0};
    int waited = 0;
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while ((waited = poll(&ready, 1, static_cast<int>(kSlice.count()))) == 0)
      if (stop_.raised() || std::chrono::steady_clock::now() > end) return false;
    if (waited < 0 && errno != EINTR) return false;
  }
  return true;
}

bool Connection::send_slowly(std::string_view bytes, const Delivery& delivery) {
  if (delivery.pause.count() == 0) return send_all(bytes);
  while (!bytes.empty()) {
    const std::size_t count = std::min(bytes.size(), std::max<std::size_t>(1, delivery.piece));
    if (!send_all(bytes.substr(0, count))) return false;
    bytes.remove_prefix(count);
    if (!bytes.empty() && stop_.wait_for(delivery.pause)) return false;
  }
  return true;
}

void Connection::wait_until_gone(std::chrono::milliseconds time) {
  const auto end = std::chrono::steady_clock::now() + time;
  while (!stop_.raised() && std::chrono::steady_clock::now() < end) {
    pollfd ready{socket_, POLLIN | POLLRDHUP, 0};
    if (poll(&ready, 1, static_cast<int>(kSlice.count())) <= 0) continue;
    char byte = 0;
    if ((ready.revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0 || recv(socket_, &byte, 1, MSG_PEEK) <= 0) return;
    // Bytes that the client sends meanwhile stay unread.
    if (stop_.wait_for(kSlice)) return;
  }
}

bool Connection::deliver(const Delivery& delivery) {
  std::string answer;
  answer.swap(output_);
  if (delivery.delay.count() > 0 && stop_.wait_for(delivery.delay)) return false;
  const std::size_t head =
      std::min(answer.find("\r\n\r\n"), answer.size() - std::min<std::size_t>(4, answer.size())) + 4;
  std::string_view bytes = answer;
  if (delivery.silent)
    bytes = {};
  else if (delivery.cuts())
    bytes = bytes.substr(0, head + delivery.body_bytes.value_or((answer.size() - std::min(head, answer.size())) / 2));

  const std::string_view first = bytes.substr(0, delivery.pause.count() == 0 ? bytes.size() : head);
  if (!send_all(first) || !send_slowly(bytes.substr(first.size()), delivery)) return false;
  if (delivery.end == Delivery::End::finish) return true;
  if (delivery.end == Delivery::End::stall) wait_until_gone(delivery.stall_time);
  if (delivery.end == Delivery::End::reset) {
    const linger at_once{1, 0};
    setsockopt(socket_, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
  } else {
    shutdown(socket_, SHUT_WR);
  }
  return false;
}

void Connection::get_remote_ip_and_port(std::string& ip, int& port) const {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  if (getpeername(socket_, reinterpret_cast<sockaddr*>(&address), &size) == 0) read_address(address, ip, port);
}

void Connection::get_local_ip_and_port(std::string& ip, int& port) const {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  if (getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &size) == 0) read_address(address, ip, port);
}

}  // namespace outcrop::emulator
