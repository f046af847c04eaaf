// FrameDecoder: takes application/vnd.amazon.eventstream apart, as it arrives (event-stream reference § 1, 2, 5).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop::internal {

/// The numbers are the wire's.
enum class HeaderType : std::uint8_t {
  true_value = 0,
  false_value = 1,
  int8 = 2,
  int16 = 3,
  int32 = 4,
  int64 = 5,
  bytes = 6,
  string = 7,
  timestamp = 8,
  uuid = 9,
};

/// One header of a frame. Views into the frame.
struct EventHeader {
  std::string_view name;
  HeaderType type;
  std::int64_t number{};    ///< of the booleans 1 and 0; of a timestamp milliseconds since 1970
  std::string_view text{};  ///< of bytes, strings and UUIDs
};

/// A frame whose checksums are right. Views into the bytes that it was found in.
struct Frame {
  std::vector<EventHeader> headers;
  std::string_view payload;

  /// By its exact name; null when there is none.
  const EventHeader* find(std::string_view name) const;
};

/// What the format allows; a length beyond it is taken for a broken one.
inline constexpr std::size_t kMaxFrameHeaderBytes = std::size_t{128} << 10;
inline constexpr std::size_t kMaxFramePayloadBytes = std::size_t{24} << 20;
inline constexpr std::size_t kMaxFrameBytes = kMaxFramePayloadBytes + kMaxFrameHeaderBytes + 16;

/// Looks for one frame after the other at the beginning of a growing buffer; the buffer is the caller's. Every byte is
/// looked at about once, however finely the stream is split.
class FrameDecoder {
 public:
  enum class State : std::uint8_t {
    incomplete,  ///< look again when there are more bytes, and at least `needed`
    complete,    ///< `frame` may be read; `next` before the next look
    broken,      ///< `problem` says why. There is no way to find the next frame.
  };

  /// A frame that announces more is broken; `setting` is where the limit stands. Before the first look.
  void set_limit(std::size_t frame_bytes, std::string_view setting) {
    limit_ = frame_bytes;
    limit_setting_ = setting;
  }
  /// `bytes` begins with the same bytes as in the look before, or, after `next`, behind the frame found then.
  State look(std::string_view bytes);
  /// Goes on to the frame behind the current one, which is `frame_bytes` long.
  void next();

  /// Valid as long as the bytes last looked at stay where they are, and until `next`.
  const Frame& frame() const { return frame_; }
  std::size_t frame_bytes() const { return total_; }
  /// Bytes that a look needs to get any further.
  std::size_t needed() const;
  const std::string& problem() const { return problem_; }
  /// The problem is the limit that was set.
  bool was_over_limit() const { return over_limit_; }
  /// The problem is that text came in the place of a message.
  bool was_text() const { return is_text_; }

 private:
  State broken(std::string problem);
  bool check_prelude(std::string_view prelude);
  bool parse_headers(std::string_view headers);

  Frame frame_;
  std::string problem_;
  std::size_t limit_{kMaxFrameBytes};
  std::string_view limit_setting_{"the format"};
  std::size_t total_{};    // 0 until the prelude is checked
  std::size_t headers_{};  // bytes of headers
  std::size_t summed_{};   // bytes that crc_ covers
  std::uint32_t crc_{};
  bool over_limit_{};
  bool is_text_{};
};

}  // namespace outcrop::internal
