#include "text/input_text.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>

#include "text/input_error.h"
#include "text/json_check.h"

namespace outcrop::cli {

std::string read_file(const std::string& path, std::string_view origin) {
  const char* const home = path.starts_with("~/") ? std::getenv("HOME") : nullptr;
  const std::string place = home ? home + path.substr(1) : path;
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(place.c_str(), "rb"), std::fclose);
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
  return value.starts_with(scheme) ? read_file(value.substr(scheme.size()), origin) : value;
}

Document parse_json(std::string_view text, std::string_view origin) {
  if (std::optional<Document> json = Document::parse(text)) return std::move(*json);
  const std::string fault =
      json_fault(text).value_or("it is nested deeper than 512 levels, or has half a surrogate pair");
  throw InputError(std::string(origin) + ": not JSON, " + fault);
}

}  // namespace outcrop::cli
