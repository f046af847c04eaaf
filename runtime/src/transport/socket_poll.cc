// SocketPoll by poll(2), which every system has.
#include "transport/socket_poll.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>
#include <vector>

namespace outcrop::internal {
namespace {

class PortablePoll final : public SocketPoll {
 public:
  PortablePoll() {
    int ends[2];
    watched_.reserve(1);  // so that the pipe isn't lost
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
      throw std::system_error(errno, std::generic_category(), "a pipe that wakes connections");
    waker_ = ends[1];
    watched_.push_back({.fd = ends[0], .events = POLLIN, .revents = 0});
  }
  ~PortablePoll() override { close_all(); }

  bool watch(int socket, Interest interest, void* owner) noexcept override {
    if (waker_ < 0) return true;
    forget(socket);
    const auto events = static_cast<short>((interest.read ? POLLIN : 0) | (interest.write ? POLLOUT : 0));
    if (events == 0) return true;
    try {
      owners_.reserve(watched_.size() + 1);
      watched_.push_back({.fd = socket, .events = events, .revents = 0});
      owners_.push_back(owner);
    } catch (const std::bad_alloc&) {
      return false;
    }
    return true;
  }

  void forget(int socket) noexcept override {
    const auto found = std::ranges::find(watched_, socket, &pollfd::fd);
    if (found == watched_.end()) return;
    owners_.erase(owners_.begin() + (found - watched_.begin()));
    watched_.erase(found);
  }

  void forget_all() noexcept override {
    if (waker_ < 0) return;
    watched_.resize(1);
    owners_.resize(1);
  }

  std::span<const Ready> wait(int milliseconds) override {
    ready_.clear();
    if (::poll(watched_.data(), watched_.size(), milliseconds) <= 0) return {};
    char bytes[64];
    if (watched_.front().revents != 0)
      while (::read(watched_.front().fd, bytes, sizeof bytes) == sizeof bytes) continue;
    for (std::size_t i = 1; i < watched_.size(); ++i)
      if (const auto& [fd, events, revents] = watched_[i]; revents != 0)
        ready_.push_back({fd, owners_[i], what(events, revents)});
    return ready_;
  }

  void wake() noexcept override {
    const char byte = 0;
    static_cast<void>(!::write(waker_, &byte, 1));  // a full pipe wakes too
  }

  void abandon() noexcept override { close_all(); }

 private:
  static Interest what(short events, short revents) {
    const bool failed = (revents & (POLLERR | POLLHUP | POLLNVAL)) != 0;
    const bool read = (events & POLLIN) != 0;
    return {.read = read && (failed || (revents & POLLIN) != 0),
            .write = (revents & POLLOUT) != 0 || (failed && !read)};
  }

  void close_all() {
    if (waker_ < 0) return;
    ::close(std::exchange(waker_, -1));
    ::close(watched_.front().fd);
    watched_.clear();
    owners_.clear();
  }

  int waker_{-1};
  std::vector<pollfd> watched_;  // what wakes is the first
  std::vector<void*> owners_{nullptr};
  std::vector<Ready> ready_;
};

}  // namespace

std::unique_ptr<SocketPoll> SocketPoll::make_portable() { return std::make_unique<PortablePoll>(); }

#ifndef __linux__
std::unique_ptr<SocketPoll> SocketPoll::make() { return make_portable(); }
#endif

}  // namespace outcrop::internal
