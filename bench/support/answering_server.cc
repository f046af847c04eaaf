// One loop over all connections.
#include "support/answering_server.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sched.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <deque>
#include <map>
#include <system_error>
#include <utility>

namespace outcrop::bench {
namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void fail(const char* what) { throw std::system_error(errno, std::generic_category(), what); }

class Loop {
 public:
  Loop(int listener, std::vector<PreparedAnswer> answers, std::chrono::milliseconds latency)
      : listener_(listener), poll_(::epoll_create1(0)), answers_(std::move(answers)), latency_(latency) {
    watch(listener_);
  }

  [[noreturn]] void run() {
    std::array<epoll_event, 256> events;
    for (;;) {
      const int count = ::epoll_wait(poll_, events.data(), static_cast<int>(events.size()), milliseconds_to_next());
      for (int i = 0; i < count; ++i) {
        const int fd = events[static_cast<std::size_t>(i)].data.fd;
        fd == listener_ ? accept_one() : receive(fd);
      }
      for (; !waiting_.empty() && waiting_.front().due <= Clock::now(); waiting_.pop_front()) send(waiting_.front());
    }
  }

 private:
  struct Connection {
    std::string head;           // of the request, as far as it has arrived
    std::size_t body_left{};    // of the request
    const std::string* http{};  // the answer, once the head is complete
  };
  struct Waiting {
    Clock::time_point due;
    int fd;
    const std::string* http;
  };

  void watch(int fd) {
    epoll_event event{.events = EPOLLIN, .data = {.fd = fd}};
    ::epoll_ctl(poll_, EPOLL_CTL_ADD, fd, &event);
  }

  int milliseconds_to_next() const {
    if (waiting_.empty()) return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(waiting_.front().due - Clock::now());
    return std::max(0, static_cast<int>(left.count()));
  }

  void accept_one() {
    const int fd = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    if (fd < 0) return;
    const int yes = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    watch(fd);
  }

  void receive(int fd) {
    const ssize_t size = ::recv(fd, buffer_.data(), buffer_.size(), 0);
    if (size <= 0) {
      ::close(fd);
      connections_.erase(fd);
      return;
    }
    Connection& connection = connections_[fd];
    std::string_view bytes(buffer_.data(), static_cast<std::size_t>(size));
    if (!connection.http) {
      connection.head.append(bytes);
      const std::size_t end = connection.head.find("\r\n\r\n");
      if (end == std::string::npos) return;
      bytes = std::string_view(connection.head).substr(end + 4);
      connection.body_left = length_of(connection.head);
      connection.http = &answer_to(std::string_view(connection.head).substr(0, connection.head.find("\r\n")));
    }
    connection.body_left -= std::min(connection.body_left, bytes.size());
    if (connection.body_left > 0) return;
    waiting_.push_back({Clock::now() + latency_, fd, connection.http});
    connection = {};
  }

  static std::size_t length_of(const std::string& head) {
    for (const char* name : {"\r\nContent-Length:", "\r\ncontent-length:"})
      if (const std::size_t at = head.find(name); at != std::string::npos)
        return std::strtoul(head.c_str() + at + std::string_view("\r\nContent-Length:").size(), nullptr, 10);
    return 0;
  }

  const std::string& answer_to(std::string_view request_line) const {
    const std::string_view target = request_line.substr(0, request_line.rfind(' '));
    for (const PreparedAnswer& answer : answers_)
      if (target.ends_with(answer.path_end)) return answer.http;
    static const std::string none = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
    return none;
  }

  void send(const Waiting& answer) {
    std::string_view left = *answer.http;
    while (!left.empty()) {
      const ssize_t sent = ::send(answer.fd, left.data(), left.size(), MSG_NOSIGNAL);
      if (sent <= 0) return;  // gone: the next recv tells
      left.remove_prefix(static_cast<std::size_t>(sent));
    }
  }

  const int listener_;
  const int poll_;
  const std::vector<PreparedAnswer> answers_;
  const std::chrono::milliseconds latency_;
  std::map<int, Connection> connections_;
  std::deque<Waiting> waiting_;
  std::array<char, 256 * 1024> buffer_;
};

void keep_to(int core) {
  cpu_set_t cores;
  CPU_ZERO(&cores);
  CPU_SET(core, &cores);
  ::sched_setaffinity(0, sizeof cores, &cores);
}

std::pair<int, int> first_and_last_core() {
  static const auto found = [] {
    cpu_set_t cores;
    ::sched_getaffinity(0, sizeof cores, &cores);
    int first = -1, last = 0;
    for (int i = 0; i < CPU_SETSIZE; ++i) {
      if (!CPU_ISSET(i, &cores)) continue;
      if (first < 0) first = i;
      last = i;
    }
    return std::pair(first, last);
  }();
  return found;
}

}  // namespace

std::string http_answer(const std::string& content_type, const std::string& body) {
  return "HTTP/1.1 200 OK\r\nContent-Type: " + content_type + "\r\nContent-Length: " + std::to_string(body.size()) +
         "\r\n\r\n" + body;
}

AnsweringServer::AnsweringServer(std::vector<PreparedAnswer> answers, std::chrono::milliseconds latency) {
  const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  auto* const any = reinterpret_cast<sockaddr*>(&address);
  socklen_t size = sizeof address;
  if (listener < 0 || ::bind(listener, any, size) != 0 || ::listen(listener, 4096) != 0 ||
      ::getsockname(listener, any, &size) != 0)
    fail("a server on loopback");
  port_ = ntohs(address.sin_port);
  const auto [first, last] = first_and_last_core();
  process_ = ::fork();
  if (process_ < 0) fail("fork");
  if (process_ == 0) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    keep_to(first);
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    Loop(listener, std::move(answers), latency).run();
  }
  ::close(listener);
  keep_to(last);
}

AnsweringServer::~AnsweringServer() {
  ::kill(process_, SIGKILL);
  ::waitpid(process_, nullptr, 0);
}

}  // namespace outcrop::bench
