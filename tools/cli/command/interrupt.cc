#include "command/interrupt.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <system_error>

namespace outcrop::cli {
namespace {

constexpr std::array<int, 2> watched = {SIGINT, SIGTERM};

// A handler may do no more than write a byte and set a number: the thread that waits for the byte does the rest.
std::atomic<int> caught_signal{0};
std::array<int, 2> wake_pipe{-1, -1};

extern "C" void on_interrupt(int number) {
  const int saved = errno;
  if (caught_signal.exchange(number) != 0) {
    std::signal(number, SIG_DFL);
    std::raise(number);
  }
  [[maybe_unused]] const ssize_t written = ::write(wake_pipe[1], "i", 1);
  errno = saved;
}

}  // namespace

Interrupt::Interrupt() {
  caught_signal = 0;
  if (::pipe2(wake_pipe.data(), O_CLOEXEC) != 0) throw std::system_error(errno, std::generic_category(), "pipe");
  watcher_ = std::thread([this] { watch(); });
  struct sigaction action {};
  action.sa_handler = on_interrupt;
  sigemptyset(&action.sa_mask);
  for (std::size_t i = 0; i < watched.size(); ++i) {
    sigaction(watched[i], nullptr, &old_[i]);
    // Who starts a program with the signal ignored (nohup) wants it to be.
    if (old_[i].sa_handler != SIG_IGN) sigaction(watched[i], &action, nullptr);
  }
}

Interrupt::~Interrupt() {
  for (std::size_t i = 0; i < watched.size(); ++i) sigaction(watched[i], &old_[i], nullptr);
  [[maybe_unused]] const ssize_t written = ::write(wake_pipe[1], "q", 1);
  watcher_.join();
  for (int& end : wake_pipe) ::close(std::exchange(end, -1));
}

int Interrupt::signal() const { return caught_signal; }

void Interrupt::watch() {
  char byte{};
  for (ssize_t got = -1; got != 1;) {
    got = ::read(wake_pipe[0], &byte, 1);
    if (got == 0 || (got < 0 && errno != EINTR)) return;
  }
  if (byte == 'i') source_.cancel();
}

}  // namespace outcrop::cli
