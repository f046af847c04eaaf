// A terminal of a test's own, with somebody who types.
#pragma once

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <string>

namespace outcrop::internal {

/// What `body` says, a bool, in a process and a session of its own whose controlling terminal is sent the line
/// "the code"; `as_input`: the terminal is its standard input too. `shown`: so it is its standard error, and gives
/// this.
template <class Body>
bool on_terminal(bool as_input, Body body, std::string* shown = nullptr) {
  const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
  if (terminal < 0 || ::grantpt(terminal) != 0 || ::unlockpt(terminal) != 0) {
    ADD_FAILURE() << "this machine gives no terminal";
    return false;
  }
  const std::string name = ::ptsname(terminal);
  const pid_t child = ::fork();
  if (child == 0) {
    ::setsid();
    const int slave = ::open(name.c_str(), O_RDWR);  // becomes the controlling terminal
    ::ioctl(slave, TIOCSCTTY, 0);
    if (as_input) ::dup2(slave, STDIN_FILENO);
    if (shown) ::dup2(slave, STDERR_FILENO);
    ::_exit(body() ? 0 : 1);
  }
  EXPECT_EQ(::write(terminal, "the code\n", 9), 9);
  int status = 0;
  ::waitpid(child, &status, 0);
  std::array<char, 256> text;
  for (ssize_t size; shown && (size = ::read(terminal, text.data(), text.size())) > 0;)
    shown->append(text.data(), static_cast<std::size_t>(size));
  ::close(terminal);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace outcrop::internal
