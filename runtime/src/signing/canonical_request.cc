// Puts the parts of a canonical request together, and knows which headers stay out of it.
#include "signing/canonical_request.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/ascii.h"
#include "signing/put.h"

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

}  // namespace

bool is_header(std::string_view name, std::string_view lower_name) {
  return name.size() == lower_name.size() && std::ranges::equal(name, lower_name, {}, to_lower);
}

bool is_never_signed(std::string_view header_name) {
  if (header_name.empty() || header_name.size() > 31) return false;
  const std::uint32_t lengths = kNeverSignedLengths[static_cast<unsigned char>(header_name.front()) & 31u];
  if ((lengths >> header_name.size() & 1u) == 0) return false;
  return std::ranges::any_of(kNeverSigned, [&](std::string_view name) { return is_header(header_name, name); });
}

void CanonicalRequest::finish(std::string_view method, std::string_view path, std::string_view query,
                              std::string_view payload_hash, bool normalize_path) {
  const std::string_view canonical_path = path_.get(path, normalize_path);
  constexpr std::size_t kLineEnds = 3;
  const std::size_t bound = method.size() + canonical_path.size() + CanonicalQuery::size_bound(query.size()) +
                            kLineEnds + headers_.size_bound() + payload_hash.size();
  if (bound > buffer_.size()) wipe(buffer_);  // the memory that it leaves for more
  char* const begin = room_for(buffer_, bound);
  char* out = put(begin, method);
  *out++ = '\n';
  out = put(out, canonical_path);
  *out++ = '\n';
  out = query_.put(out, query);
  *out++ = '\n';
  out = headers_.put(out);
  out = put(out, payload_hash);
  size_ = static_cast<std::size_t>(out - begin);
}

}  // namespace outcrop::internal
