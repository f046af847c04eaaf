#include "command/header_members.h"

#include <outcrop/document.h>

#include "text/json_text.h"

namespace outcrop::cli {

std::string header_json(std::string_view text) { return text.data() ? json_quoted(text) : std::string(); }
std::string header_json(bool value) { return value ? "true" : "false"; }
std::string header_json(double number) { return to_json(Document(number)); }
std::string header_json(Timestamp time) { return json_quoted(to_string(time)); }

std::string header_json(const MapView<std::string_view>& map) {
  if (map.empty()) return {};
  std::string out;
  for (const auto& [key, value] : map) out += (out.empty() ? "{" : ",") + json_quoted(key) + ":" + json_quoted(value);
  return out + "}";
}

std::string with_headers(std::span<const HeaderMember> headers, const void* view, std::string_view body) {
  std::string members;
  for (const HeaderMember& header : headers)
    if (const std::string value = header.json(view); !value.empty())
      members += (members.empty() ? "" : ",") + json_quoted(header.name) + ":" + value;
  if (members.empty()) return std::string(body);
  const std::size_t begin = body.find('{');
  const std::size_t first = begin == std::string_view::npos ? begin : body.find_first_not_of(" \t\r\n", begin + 1);
  if (first == std::string_view::npos || body[first] == '}') return "{" + members + "}";
  return "{" + members + "," + std::string(body.substr(begin + 1));
}

}  // namespace outcrop::cli
