// Which connection of a lane is meant.
#include "transport/socket_list.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace outcrop::internal {
namespace {

sockaddr_in loopback(int last_byte, int port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = ::htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = ::htonl((127u << 24) + static_cast<unsigned>(last_byte));
  return address;
}

int port_of(int socket) {
  sockaddr_in address{};
  socklen_t size = sizeof address;
  EXPECT_EQ(::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size), 0);
  return ::ntohs(address.sin_port);
}

// A server at 127.0.0.N.
struct Listener {
  explicit Listener(int byte) : last_byte(byte), socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    const sockaddr_in address = loopback(last_byte, 0);
    EXPECT_EQ(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    EXPECT_EQ(::listen(socket, 8), 0);
  }
  ~Listener() { ::close(socket); }
  SocketEnd end() const { return {.ip = "127.0.0." + std::to_string(last_byte), .port = port_of(socket)}; }

  int last_byte;
  int socket;
};

class Sockets : public ::testing::Test {
 protected:
  // From a local port, which several connections may share; 0: any.
  int connect(const Listener& to, int local_port) {
    const int socket = list.open({.family = AF_INET, .socktype = SOCK_STREAM, .protocol = 0, .addrlen = 0, .addr = {}});
    const int yes = 1;
    EXPECT_EQ(::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes), 0);
    const sockaddr_in from = loopback(1, local_port);
    const sockaddr_in there = loopback(to.last_byte, to.end().port);
    EXPECT_EQ(::bind(socket, reinterpret_cast<const sockaddr*>(&from), sizeof from), 0);
    EXPECT_EQ(::connect(socket, reinterpret_cast<const sockaddr*>(&there), sizeof there), 0);
    return socket;
  }
  void speak_first(const Listener& server) {
    const int accepted = ::accept(server.socket, nullptr, nullptr);
    EXPECT_EQ(::send(accepted, "x", 1, 0), 1);
    ::shutdown(accepted, SHUT_WR);
    ::close(accepted);
  }

  Listener one{1};
  Listener other{2};
  const std::unique_ptr<SocketPoll> poll = SocketPoll::make();
  SocketList list{*poll};
};

TEST_F(Sockets, ThatShareALocalPortAreToldApart) {
  const int first = connect(one, 0);
  const int port = port_of(first);
  const int second = connect(other, port);
  speak_first(other);
  char byte;
  ASSERT_EQ(::recv(second, &byte, 1, MSG_PEEK), 1);  // it has arrived
  const SocketEnd local{.ip = "127.0.0.1", .port = port};
  EXPECT_TRUE(list.claim({.local = local, .remote = one.end()}, CURL_SOCKET_BAD));
  EXPECT_FALSE(list.claim({.local = local, .remote = other.end()}, CURL_SOCKET_BAD));
  SocketList::close_socket(&list, first);
  SocketList::close_socket(&list, second);
}

TEST_F(Sockets, ARequestOfAnEndedConnectionIsNoneOfTheNextOne) {
  const int first = connect(one, 0);
  const SocketList::Ends ends{.local = {.ip = "127.0.0.1", .port = port_of(first)}, .remote = one.end()};
  const auto claimed = list.claim(ends, first);
  ASSERT_TRUE(claimed);
  SocketList::close_socket(&list, first);
  const int second = connect(other, 0);
  const SocketList::Ends of_second{.local = {.ip = "127.0.0.1", .port = port_of(second)}, .remote = other.end()};
  ASSERT_TRUE(list.claim(of_second, second));
  list.release(*claimed);
  speak_first(other);
  char byte;
  ASSERT_EQ(::recv(second, &byte, 1, MSG_PEEK), 1);
  EXPECT_TRUE(list.claim(of_second, CURL_SOCKET_BAD));  // its own request is still on its way
  SocketList::close_socket(&list, second);
}

// A host's addresses are tried side by side, and one that is tried longer may win.
TEST_F(Sockets, ThatWereAskedForBeforeTheyWereConnectedAreKnownAfterwards) {
  const int waiting = list.open({.family = AF_INET, .socktype = SOCK_STREAM, .protocol = 0, .addrlen = 0, .addr = {}});
  const sockaddr_in from = loopback(1, 0);
  ASSERT_EQ(::bind(waiting, reinterpret_cast<const sockaddr*>(&from), sizeof from), 0);
  const int last = connect(other, 0);
  EXPECT_TRUE(list.claim({.local = {.ip = "127.0.0.1", .port = 1}, .remote = one.end()}, last));  // of none
  const sockaddr_in there = loopback(one.last_byte, one.end().port);
  ASSERT_EQ(::connect(waiting, reinterpret_cast<const sockaddr*>(&there), sizeof there), 0);
  const SocketList::Ends ends{.local = {.ip = "127.0.0.1", .port = port_of(waiting)}, .remote = one.end()};
  const auto claimed = list.claim(ends, last);
  ASSERT_TRUE(claimed);
  EXPECT_EQ(claimed->socket, waiting);
  SocketList::close_socket(&list, waiting);
  SocketList::close_socket(&list, last);
}

}  // namespace
}  // namespace outcrop::internal
