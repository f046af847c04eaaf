#include "command/header_members.h"

#include <outcrop/document.h>

#include <algorithm>

#include "text/json_text.h"
#include "text/utf8.h"

namespace outcrop::cli {

namespace {

/// RFC 9110 § 5.5: what is no ASCII in a header is bytes, most likely of UTF-8, else of ISO 8859-1.
std::string as_utf8(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t length = utf8_length(text);
    const auto first = static_cast<unsigned char>(text[0]);
    if (length > 0)
      out += text.substr(0, length);
    else
      out.append({static_cast<char>(0xc0 | first >> 6), static_cast<char>(0x80 | (first & 0x3f))});
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return out;
}

}  // namespace

std::string header_json(std::string_view text) { return text.data() ? json_quoted(as_utf8(text)) : std::string(); }
std::string header_json(bool value) { return value ? "true" : "false"; }
std::string header_json(double number) { return to_json(Document(number)); }
std::string header_json(Timestamp time) { return json_quoted(to_string(time)); }

std::string header_json(const MapView<std::string_view>& map) {
  if (map.empty()) return {};
  std::string out;
  for (const auto& [key, value] : map) out += (out.empty() ? "{" : ",") + json_quoted(key) + ":" + header_json(value);
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
