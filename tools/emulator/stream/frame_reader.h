// Reads frames of application/vnd.amazon.eventstream.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop::emulator {

/// Types of header values that requests have.
inline constexpr int kBytesHeader = 6;
inline constexpr int kStringHeader = 7;
inline constexpr int kTimestampHeader = 8;

struct FrameHeader {
  std::string name;
  int type{};
  std::string value;  ///< as encoded, without its length
};

struct Frame {
  std::vector<FrameHeader> headers;
  std::string payload;

  /// Null where there is none of this name and type.
  const std::string* find(std::string_view name, int type) const {
    for (const FrameHeader& header : headers)
      if (header.name == name && header.type == type) return &header.value;
    return nullptr;
  }
};

/// Frames out of bytes that come cut anywhere. Holds one frame at most, of up to 2 MiB.
class FrameReader {
 public:
  void add(std::string_view bytes) { held_ += bytes; }
  /// Empty until a frame is whole. Throws std::invalid_argument, saying what is wrong; nothing can be read behind that.
  std::optional<Frame> next();
  /// Bytes of a frame that is not whole.
  std::size_t rest() const { return held_.size(); }

 private:
  std::string held_;
};

}  // namespace outcrop::emulator
