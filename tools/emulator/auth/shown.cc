// What of a request may stand in a text.
#include "auth/shown.h"

#include <algorithm>
#include <iterator>

#include "text/encoding.h"

namespace outcrop::emulator {
namespace {

constexpr std::string_view kHidden = "***";

/// `text` in parts between `separator`s, each as `shown` gives it.
template <class Shown>
std::string each(std::string_view text, char separator, Shown shown) {
  std::string out;
  while (true) {
    const std::size_t end = text.find(separator);
    out += shown(text.substr(0, end));
    if (end == std::string_view::npos) return out;
    out += separator;
    text.remove_prefix(end + 1);
  }
}

}  // namespace

bool lets_in(std::string_view name) {
  constexpr std::string_view kNames[] = {"authorization",        "cookie",          "proxy-authorization",
                                         "x-amz-security-token", "x-amz-signature", "x-amz-credential"};
  const std::string plain = to_lower(percent_decode(name).value_or(""));
  return std::find(std::begin(kNames), std::end(kNames), plain) != std::end(kNames);
}

std::string shown_query(std::string_view query) {
  return each(query, '&', [](std::string_view part) {
    const std::size_t value = part.find('=') + 1;  // 0 where there is none
    return value != 0 && lets_in(part.substr(0, value - 1)) ? std::string(part.substr(0, value)).append(kHidden)
                                                            : std::string(part);
  });
}

std::string shown_canonical_request(std::string_view text) {
  return each(text, '\n', [](std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon != std::string_view::npos && lets_in(line.substr(0, colon)))
      return std::string(line.substr(0, colon + 1)).append(kHidden);
    return shown_query(line);
  });
}

}  // namespace outcrop::emulator
