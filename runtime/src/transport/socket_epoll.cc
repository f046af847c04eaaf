// SocketPoll by epoll(7), whose cost doesn't grow with the sockets that are watched.
#ifdef __linux__
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>
#include <utility>
#include <vector>

#include "transport/socket_poll.h"

namespace outcrop::internal {
namespace {

class Epoll final : public SocketPoll {
 public:
  Epoll() : epoll_(::epoll_create1(EPOLL_CLOEXEC)), waker_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    if (epoll_ >= 0 && waker_ >= 0 && control(epoll_, EPOLL_CTL_ADD, waker_, EPOLLIN)) return;
    const int problem = errno;
    abandon();
    throw std::system_error(problem, std::generic_category(), "a poll of connections");
  }
  ~Epoll() override { abandon(); }

  // Interest that ends stays with the kernel until it speaks of the socket: a kept connection, which is watched again
  // for its next request, costs no system call then.
  bool watch(int socket, Interest interest, void* owner) noexcept override {
    if (epoll_ < 0) return true;
    Watched* const watched = place_of(socket);
    if (!watched) return false;
    watched->owner = owner;
    watched->wanted = events_of(interest);
    return watched->wanted == 0 || watched->wanted == watched->known || tell(socket, *watched);
  }

  // Before the descriptor closes: while a forked process has the socket, the kernel would go on speaking of it.
  void forget(int socket) noexcept override {
    const Watched* const watched = find(socket);
    if (watched && watched->known != 0) drop(socket);
  }

  // The kernel goes on speaking of a socket that was closed here while a forked process has it, and nobody but another
  // epoll forgets it.
  void forget_all() noexcept override {
    if (epoll_ < 0) return;
    sockets_.clear();
    const int fresh = ::epoll_create1(EPOLL_CLOEXEC);
    if (fresh >= 0 && control(fresh, EPOLL_CTL_ADD, waker_, EPOLLIN)) {
      ::close(std::exchange(epoll_, fresh));
    } else if (fresh >= 0) {
      ::close(fresh);
    }
  }

  std::span<const Ready> wait(int milliseconds) override {
    const int count = ::epoll_wait(epoll_, events_.data(), static_cast<int>(events_.size()), milliseconds);
    std::size_t ready = 0;
    for (int i = 0; i < count; ++i) {
      const auto& [events, data] = events_[static_cast<std::size_t>(i)];
      if (data.fd == waker_) {
        std::uint64_t wakes;
        static_cast<void>(!::read(waker_, &wakes, sizeof wakes));
      } else if (const Watched* const watched = find(data.fd); !watched || watched->wanted == 0) {
        drop(data.fd);
      } else {
        ready_[ready++] = {data.fd, watched->owner, what(watched->wanted, events)};
      }
    }
    return {ready_.data(), ready};
  }

  void wake() noexcept override {
    const std::uint64_t once = 1;
    static_cast<void>(!::write(waker_, &once, sizeof once));
  }

  void abandon() noexcept override {
    for (int* const descriptor : {&epoll_, &waker_})
      if (*descriptor >= 0) ::close(std::exchange(*descriptor, -1));
    sockets_.clear();
  }

 private:
  struct Watched {
    void* owner{};
    std::uint32_t wanted{};
    std::uint32_t known{};  // to the kernel
  };

  static std::uint32_t events_of(Interest interest) {
    return (interest.read ? std::uint32_t{EPOLLIN} : 0) | (interest.write ? std::uint32_t{EPOLLOUT} : 0);
  }

  static Interest what(std::uint32_t wanted, std::uint32_t events) {
    const bool failed = (events & (EPOLLERR | EPOLLHUP)) != 0;
    const bool read = (wanted & EPOLLIN) != 0;
    return {.read = read && (failed || (events & EPOLLIN) != 0),
            .write = (wanted & events & EPOLLOUT) != 0 || (failed && !read)};
  }

  // Null: it was never watched.
  Watched* find(int socket) noexcept {
    const auto place = static_cast<std::size_t>(socket);
    return place < sockets_.size() ? &sockets_[place] : nullptr;
  }

  void drop(int socket) noexcept {
    control(EPOLL_CTL_DEL, socket, 0);
    if (Watched* const watched = find(socket)) *watched = {};
  }

  Watched* place_of(int socket) noexcept {
    const auto place = static_cast<std::size_t>(socket);
    try {
      if (place >= sockets_.size()) sockets_.resize(place + 1);
    } catch (const std::bad_alloc&) {
      return nullptr;
    }
    return &sockets_[place];
  }

  bool tell(int socket, Watched& watched) {
    // A descriptor that was closed, or came back, without our knowing: the kernel knows better what it watches.
    const bool told = watched.known == 0 ? control(EPOLL_CTL_ADD, socket, watched.wanted) ||
                                               (errno == EEXIST && control(EPOLL_CTL_MOD, socket, watched.wanted))
                                         : control(EPOLL_CTL_MOD, socket, watched.wanted) ||
                                               (errno == ENOENT && control(EPOLL_CTL_ADD, socket, watched.wanted));
    if (told) watched.known = watched.wanted;
    return told;
  }

  bool control(int operation, int socket, std::uint32_t events) { return control(epoll_, operation, socket, events); }

  static bool control(int epoll, int operation, int descriptor, std::uint32_t events) {
    epoll_event event{.events = events, .data = {.fd = descriptor}};
    return ::epoll_ctl(epoll, operation, descriptor, &event) == 0;
  }

  int epoll_;
  int waker_;
  std::vector<Watched> sockets_;  // by descriptor
  std::array<epoll_event, 256> events_;
  std::array<Ready, 256> ready_;
};

}  // namespace

std::unique_ptr<SocketPoll> SocketPoll::make() { return std::make_unique<Epoll>(); }

}  // namespace outcrop::internal
#endif
