// Which of a lane's sockets are ready, and what wakes a lane that waits for them.
#pragma once

#include <cstdint>
#include <memory>
#include <span>

namespace outcrop::internal {

/// One thread at a time, but for `wake`.
class SocketPoll {
 public:
  struct Interest {
    bool read{};
    bool write{};
    bool operator==(const Interest&) const = default;
  };
  struct Ready {
    int socket{};
    void* owner{};    ///< as `watch` was told
    Interest what{};  ///< of what was asked for; an error or the peer's end is there to be read, or else written
  };

  /// By epoll where there is one, by poll elsewhere. Throws std::system_error: there is no descriptor to be had.
  static std::unique_ptr<SocketPoll> make();
  /// By poll, anywhere. What it costs grows with the sockets that are watched.
  static std::unique_ptr<SocketPoll> make_portable();

  SocketPoll() = default;
  SocketPoll(const SocketPoll&) = delete;
  SocketPoll& operator=(const SocketPoll&) = delete;
  virtual ~SocketPoll() = default;

  /// From now on `interest` in `socket` instead of what was asked for before. False: there is no memory for it.
  [[nodiscard]] virtual bool watch(int socket, Interest interest, void* owner = nullptr) noexcept = 0;
  /// Every socket that was watched is forgotten before it is closed.
  virtual void forget(int socket) noexcept = 0;
  /// As if no socket had ever been watched, even those that were closed before.
  virtual void forget_all() noexcept = 0;
  /// Waits until a socket is ready, for at most `milliseconds` (-1: no limit), or until `wake` was called since the
  /// last wait. Valid until the next wait; none where a signal came.
  virtual std::span<const Ready> wait(int milliseconds) = 0;
  /// From any thread.
  virtual void wake() noexcept = 0;
  /// In a forked child: closes its descriptors, and leaves the parent's poll alone. No other function does anything
  /// afterwards.
  virtual void abandon() noexcept = 0;
};

}  // namespace outcrop::internal
