// Frames: prelude, headers, payload, and a checksum behind the prelude and behind the whole.
#include "eventstream/frame_decoder.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "eventstream/crc32.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kPreludeBytes = 12;  // lengths of frame and headers, and their checksum
constexpr std::size_t kChecksumBytes = 4;
constexpr std::size_t kMinFrameBytes = kPreludeBytes + kChecksumBytes;
constexpr std::size_t kMaxHeaders = 1024;  // as in AWS's own C library; services send a handful

std::uint64_t big_endian(std::string_view bytes) {
  std::uint64_t value = 0;
  for (const char c : bytes) value = value << 8 | static_cast<unsigned char>(c);
  return value;
}

std::uint32_t uint32_at(std::string_view bytes, std::size_t at) {
  return static_cast<std::uint32_t>(big_endian(bytes.substr(at, 4)));
}

std::string hex(std::uint32_t value) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out(8, '0');
  for (std::size_t i = 8; i-- > 0; value >>= 4) out[i] = kDigits[value & 15];
  return out;
}

std::string mismatch(std::string_view what, std::uint32_t said, std::uint32_t computed) {
  return std::string(what) + " is " + hex(said) + ", but its bytes have " + hex(computed);
}

std::string beyond_format(std::size_t bytes, std::string_view what, std::size_t most) {
  return "a message with " + std::to_string(bytes) + " bytes of " + std::string(what) +
         " is longer than the format allows (" + std::to_string(most) + ")";
}

// Takes values off the front of a block; none when the block is too short.
class Taker {
 public:
  explicit Taker(std::string_view bytes) : rest_(bytes) {}

  bool at_end() const { return rest_.empty(); }
  std::optional<std::string_view> take(std::size_t count) {
    if (rest_.size() < count) return std::nullopt;
    const std::string_view taken = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return taken;
  }
  std::optional<std::size_t> take_length(std::size_t width) {
    const auto taken = take(width);
    return taken ? std::optional(static_cast<std::size_t>(big_endian(*taken))) : std::nullopt;
  }
  std::optional<std::string_view> take_with_length(std::size_t width) {
    const auto length = take_length(width);
    return length ? take(*length) : std::nullopt;
  }

 private:
  std::string_view rest_;
};

std::int64_t signed_number(std::string_view bytes) {
  const std::size_t unused = 64 - 8 * bytes.size();
  return static_cast<std::int64_t>(big_endian(bytes) << unused) >> unused;
}

bool is_of_text(char c) {
  return (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) || c == '\n' || c == '\r' || c == '\t';
}

// False: the block ends within the value.
bool take_value(Taker& block, EventHeader& header) {
  constexpr std::array<std::size_t, 10> kWidths{0, 0, 1, 2, 4, 8, 0, 0, 8, 16};
  switch (header.type) {
    case HeaderType::true_value:
      header.number = 1;
      return true;
    case HeaderType::false_value:
      return true;
    case HeaderType::bytes:
    case HeaderType::string: {
      const auto text = block.take_with_length(2);
      header.text = text.value_or(std::string_view());
      return text.has_value();
    }
    case HeaderType::uuid:
    case HeaderType::int8:
    case HeaderType::int16:
    case HeaderType::int32:
    case HeaderType::int64:
    case HeaderType::timestamp:
      break;
  }
  const auto bytes = block.take(kWidths[static_cast<std::size_t>(header.type)]);
  if (!bytes) return false;
  if (header.type == HeaderType::uuid) {
    header.text = *bytes;
  } else {
    header.number = signed_number(*bytes);
  }
  return true;
}

}  // namespace

const EventHeader* Frame::find(std::string_view name) const {
  const auto found = std::ranges::find(headers, name, &EventHeader::name);
  return found == headers.end() ? nullptr : &*found;
}

