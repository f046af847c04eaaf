#include "text/input_text.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <memory>
#include <optional>

#include "text/input_error.h"
#include "text/json_check.h"
#include "text/json_text.h"

namespace outcrop::cli {
namespace {

constexpr std::string_view standard_input = "/dev/stdin";

/// Opening /dev/stdin fails where that is a socket, and begins anew with a file of which a part is read.
std::FILE* open_to_read(const std::string& path) {
  if (path != standard_input) return std::fopen(path.c_str(), "rb");
  const int copy = ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0);
  return copy < 0 ? nullptr : ::fdopen(copy, "rb");
}

/// Which can be read once, though options are read for each source of a listing.
const std::string& text_of_standard_input(std::string_view origin) {
  static const std::string text = read_file(std::string(standard_input), origin);
  return text;
}

}  // namespace

std::string read_file(const std::string& path, std::string_view origin) {
  const char* const home = path.starts_with("~/") ? std::getenv("HOME") : nullptr;
  const std::string place = home ? home + path.substr(1) : path;
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(open_to_read(place), std::fclose);
  std::string content;
  std::array<char, 65536> part;
  for (std::size_t got = 1; file && got > 0; content.append(part.data(), got))
    got = std::fread(part.data(), 1, part.size(), file.get());
  if (!file || std::ferror(file.get()))
    throw InputError((origin == path ? "" : std::string(origin) + ": ") + path +
                     " can't be read: " + std::strerror(errno));
  return content;
}

std::string text_or_file(std::string value, std::string_view origin) {
  constexpr std::string_view scheme = "file://";
  if (!value.starts_with(scheme)) return value;
  const std::string path = value.substr(scheme.size());
  return path == standard_input ? text_of_standard_input(origin) : read_file(path, origin);
}

Document parse_json(std::string_view text, std::string_view origin) {
  if (std::optional<Document> json = Document::parse(text)) return std::move(*json);
  if (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff"))
    throw InputError(std::string(origin) + ": it is UTF-16, as PowerShell writes; save it as UTF-8");
  const std::string fault = json_fault(without_mark(text)).value_or("it is nested deeper than 512 levels");
  throw InputError(std::string(origin) + ": not JSON, " + fault);
}

std::string hint_of_file(std::string_view text) {
  std::error_code none;
  return std::filesystem::is_regular_file(text, none) ? "; of a file that has it, write file://" + std::string(text)
                                                      : "";
}

}  // namespace outcrop::cli
