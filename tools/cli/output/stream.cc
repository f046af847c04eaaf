#include "output/stream.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <cstring>

namespace outcrop::cli {

Output::Output(int descriptor, std::string_view name)
    : descriptor_(descriptor), name_(name), is_terminal_(isatty(descriptor) == 1) {}

void Output::write(std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor_, text.data(), text.size());
    if (written >= 0) {
      text.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno != EINTR) {
      throw OutputError(name_ + " can't be written: " + std::strerror(errno), errno == EPIPE);
    }
  }
}

int Output::width() const {
  if (const char* const columns = std::getenv("COLUMNS")) {
    int width{};
    const char* const end = columns + std::strlen(columns);
    const auto [stop, problem] = std::from_chars(columns, end, width);
    if (problem == std::errc() && stop == end && width > 0) return width;
  }
  winsize size{};
  if (!is_terminal_ || ioctl(descriptor_, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

}  // namespace outcrop::cli