FrameDecoder::State FrameDecoder::look(std::string_view bytes) {
  if (!problem_.empty()) return State::broken;
  if (total_ == 0) {
    if (bytes.size() < kPreludeBytes) return State::incomplete;
    if (!check_prelude(bytes.substr(0, kPreludeBytes))) return State::broken;
  }
  const std::size_t covered = total_ - kChecksumBytes;
  if (const std::size_t end = std::min(bytes.size(), covered); end > summed_) {
    crc_ = crc32(bytes.substr(summed_, end - summed_), crc_);
    summed_ = end;
  }
  if (bytes.size() < total_) return State::incomplete;
  if (const std::uint32_t said = uint32_at(bytes, covered); said != crc_)
    return broken(mismatch("the checksum of the message", said, crc_));
  if (!parse_headers(bytes.substr(kPreludeBytes, headers_))) return State::broken;
  frame_.payload = bytes.substr(kPreludeBytes + headers_, covered - kPreludeBytes - headers_);
  return State::complete;
}

void FrameDecoder::next() {
  total_ = headers_ = summed_ = 0;
  crc_ = 0;
  frame_.headers.clear();
  frame_.payload = {};
}

std::size_t FrameDecoder::needed() const { return total_ ? total_ : kPreludeBytes; }

FrameDecoder::State FrameDecoder::broken(std::string problem) {
  problem_ = std::move(problem);
  return State::broken;
}

// Nothing of a prelude is believed before its checksum.
bool FrameDecoder::check_prelude(std::string_view prelude) {
  crc_ = crc32(prelude.substr(0, kPreludeBytes - kChecksumBytes));
  if (const std::uint32_t said = uint32_at(prelude, kPreludeBytes - kChecksumBytes); said != crc_) {
    is_text_ = std::ranges::all_of(prelude, is_of_text);
    broken(is_text_ ? "text stands where a message should begin" : mismatch("the checksum of the prelude", said, crc_));
    return false;
  }
  summed_ = kPreludeBytes - kChecksumBytes;
  const std::size_t total = uint32_at(prelude, 0);
  headers_ = uint32_at(prelude, 4);
  if (total < kMinFrameBytes) {
    broken("a message of " + std::to_string(total) + " bytes can't be; the shortest has 16");
    return false;
  }
  if (headers_ > total - kMinFrameBytes) {
    broken("a message of " + std::to_string(total) + " bytes can't hold " + std::to_string(headers_) +
           " bytes of headers");
    return false;
  }
  if (headers_ > kMaxFrameHeaderBytes) {
    broken(beyond_format(headers_, "headers", kMaxFrameHeaderBytes));
    return false;
  }
  if (const std::size_t payload = total - kMinFrameBytes - headers_; payload > kMaxFramePayloadBytes) {
    broken(beyond_format(payload, "payload", kMaxFramePayloadBytes));
    return false;
  }
  if (total > limit_) {
    over_limit_ = true;
    broken("a message of " + std::to_string(total) + " bytes is longer than " + std::to_string(limit_) +
           ", the limit (" + std::string(limit_setting_) + ")");
    return false;
  }
  total_ = total;
  return true;
}

bool FrameDecoder::parse_headers(std::string_view headers) {
  frame_.headers.clear();
  const auto refuse = [this](std::string_view what) {
    broken("header " + std::to_string(frame_.headers.size() + 1) + ' ' + std::string(what));
    return false;
  };
  Taker block(headers);
  while (!block.at_end()) {
    if (frame_.headers.size() == kMaxHeaders) {
      broken("the message has more than " + std::to_string(kMaxHeaders) + " headers");
      return false;
    }
    const auto name = block.take_with_length(1);
    const auto type = name ? block.take_length(1) : std::nullopt;
    if (!type) return refuse("runs past the end of the headers");
    if (name->empty()) return refuse("has no name");
    if (*type > static_cast<std::size_t>(HeaderType::uuid))
      return refuse("is of the unknown type " + std::to_string(*type));
    EventHeader header{.name = *name, .type = static_cast<HeaderType>(*type)};
    if (!take_value(block, header)) {
      broken("the value of header " + std::to_string(frame_.headers.size() + 1) + " runs past the end of the headers");
      return false;
    }
    if (frame_.find(*name)) return refuse("has the name of one before it");
    frame_.headers.push_back(header);
  }
  return true;
}

}  // namespace outcrop::internal
