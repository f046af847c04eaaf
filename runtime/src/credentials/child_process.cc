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
#include "base/descriptor.h"

extern char** environ;

namespace outcrop::internal {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr std::size_t kMaxOut = std::size_t{1} << 20;
constexpr std::size_t kMaxErr = 4096;
// How often to look whether the program has ended: what it has started may hold its pipes open.
constexpr milliseconds kEndPoll{10};

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

bool has_terminal() { return open_to_read("/dev/tty").get() >= 0; }

class SpawnSettings {
 public:
  SpawnSettings(const Pipe& out, const Pipe& err, bool own_group) {
    ::posix_spawn_file_actions_init(&actions_);
    if (own_group || ::isatty(STDIN_FILENO) != 1)
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
    const int group = own_group ? POSIX_SPAWN_SETPGROUP : 0;
    ::posix_spawnattr_setflags(&attributes_,
                               static_cast<short>(group | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF));
  }
  SpawnSettings(const SpawnSettings&) = delete;
  SpawnSettings& operator=(const SpawnSettings&) = delete;
  ~SpawnSettings() {
    ::posix_spawn_file_actions_destroy(&actions_);
    ::posix_spawnattr_destroy(&attributes_);
  }

  int spawn(pid_t& child, const std::vector<std::string>& words, const std::string& variable) {
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const std::string_view name = std::string_view(variable).substr(0, variable.find('=') + 1);
    std::vector<char*> variables{const_cast<char*>(variable.c_str())};
    for (char** own = environ; own && *own; ++own)
      if (!std::string_view(*own).starts_with(name)) variables.push_back(*own);
    variables.push_back(nullptr);
    return ::posix_spawnp(&child, arguments.front(), &actions_, &attributes_, arguments.data(), variables.data());
  }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

// To the terminal of whoever has to answer: a question may be asked by it. What a stopped terminal doesn't take at once
// is dropped.
void show(std::string_view text) {
  for (pollfd terminal{STDERR_FILENO, POLLOUT, 0}; !text.empty() && ::poll(&terminal, 1, 0) > 0;) {
    const ssize_t size = ::write(STDERR_FILENO, text.data(), text.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) return;
    text.remove_prefix(static_cast<std::size_t>(size));
  }
}

// What is there, up to some more than `kMaxOut`: others may go on writing for ever. Closes a pipe that has come to its
// end. What goes beyond `most` is dropped.
void read_some(Pipe& pipe, std::string& text, std::size_t most, bool is_shown = false) {
  std::array<char, 4096> chunk;
  for (std::size_t taken = 0; pipe.open() && taken <= kMaxOut;) {
    const ssize_t size = ::read(pipe.reader(), chunk.data(), chunk.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0 && errno == EAGAIN) return;
    if (size <= 0) return pipe.close_reader();
    taken += static_cast<std::size_t>(size);
    if (is_shown) show({chunk.data(), static_cast<std::size_t>(size)});
    append_secret(text, {chunk.data(), std::min(static_cast<std::size_t>(size), most - text.size())});
    wipe(chunk.data(), chunk.size());
  }
}

// Stays a zombie until `reap`, so that its process group can't become somebody else's.
class Child {
 public:
  Child(pid_t pid, bool own_group) : pid_(pid), own_group_(own_group) {}

  bool has_ended() const {
    siginfo_t info{};
    if (::waitid(P_PID, static_cast<id_t>(pid_), &info, WEXITED | WNOHANG | WNOWAIT) == 0) return info.si_pid == pid_;
    // The program ignores SIGCHLD, and the system has forgotten the status.
    return errno == ECHILD;
  }
  /// With what it has started, where it has a group of its own.
  void kill() const { ::kill(own_group_ ? -pid_ : pid_, SIGKILL); }
  int reap() const {
    int status = 0;
    while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
  }

 private:
  const pid_t pid_;
  const bool own_group_;
};

}  // namespace

ProcessResult run_process(const std::vector<std::string>& words, const std::string& variable, milliseconds limit,
                          const CancellationToken& cancellation) {
  using End = ProcessResult::End;
  const steady_clock::time_point end = steady_clock::now() + limit;
  Pipe out;
  Pipe err;
  Pipe wake;
  if (!out.open() || !err.open() || !wake.open()) return {.end = End::not_started, .code = errno};
  for (const Pipe* pipe : {&out, &err}) ::fcntl(pipe->reader(), F_SETFL, O_NONBLOCK);
  const bool own_group = !has_terminal();
  const bool shows_err = !own_group && ::isatty(STDERR_FILENO) == 1;
  pid_t pid{};
  if (const int error = SpawnSettings(out, err, own_group).spawn(pid, words, variable))
    return {.end = End::not_started, .code = error};
  out.close_writer();
  err.close_writer();
  Child child(pid, own_group);
  const CancellationWatch watch(cancellation,
                                [&wake] { [[maybe_unused]] const ssize_t written = ::write(wake.writer(), "x", 1); });

  ProcessResult result;
  const auto stop = [&](End why) {
    child.kill();
    child.reap();
    result.end = why;
    return std::move(result);
  };
  for (bool ended = false; !ended;) {
    if (cancellation.cancelled()) return stop(End::cancelled);
    const auto left = std::chrono::ceil<milliseconds>(end - steady_clock::now());
    if (left.count() <= 0) return stop(End::too_slow);
    std::array<pollfd, 3> polled{{{out.reader(), POLLIN, 0}, {err.reader(), POLLIN, 0}, {wake.reader(), POLLIN, 0}}};
    if (::poll(polled.data(), polled.size(), static_cast<int>(std::min(left, kEndPoll).count())) < 0 && errno != EINTR)
      return stop(End::not_started);
    ended = child.has_ended();  // before its last words are read
    read_some(out, result.out, kMaxOut + 1);
    read_some(err, result.err, kMaxErr, shows_err);
    if (result.out.size() > kMaxOut) return stop(End::too_much_output);
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
