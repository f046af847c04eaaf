// One request of an HTTP/2 connection and its answer.
#include "server/http2_stream.h"

#include <algorithm>

#include "server/limits.h"

namespace outcrop::emulator {
namespace {

/// RFC 9113, 6.5.2: what a header costs beside its bytes.
constexpr std::size_t kHeaderOverhead = 32;

}  // namespace

bool Http2Stream::add_header(std::string_view name, std::string_view value) {
  head_bytes_ += name.size() + value.size() + kHeaderOverhead;
  if (head_bytes_ > kLargestHead) return false;
  if (name == ":method") {
    call.method = value;
  } else if (name == ":path") {
    const std::size_t mark = std::min(value.find('?'), value.size());
    call.path = value.substr(0, mark);
    call.query = value.substr(std::min(mark + 1, value.size()));
  } else if (name == ":authority") {
    call.headers.emplace_back(name, value);  // some clients sign it
    call.headers.emplace_back("host", value);
  } else if (const std::string* host = call.header("host"); name == "host" && host != nullptr && *host == value) {
    return true;  // beside an equal :authority, which stands for it
  } else if (!name.starts_with(':')) {
    call.headers.emplace_back(name, value);
  }
  return true;
}

bool Http2Stream::has_two_hosts() const {
  const std::string* const first = call.header("host");
  return std::any_of(call.headers.begin(), call.headers.end(),
                     [&](const auto& header) { return header.first == "host" && header.second != *first; });
}

void Http2Stream::queue(std::string bytes) {
  if (bytes.empty()) return;
  queued_ += bytes.size();
  queue_.push_back(std::move(bytes));
}

std::size_t Http2Stream::take(std::uint8_t* to, std::size_t size) {
  if (queue_.empty()) return 0;
  size = std::min(size, queue_.front().size() - at_);
  if (delivery.cuts()) size = std::min(size, left_before_break_);
  std::copy_n(queue_.front().data() + at_, size, to);
  at_ += size;
  queued_ -= size;
  if (delivery.cuts()) left_before_break_ -= size;
  if (at_ < queue_.front().size()) return size;
  queue_.pop_front();
  at_ = 0;
  return size;
}

}  // namespace outcrop::emulator
