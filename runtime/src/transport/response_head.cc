// Reads a head as strictly as its framing needs: what could be read in two ways is refused.
#include "transport/response_head.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

#include "base/ascii.h"
#include "transport/header_limits.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kQuotedBytes = 64;
constexpr std::uint64_t kLongestBody = std::numeric_limits<std::int64_t>::max();  // libcurl counts in int64

std::string shown(std::string_view text) {
  std::string cut(text.substr(0, kQuotedBytes));
  std::ranges::replace_if(
      cut, [](unsigned char c) { return c < 0x20 || c >= 0x7f; }, '?');
  return quoted(cut);
}

// RFC 9112 § 4: "HTTP/1.1 200 OK"; HTTP/2 has no reason, and libcurl writes its version alone.
std::optional<int> status_of(std::string_view line) {
  const std::size_t space = line.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const std::string_view rest = line.substr(space + 1);
  const std::string_view digits = rest.substr(0, rest.find_first_of(" \r\n"));
  if (digits.size() != 3 || !std::ranges::all_of(digits, is_digit) || digits.front() == '0') return std::nullopt;
  return (digits[0] - '0') * 100 + (digits[1] - '0') * 10 + (digits[2] - '0');
}

bool has_header(const TransportRequest& request, std::string_view name) {
  return std::ranges::any_of(request.headers,
                             [name](const HeaderView& header) { return equal_ignoring_case(header.name, name); });
}

std::optional<std::uint64_t> length_of(std::string_view digits) {
  std::uint64_t length = 0;
  if (digits.empty() || !std::ranges::all_of(digits, is_digit)) return std::nullopt;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
  if (error != std::errc() || length > kLongestBody) return std::nullopt;
  return length;
}

}  // namespace

bool ResponseHead::refuse(std::string problem) {
  problem_ = std::move(problem);
  return false;
}

bool ResponseHead::take(std::string_view line, Exchange& exchange) {
  const TransportRequest& request = exchange.request();
  const bool is_status = !status_taken_ && !complete_;
  const bool is_end = line.starts_with('\r') || line.starts_with('\n');  // where libcurl ends the headers
  bytes_ += line.size();
  if (!is_status && !is_end) ++headers_;
  // Exchange knows neither trailers nor the lines of interim answers.
  if (std::string problem = beyond_header_limits(request, bytes_, headers_); !problem.empty())
    return refuse(std::move(problem));
  if (is_status) return take_status(line, exchange);
  if (is_end) {
    status_taken_ = false;
    if (complete_ || exchange.is_interim()) return true;
    complete_ = true;
    exchange.end_headers();
    return true;
  }
  return complete_ || take_header(line, exchange);
}

bool ResponseHead::take_status(std::string_view line, Exchange& exchange) {
  const std::optional<int> status = status_of(line);
  // libcurl takes any text that says HTTP/2 for an answer in it.
  if (!status || !line.starts_with(http2_ ? "HTTP/" : "HTTP/1."))
    return refuse("the status line " + shown(trimmed(line)));
  if (*status == 206 && !has_header(exchange.request(), "range"))
    return refuse("status 206, a part of an answer that nobody asked for");
  if (*status == 101) return refuse("status 101, a change to another protocol that nobody asked for");
  status_taken_ = true;
  http10_ = line.starts_with("HTTP/1.0");
  length_.reset();
  chunked_ = false;
  exchange.set_status(*status);
  return true;
}

bool ResponseHead::take_header(std::string_view line, Exchange& exchange) {
  const std::size_t colon = line.find(':');
  // RFC 9112 §§ 5.1 and 5.2: a blank before the colon, and a header that goes on in a second line. libcurl's versions
  // read these in different ways.
  if (colon == std::string_view::npos || colon == 0 || is_blank(line[colon - 1]) || is_blank(line.front()))
    return refuse("a line that is no header: " + shown(trimmed(line)));
  const std::string_view name = line.substr(0, colon);
  const std::string_view value = trimmed(line.substr(colon + 1));
  if (value.find('\r') != std::string_view::npos) return refuse("a bare carriage return in the header " + shown(name));
  if (equal_ignoring_case(name, "content-length") && !take_length(value)) return false;
  if (equal_ignoring_case(name, "transfer-encoding") && !take_coding(value)) return false;
  return exchange.add_header(name, value);
}

bool ResponseHead::take_length(std::string_view value) {
  const std::optional<std::uint64_t> length = length_of(value);
  if (!length) return refuse("the Content-Length " + shown(value) + ", which is no length");
  if (length_ && length_ != length)
    return refuse("two Content-Lengths, " + std::to_string(*length_) + " and " + std::to_string(*length));
  length_ = length;
  return true;
}

bool ResponseHead::take_coding(std::string_view value) {
  if (chunked_ || !equal_ignoring_case(value, "chunked")) return refuse(std::string(kRefusedCoding));
  if (http10_) return refuse("the transfer coding \"chunked\" in HTTP/1.0, which has none");
  chunked_ = true;
  return true;
}

}  // namespace outcrop::internal
