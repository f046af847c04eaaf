// Labels and queries of requests: what goes on the wire, decoded by other means, is what was given, and a label never
// leaves its place in the path. The first byte chooses; behind it stand texts, parted by the character 0x1e.
#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "fuzz.h"
#include "outcrop/internal/http_request.h"

namespace {

namespace internal = outcrop::internal;
using outcrop::fuzz::require;
using outcrop::fuzz::split;

int digit(char c) { return static_cast<int>(std::string_view("0123456789ABCDEF").find(c)); }

// Also that nothing stands there but what RFC 3986 calls unreserved, and escapes in upper case.
std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      const bool plain = (text[i] >= '0' && text[i] <= '9') || (text[i] >= 'A' && text[i] <= 'Z') ||
                         (text[i] >= 'a' && text[i] <= 'z') ||
                         std::string_view("-._~").find(text[i]) != std::string::npos;
      require(plain, "what has a meaning in URLs is escaped");
      out += text[i];
      continue;
    }
    require(i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0, "an escape has two digits");
    const char c = static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2]));
    out += c;
    i += 2;
  }
  return out;
}

bool leads_elsewhere(const std::string& segment) { return segment == "." || segment == ".."; }

void check_label(const std::string& text) {
  internal::HttpRequest request{internal::Method::get, "/things/"};
  request.label("id", std::optional(text)).segment("/parts");
  if (text.empty() || leads_elsewhere(text)) return require(!request.problem.empty(), "no label leads elsewhere");
  require(request.problem.empty(), "any other label is sent");
  const std::vector<std::string> segments = split(request.path, '/');
  require(segments.size() == 4 && segments[1] == "things" && segments[3] == "parts", "a label is one segment");
  require(decoded(segments[2]) == text, "a label is what was given");
}

void check_greedy_label(const std::string& text) {
  internal::HttpRequest request{internal::Method::get, "/things/"};
  request.greedy_label("path", std::optional(text)).segment("/end");
  const std::vector<std::string> given = split(text, '/');
  if (text.empty() || std::ranges::any_of(given, leads_elsewhere))
    return require(!request.problem.empty(), "no segment of a label leads elsewhere");
  require(request.problem.empty(), "any other label is sent");
  const std::vector<std::string> segments = split(request.path, '/');
  require(segments.size() == given.size() + 3 && segments[1] == "things" && segments.back() == "end",
          "a greedy label has the segments that were given");
  for (std::size_t i = 0; i < given.size(); ++i)
    require(decoded(segments[i + 2]) == given[i], "a greedy label is what was given");
}

using Parameters = std::vector<std::pair<std::string, std::string>>;

Parameters parameters_of(const std::string& query) {
  Parameters all;
  if (query.empty()) return all;
  for (const std::string& parameter : split(query, '&')) {
    const std::vector<std::string> sides = split(parameter, '=');
    require(sides.size() == 2, "a parameter has a name and a value");
    all.emplace_back(decoded(sides[0]), decoded(sides[1]));
  }
  return all;
}

void check_query(const std::vector<std::string>& texts) {
  internal::HttpRequest request{internal::Method::get, "/things"};
  Parameters given;
  for (std::size_t i = 0; i + 1 < texts.size(); i += 2) {
    request.query(texts[i], std::optional(texts[i + 1]));
    given.emplace_back(texts[i], texts[i + 1]);
  }
  require(parameters_of(request.query_string) == given, "a query has the parameters that were given");
  require(request.path == "/things" && request.problem.empty(), "a query is no part of the path");
}

void check_list_and_map(const std::vector<std::string>& texts) {
  internal::HttpRequest request{internal::Method::get, "/things"};
  std::map<std::string, std::string, std::less<>> map;
  Parameters given;
  for (const std::string& text : texts) given.emplace_back("list", text);
  for (std::size_t i = 0; i + 1 < texts.size(); i += 2) map[texts[i]] = texts[i + 1];
  request.query("list", std::optional(texts)).query_params(std::optional(map), {"list"});
  map.erase("list");
  given.insert(given.end(), map.begin(), map.end());
  require(parameters_of(request.query_string) == given, "a list and a map have the parameters that were given");
}

void check_header(const std::vector<std::string>& texts) {
  internal::HttpRequest request{internal::Method::get, "/things"};
  request.header("x-thing", std::optional(texts[0]));
  if (texts.size() > 1)
    request.prefix_headers("x-meta-",
                           std::optional(std::map<std::string, std::string, std::less<>>{{texts[1], texts.back()}}));
  for (const auto& [name, value] : request.headers) {
    require(name.find_first_of(std::string_view("\0\r\n: ", 5)) == std::string::npos, "a name ends where it ends");
    require(value.find_first_of(std::string_view("\0\r\n", 3)) == std::string::npos, "a value ends where it ends");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string rest(outcrop::fuzz::text_of(data + 1, size - 1));
  const std::vector<std::string> texts = split(rest, '\x1e');
  switch (data[0] % 5) {
    case 0:
      std::ranges::for_each(texts, check_label);
      break;
    case 1:
      std::ranges::for_each(texts, check_greedy_label);
      break;
    case 2:
      check_query(texts);
      break;
    case 3:
      check_list_and_map(texts);
      break;
    default:
      check_header(texts);
      break;
  }
  return 0;
}
