// Moving the map along the text.
#include "outcrop/internal/end_map.h"

#include <algorithm>

namespace outcrop::internal {
namespace {

// So much of the text is added at a time, and so much is to be there where something long begins.
constexpr std::size_t kUnit = 1024;
constexpr std::size_t kAhead = 1024;

}  // namespace

void EndMap::extend(const char* at) {
  const char* end = begin_ + size_;
  // Begins anew where there is no room, or a gap.
  if (!begin_ || at < begin_ || at > end || size_ + kAhead + 2 * kUnit > kSpan) begin_ = end = at;
  // Units of one size, so that the processor foresees where the filler's loop ends.
  const char* const wanted = std::min(at + kAhead + 1, text_end_ + 1);
  while (end < wanted) {
    unsigned char* const bits = bits_ + (end - begin_) / 8;
    end = fill_(end, std::min(end + kUnit, text_end_ + 1), bits);
  }
  size_ = static_cast<std::size_t>(end - begin_);
  // A string that goes on there is looked at again.
  std::memset(bits_ + size_ / 8, 0xff, sizeof(Room::bits) - kSpan / 8);
  wanted_at_ = end > text_end_ ? end : end - kAhead;
}

}  // namespace outcrop::internal
