#include "output/stream.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <cstring>

#include "text/columns.h"

namespace outcrop::cli {
namespace {

bool leads_to_a_file(int descriptor) {
  struct stat status {};
  if (fstat(descriptor, &status) != 0) return false;
  return S_ISREG(status.st_mode) || (S_ISCHR(status.st_mode) && isatty(descriptor) == 0);
}

winsize size_of(int terminal) {
  winsize size{};
  return ioctl(terminal, TIOCGWINSZ, &size) == 0 ? size : winsize{};
}

}  // namespace

Output::Output(int descriptor, std::string_view name, Failures failures)
    : descriptor_(descriptor),
      name_(name),
      failures_(failures),
      is_terminal_(isatty(descriptor) == 1),
      is_file_(leads_to_a_file(descriptor)) {}

void Output::write(std::string_view text) {
  if (is_terminal_ && has_controls(text)) return steer(escaped_controls(text));
  steer(text);
}

void Output::steer(std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor_, text.data(), text.size());
    if (written >= 0) {
      text.remove_prefix(static_cast<std::size_t>(written));
      continue;
    }
    if (errno == EINTR) continue;
    if (errno == EAGAIN || errno == EWOULDBLOCK) {
      pollfd writable{.fd = descriptor_, .events = POLLOUT, .revents = 0};
      poll(&writable, 1, -1);
      continue;
    }
    if (failures_ == Failures::ignored) return;
    throw OutputError(name_ + " can't be written: " + std::strerror(errno), errno == EPIPE);
  }
}

int Output::width() const {
  if (const char* const columns = std::getenv("COLUMNS")) {
    int width{};
    const char* const end = columns + std::strlen(columns);
    const auto [stop, problem] = std::from_chars(columns, end, width);
    if (problem == std::errc() && stop == end && width > 0) return width;
  }
  return terminal_width();
}

int Output::terminal_width() const { return is_terminal_ ? size_of(descriptor_).ws_col : 0; }

int Output::terminal_height() const { return is_terminal_ ? size_of(descriptor_).ws_row : 0; }

bool takes_escape_sequences(const Output& out) {
  const char* const term = std::getenv("TERM");
  return out.is_terminal() && term && *term != '\0' && std::string_view(term) != "dumb";
}

}  // namespace outcrop::cli
