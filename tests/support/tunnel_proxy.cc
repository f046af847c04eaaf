// A forward proxy: reads CONNECT, and then copies bytes both ways.
#include "support/tunnel_proxy.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>
#include <mutex>
#include <string_view>
#include <thread>

namespace outcrop::test {
namespace {

int connect_to(const std::string& target) {
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
  address.sin_port = ::htons(static_cast<std::uint16_t>(std::stoi(target.substr(target.find(':') + 1))));
  if (::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) return socket;
  ::close(socket);
  return -1;
}

bool send_all(int socket, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

// Until one side ends.
void copy_both_ways(int a, int b) {
  char buffer[16384];
  for (;;) {
    pollfd events[2] = {{a, POLLIN, 0}, {b, POLLIN, 0}};
    if (::poll(events, 2, -1) < 0) return;
    for (int from = 0; from < 2; ++from) {
      if (!events[from].revents) continue;
      const auto got = ::recv(from ? b : a, buffer, sizeof buffer, 0);
      if (got <= 0 || !send_all(from ? a : b, {buffer, static_cast<std::size_t>(got)})) return;
    }
  }
}

}  // namespace

struct TunnelProxy::State {
  std::string refusal;
  int port{};
  int listener{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)};
  mutable std::mutex mutex;
  std::vector<std::string> targets;
  std::vector<int> sockets;
  std::vector<std::thread> tunnels;
  std::thread acceptor;

  void keep(int socket) {
    const std::lock_guard lock(mutex);
    sockets.push_back(socket);
  }

  void serve(int client) {
    std::string head;
    char buffer[4096];
    while (head.find("\r\n\r\n") == std::string::npos) {
      const auto got = ::recv(client, buffer, sizeof buffer, 0);
      if (got <= 0) return;
      head.append(buffer, static_cast<std::size_t>(got));
    }
    const std::string target = head.substr(8, head.find(' ', 8) - 8);  // "CONNECT host:port HTTP/1.1"
    {
      const std::lock_guard lock(mutex);
      targets.push_back(target);
    }
    if (!refusal.empty()) {
      send_all(client, "HTTP/1.1 " + refusal + "\r\nContent-Length: 0\r\n\r\n");
      return;
    }
    const int server = connect_to(target);
    if (server < 0) return;
    keep(server);
    send_all(client, "HTTP/1.1 200 Connection established\r\n\r\n");
    copy_both_ways(client, server);
    ::shutdown(client, SHUT_RDWR);
    ::shutdown(server, SHUT_RDWR);
  }
};

TunnelProxy::TunnelProxy(std::string refusal) : state_(std::make_unique<State>()) {
  state_->refusal = std::move(refusal);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  static_cast<void>(::bind(state_->listener, reinterpret_cast<sockaddr*>(&address), size));
  static_cast<void>(::listen(state_->listener, 16));
  static_cast<void>(::getsockname(state_->listener, reinterpret_cast<sockaddr*>(&address), &size));
  state_->port = ::ntohs(address.sin_port);
  state_->acceptor = std::thread([this] {
    for (;;) {
      const int client = ::accept4(state_->listener, nullptr, nullptr, SOCK_CLOEXEC);
      if (client < 0) return;  // the listener was shut down
      state_->keep(client);
      const std::lock_guard lock(state_->mutex);
      state_->tunnels.emplace_back([this, client] { state_->serve(client); });
    }
  });
}

TunnelProxy::~TunnelProxy() {
  ::shutdown(state_->listener, SHUT_RDWR);
  state_->acceptor.join();
  {
    const std::lock_guard lock(state_->mutex);
    for (const int socket : state_->sockets) ::shutdown(socket, SHUT_RDWR);
  }
  for (std::thread& tunnel : state_->tunnels) tunnel.join();
  for (const int socket : state_->sockets) ::close(socket);
  ::close(state_->listener);
}

std::string TunnelProxy::url() const { return "http://127.0.0.1:" + std::to_string(state_->port); }

std::vector<std::string> TunnelProxy::targets() const {
  const std::lock_guard lock(state_->mutex);
  return state_->targets;
}

}  // namespace outcrop::test
