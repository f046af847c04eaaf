// Canonical URI, query and headers of Signature Version 4.
#include "auth/canonical_request.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "auth/put.h"
#include "auth/text_scan.h"

namespace outcrop::internal {
namespace {

constexpr std::array<std::string_view, 15> kNeverSigned{"authorization",
                                                        "user-agent",
                                                        "x-amzn-trace-id",
                                                        "connection",
                                                        "expect",
                                                        "keep-alive",
                                                        "proxy-authenticate",
                                                        "proxy-authorization",
                                                        "te",
                                                        "trailer",
                                                        "transfer-encoding",
                                                        "upgrade",
                                                        "sec-websocket-key",
                                                        "sec-websocket-protocol",
                                                        "sec-websocket-version"};

// The lengths that those names have, as bits, by the five lower bits of their first letter (the same in either case).
// Nearly all other headers are told apart by these two already.
constexpr auto kNeverSignedLengths = [] {
  std::array<std::uint32_t, 32> lengths{};
  for (const std::string_view name : kNeverSigned)
    lengths[static_cast<unsigned char>(name.front()) & 31u] |= std::uint32_t{1} << name.size();
  return lengths;
}();

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// Blanks at either end are cut, and each inner run of them becomes one space, also between quotes.
char* put_header_value(char* out, std::string_view value) {
  if (!has_blank(value)) return put(out, value);
  while (!value.empty() && is_blank(value.front())) value.remove_prefix(1);
  while (!value.empty() && is_blank(value.back())) value.remove_suffix(1);
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (!is_blank(value[i])) {
      *out++ = value[i];
    } else if (!is_blank(value[i + 1])) {  // there is one more: the last is no blank
      *out++ = ' ';
    }
  }
  return out;
}

}  // namespace

int compare_names(std::string_view a, std::string_view b) {
  const std::size_t common = std::min(a.size(), b.size());
  for (std::size_t i = 0; i < common; ++i) {
    const auto x = static_cast<unsigned char>(to_lower(a[i]));
    const auto y = static_cast<unsigned char>(to_lower(b[i]));
    if (x != y) return x < y ? -1 : 1;
  }
  if (a.size() == b.size()) return 0;
  return a.size() < b.size() ? -1 : 1;
}

bool is_never_signed(std::string_view header_name) {
  if (header_name.empty() || header_name.size() > 31) return false;
  const std::uint32_t lengths = kNeverSignedLengths[static_cast<unsigned char>(header_name.front()) & 31u];
  if ((lengths >> header_name.size() & 1u) == 0) return false;
  return std::ranges::any_of(kNeverSigned, [&](std::string_view name) { return is_header(header_name, name); });
}

void CanonicalRequest::finish(std::string_view method, std::string_view path, std::string_view query,
                              std::string_view payload_hash, bool normalize_path) {
  path = path_.get(path, normalize_path);
  char* const begin = room_for(buffer_, size_bound(method.size(), path.size(), query.size(), payload_hash.size()));
  char* out = put(begin, method);
  *out++ = '\n';
  out = put(out, path);
  *out++ = '\n';
  out = query_.put(out, query);
  *out++ = '\n';
  out = put_headers(out);
  out = put(out, payload_hash);
  size_ = static_cast<std::size_t>(out - begin);
}

std::size_t CanonicalRequest::size_bound(std::size_t method, std::size_t path, std::size_t query,
                                         std::size_t payload_hash) const {
  constexpr std::size_t kLineEnds = 5;
  std::size_t size = method + path + CanonicalQuery::size_bound(query) + payload_hash + kLineEnds;
  for (const HeaderEntry& header : headers_)
    size += 2 * header.name.size() + header.value.size() + 3;  // ":", "\n", ";"
  return size;
}

void CanonicalRequest::sort_headers() {
  // A stable insertion sort: headers are few, and std::stable_sort would allocate.
  for (std::size_t i = 1; i < headers_.size(); ++i)
    for (std::size_t j = i; j > 0 && compare_names(headers_[j].name, headers_[j - 1].name) < 0; --j)
      std::swap(headers_[j], headers_[j - 1]);
  for (std::size_t i = 1; i < headers_.size(); ++i)
    headers_[i].repeats = is_header(headers_[i].name, headers_[i - 1].name);
}

char* CanonicalRequest::put_headers(char* out) {
  sort_headers();
  for (HeaderEntry& header : headers_) {
    if (header.repeats) {
      out[-1] = ',';
    } else {
      char* const end = put_lower(out, header.name);
      header.name = {out, end};
      out = end;
      *out++ = ':';
    }
    out = put_header_value(out, header.value);
    *out++ = '\n';
  }
  *out++ = '\n';
  char* const names = out;
  for (const HeaderEntry& header : headers_) {
    if (header.repeats) continue;
    if (out != names) *out++ = ';';
    out = put(out, header.name);
  }
  signed_headers_at_ = static_cast<std::size_t>(names - buffer_.data());
  signed_headers_size_ = static_cast<std::size_t>(out - names);
  *out++ = '\n';
  return out;
}

}  // namespace outcrop::internal
