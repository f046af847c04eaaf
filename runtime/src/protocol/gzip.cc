// gzip by zlib, the one place that sees it.
#include "protocol/gzip.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace outcrop::internal {
namespace {

constexpr int kGzipWindow = 15 + 16;  // zlib: the largest window, in a gzip wrapper
constexpr int kMemoryLevel = 8;       // zlib's own default

struct Deflate {
  z_stream stream{};
  bool ready =
      ::deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzipWindow, kMemoryLevel, Z_DEFAULT_STRATEGY) == Z_OK;

  Deflate() = default;
  Deflate(const Deflate&) = delete;
  Deflate& operator=(const Deflate&) = delete;
  ~Deflate() {
    if (ready) ::deflateEnd(&stream);
  }
};

bool is_content_encoding(std::string_view name) {
  constexpr std::string_view kLower = "content-encoding";
  return std::ranges::equal(name, kLower, [](char a, char b) { return (a | 0x20) == b || a == b; });
}

}  // namespace

std::optional<std::string> gzip(std::string_view bytes) {
  Deflate deflate;
  constexpr std::size_t kMost = std::numeric_limits<uInt>::max();
  if (!deflate.ready) return {};
  std::string out(::deflateBound(&deflate.stream, static_cast<uLong>(bytes.size())), '\0');
  std::size_t written = 0;
  int status = Z_OK;
  while (status == Z_OK) {
    const std::size_t piece = std::min(bytes.size(), kMost);
    const std::size_t room = std::min(out.size() - written, kMost);
    deflate.stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    deflate.stream.avail_in = static_cast<uInt>(piece);
    deflate.stream.next_out = reinterpret_cast<Bytef*>(out.data() + written);
    deflate.stream.avail_out = static_cast<uInt>(room);
    status = ::deflate(&deflate.stream, piece == bytes.size() ? Z_FINISH : Z_NO_FLUSH);
    bytes.remove_prefix(piece - deflate.stream.avail_in);
    written += room - deflate.stream.avail_out;
  }
  if (status != Z_STREAM_END) return {};
  out.resize(written);
  return out;
}

void compress_body(HttpRequest& request, std::size_t threshold) {
  if (!request.has_body || request.content().size() < threshold) return;
  std::optional<std::string> compressed = gzip(request.content());
  if (!compressed) return;
  request.body = *std::move(compressed);
  request.payload = {};
  request.feature_ids.append(request.feature_ids.empty() ? "" : ",").append("L");
  const auto own = std::ranges::find_if(request.headers, [](const auto& h) { return is_content_encoding(h.first); });
  if (own == request.headers.end()) {
    request.headers.emplace_back("Content-Encoding", "gzip");
  } else if (own->second.empty()) {
    own->second = "gzip";
  } else {
    own->second += ", gzip";
  }
}

}  // namespace outcrop::internal
