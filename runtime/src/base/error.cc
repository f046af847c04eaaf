// Error as text for logs and people.
#include "outcrop/error.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <ostream>
#include <tuple>

namespace outcrop {

std::string_view to_string(ErrorKind kind) {
  constexpr std::array<std::string_view, 8> kNames{"validation", "configuration", "credentials", "network",
                                                   "timeout",    "cancelled",     "service",     "malformed_response"};
  const auto index = static_cast<std::size_t>(kind);
  return index < kNames.size() ? kNames[index] : std::string_view("unknown");
}

std::string to_string(const Error& error) {
  std::string out(to_string(error.kind));
  if (!error.code.empty()) out += ' ' + error.code;
  if (error.http_status) out += " (HTTP " + std::to_string(error.http_status) + ')';
  if (!error.message.empty()) out += ": " + error.message;
  if (!error.request_id.empty()) out += " [request " + error.request_id + ']';
  if (error.attempts > 1) out += " after " + std::to_string(error.attempts) + " attempts";
  // One line, whatever the service wrote.
  for (char& c : out)
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
  return out;
}

std::ostream& operator<<(std::ostream& out, ErrorKind kind) { return out << to_string(kind); }

std::ostream& operator<<(std::ostream& out, const Error& error) { return out << to_string(error); }

bool operator==(const Error& a, const Error& b) {
  const auto members = [](const Error& e) {
    return std::tie(e.kind, e.code, e.message, e.request_id, e.http_status, e.attempts, e.page_token);
  };
  return members(a) == members(b) && a.raw_body() == b.raw_body();
}

namespace internal {

void value_of_failure(const Error& error) noexcept {
  std::fprintf(stderr,
               "outcrop: the value of a failed call was used without asking whether there is one; it failed with %s\n",
               to_string(error).c_str());
  std::abort();
}

void error_of_success() noexcept {
  std::fputs("outcrop: the error of a call that succeeded was used without asking whether there is one\n", stderr);
  std::abort();
}

}  // namespace internal
}  // namespace outcrop
