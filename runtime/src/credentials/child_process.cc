// posix_spawn, two pipes and a third one that a cancellation writes to.
#include "credentials/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <string_view>

#include "base/cancellation.h"

extern char** environ;

namespace outcrop::internal {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr std::size_t kMaxOut = std::size_t{1} << 20;
constexpr std::size_t kMaxErr = 4096;
// How often to look whether a program that has closed its output has ended.
constexpr milliseconds kEndPoll{5};

// Closed in programs: one that another thread starts at this moment must not hold an end open.
int make_pipe(int* ends) {
#if defined(__linux__)
  return ::pipe2(ends, O_CLOEXEC);
#else
  if (::pipe(ends) != 0) return -1;
  ::fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  ::fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  return 0;
#endif
}

class Pipe {
 public:
  Pipe() {
    if (make_pipe(ends_.data()) != 0) ends_ = {-1, -1};
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  ~Pipe() {
    close_reader();
    close_writer();
  }
  bool open() const { return ends_[0] >= 0; }
  int reader() const { return ends_[0]; }
  int writer() const { return ends_[1]; }
  void close_reader() { close_end(0); }
  void close_writer() { close_end(1); }

 private:
  void close_end(std::size_t end) {
    if (ends_[end] >= 0) ::close(ends_[end]);
    ends_[end] = -1;
  }
  std::array<int, 2> ends_{};
};

class SpawnSettings {
 public:
  SpawnSettings(const Pipe& out, const Pipe& err) {
    ::posix_spawn_file_actions_init(&actions_);
    ::posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions_, out.writer(), STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions_, err.writer(), STDERR_FILENO);
    ::posix_spawnattr_init(&attributes_);
    // This thread may block signals, and this program ignore them, that another counts on.
    sigset_t signals;
    ::sigemptyset(&signals);
    ::posix_spawnattr_setsigmask(&attributes_, &signals);
    ::sigaddset(&signals, SIGPIPE);
    ::posix_spawnattr_setsigdefault(&attributes_, &signals);
    ::posix_spawnattr_setpgroup(&attributes_, 0);
    ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  SpawnSettings(const SpawnSettings&) = delete;
  SpawnSettings& operator=(const SpawnSettings&) = delete;
  ~SpawnSettings() {
    ::posix_spawn_file_actions_destroy(&actions_);
    ::posix_spawnattr_destroy(&attributes_);
  }

  int spawn(pid_t& child, const std::vector<std::string>& words) {
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    return ::posix_spawnp(&child, arguments.front(), &actions_, &attributes_, arguments.data(), environ);
  }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

// False: the pipe has come to its end, and is closed. What goes beyond `most` is dropped.
bool read_some(Pipe& pipe, std::string& text, std::size_t most) {
  std::array<char, 4096> chunk;
  const ssize_t size = ::read(pipe.reader(), chunk.data(), chunk.size());
  if (size < 0 && errno == EINTR) return true;
  if (size <= 0) {
    pipe.close_reader();
    return false;
  }
  text.append(chunk.data(), std::min(static_cast<std::size_t>(size), most - text.size()));
  return true;
}

// Stays a zombie until `reap`, so that its process group can't become somebody else's.
class Child {
 public:
  explicit Child(pid_t pid) : pid_(pid) {}

  bool has_ended() const {
    siginfo_t info{};
    if (::waitid(P_PID, static_cast<id_t>(pid_), &info, WEXITED | WNOHANG | WNOWAIT) == 0) return info.si_pid == pid_;
    // The program ignores SIGCHLD, and the system has forgotten the status.
    return errno == ECHILD;
  }
  /// With what it has started.
  void kill() const { ::kill(-pid_, SIGKILL); }
  int reap() const {
    int status = 0;
    while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
  }

 private:
  const pid_t pid_;
};

}  // namespace

ProcessResult run_process(const std::vector<std::string>& words, milliseconds limit,
                          const CancellationToken& cancellation) {
  using End = ProcessResult::End;
  const steady_clock::time_point end = steady_clock::now() + limit;
  Pipe out;
  Pipe err;
  Pipe wake;
  if (!out.open() || !err.open() || !wake.open()) return {.end = End::not_started, .code = errno};
  pid_t pid{};
  if (const int error = SpawnSettings(out, err).spawn(pid, words)) return {.end = End::not_started, .code = error};
  out.close_writer();
  err.close_writer();
  Child child(pid);
  const CancellationWatch watch(cancellation,
                                [&wake] { [[maybe_unused]] const ssize_t written = ::write(wake.writer(), "x", 1); });

  ProcessResult result;
  const auto stop = [&](End why) {
    child.kill();
    child.reap();
    result.end = why;
    return std::move(result);
  };
  while (out.open() || err.open() || !child.has_ended()) {
    if (cancellation.cancelled()) return stop(End::cancelled);
    auto left = std::chrono::ceil<milliseconds>(end - steady_clock::now());
    if (left.count() <= 0) return stop(End::too_slow);
    if (!out.open() && !err.open()) left = std::min(left, kEndPoll);
    std::array<pollfd, 3> polled{{{out.reader(), POLLIN, 0}, {err.reader(), POLLIN, 0}, {wake.reader(), POLLIN, 0}}};
    if (::poll(polled.data(), polled.size(), static_cast<int>(std::min<std::int64_t>(left.count(), 60'000))) < 0 &&
        errno != EINTR)
      return stop(End::not_started);
    if (polled[0].revents && !read_some(out, result.out, kMaxOut + 1)) continue;
    if (result.out.size() > kMaxOut) return stop(End::too_much_output);
    if (polled[1].revents) read_some(err, result.err, kMaxErr);
  }
  const int status = child.reap();
  if (WIFSIGNALED(status)) {
    result.end = End::killed_by_signal;
    result.code = WTERMSIG(status);
  } else {
    result.code = WEXITSTATUS(status);
  }
  return result;
}

}  // namespace outcrop::internal
