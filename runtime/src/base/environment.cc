// The machine's variables and files.
#include "outcrop/internal/environment.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "base/descriptor.h"
#include "base/secret.h"
#include "outcrop/internal/crypto.h"
#include "outcrop/internal/seams.h"

namespace outcrop::internal {
namespace {

// Configuration and token files are small; something else that a variable points to must not fill the memory.
constexpr std::size_t kMaxFileBytes = std::size_t{16} << 20;

std::string text_of_errno(int error) { return std::generic_category().message(error); }

FileText failed(std::string problem, bool is_no_file = false) {
  return {.outcome = FileText::Outcome::failed, .problem = std::move(problem), .is_no_file = is_no_file};
}

// Why a file isn't read: reading a pipe or a terminal waits for others, a device may never end. Nothing: it is regular,
// or /dev/null, which people name for "no file".
std::optional<FileText> refused_by_kind(int file) {
  struct stat found {};
  if (::fstat(file, &found) != 0) return failed(text_of_errno(errno));
  if (S_ISREG(found.st_mode)) return {};
  if (S_ISDIR(found.st_mode)) return failed(text_of_errno(EISDIR), true);
  if (S_ISFIFO(found.st_mode)) return failed("it is a pipe, not a regular file");
  struct stat null {};
  const bool is_null = S_ISCHR(found.st_mode) && ::stat("/dev/null", &null) == 0 && null.st_rdev == found.st_rdev;
  return is_null ? std::nullopt : std::optional(failed("it is a device, not a regular file"));
}

FileText read_whole(const std::string& path) {
  const Descriptor file = open_to_read(path.c_str());
  if (file.get() < 0) {
    const int error = errno;
    if (error == ENOENT || error == ENOTDIR) return {};
    struct stat found {};
    return failed(text_of_errno(error), error == EACCES && ::lstat(path.c_str(), &found) != 0);
  }
  if (std::optional<FileText> refused = refused_by_kind(file.get())) return *std::move(refused);
  FileText result{.outcome = FileText::Outcome::read};
  std::array<char, 16 * 1024> chunk;
  for (;;) {
    const ssize_t size = ::read(file.get(), chunk.data(), chunk.size());
    if (size == 0) return result;
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) return failed(text_of_errno(errno));
    append_secret(result.text, {chunk.data(), static_cast<std::size_t>(size)});
    wipe(chunk.data(), chunk.size());
    if (result.text.size() > kMaxFileBytes) return failed("it is longer than 16 MiB");
  }
}

std::string write_whole(int file, std::string_view content) {
  while (!content.empty()) {
    const ssize_t size = ::write(file, content.data(), content.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) return text_of_errno(errno);
    content.remove_prefix(static_cast<std::size_t>(size));
  }
  return ::fsync(file) == 0 ? std::string() : text_of_errno(errno);
}

// A new file beside the old one, then rename: readers see the old content or the new one, never a part.
std::string replace_whole(const std::string& path, std::string_view content) {
  const std::string beside = path + '.' + make_uuid() + ".tmp";
  std::string problem;
  {
    const Descriptor file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (file.get() < 0) return text_of_errno(errno);
    problem = write_whole(file.get(), content);
  }
  if (problem.empty() && ::rename(beside.c_str(), path.c_str()) != 0) problem = text_of_errno(errno);
  if (!problem.empty()) ::unlink(beside.c_str());
  return problem;
}

class MachineFiles : public Environment {
 public:
  FileText read_file(const std::string& path) const override { return read_whole(path); }
  std::string replace_file(const std::string& path, std::string_view content) const override {
    return replace_whole(path, content);
  }
};

class MachineEnvironment final : public MachineFiles {
 public:
  std::optional<std::string> variable(const std::string& name) const override {
    const char* const value = std::getenv(name.c_str());
    return value ? std::optional<std::string>(value) : std::nullopt;
  }

 protected:
  std::string home_of_user() const override {
    std::vector<char> buffer(16 * 1024);
    passwd entry{};
    passwd* found = nullptr;
    while (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) == ERANGE)
      buffer.resize(2 * buffer.size());
    return found && found->pw_dir ? found->pw_dir : std::string();
  }
};

class GivenEnvironment final : public MachineFiles {
 public:
  explicit GivenEnvironment(std::map<std::string, std::string> variables) : variables_(std::move(variables)) {}
  std::optional<std::string> variable(const std::string& name) const override {
    const auto found = variables_.find(name);
    return found == variables_.end() ? std::nullopt : std::optional<std::string>(found->second);
  }

 private:
  const std::map<std::string, std::string> variables_;
};

}  // namespace

std::string Environment::setting(const std::string& name) const {
  const Secret value = variable(name).value_or(std::string());
  return std::string(trimmed(value));
}

std::string Environment::expand_home(std::string_view path) const {
  if (path != "~" && !path.starts_with("~/")) return std::string(path);
  std::string home = setting("HOME");
  if (home.empty()) home = home_of_user();
  return home.empty() ? std::string() : home + std::string(path.substr(1));
}

// Never destroyed: calls may be made while the program ends.
const std::shared_ptr<const Environment>& machine_environment() {
  static const auto& environment = *new std::shared_ptr<const Environment>(std::make_shared<MachineEnvironment>());
  return environment;
}

const std::shared_ptr<const Environment>& environment_of(const Seams& seams) {
  return seams.environment ? seams.environment : machine_environment();
}

std::shared_ptr<const Environment> make_environment(std::map<std::string, std::string> variables) {
  return std::make_shared<GivenEnvironment>(std::move(variables));
}

}  // namespace outcrop::internal
