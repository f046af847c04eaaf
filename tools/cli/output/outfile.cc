#include "output/outfile.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string_view>

#include "text/input_error.h"

namespace outcrop::cli {
namespace {

constexpr int for_owner_and_readers = 0666;  // what the umask leaves of it

constexpr std::string_view standard_output = "/dev/stdout";

/// Opening /dev/stdout fails where that is a socket, and begins anew with a file that has something in it (>>).
int opened(const std::string& path) {
  const int descriptor = path == standard_output
                             ? ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0)
                             : ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, for_owner_and_readers);
  if (descriptor < 0) throw InputError(path + " can't be written: " + std::strerror(errno));
  return descriptor;
}

}  // namespace

Outfile::Outfile(const std::string& path)
    : descriptor_(opened(path)),
      output_(descriptor_.get(), path, Output::Failures::thrown),
      keeps_content_(path == standard_output) {}

Output& Outfile::begin() {
  // What is no plain file has nothing to take away.
  [[maybe_unused]] const int emptied = keeps_content_ ? 0 : ::ftruncate(descriptor_.get(), 0);
  return output_;
}

}  // namespace outcrop::cli
