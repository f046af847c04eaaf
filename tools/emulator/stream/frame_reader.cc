// Reads frames of application/vnd.amazon.eventstream.
#include "stream/frame_reader.h"

#include <cstdint>
#include <stdexcept>

#include "stream/frame.h"

namespace outcrop::emulator {
namespace {

constexpr std::size_t kHeadSize = 12;
constexpr std::size_t kChecksumSize = 4;
/// A chunk of 1,000,000 bytes in Base64, signed, and more.
constexpr std::size_t kLargestFrame = 2 << 20;

std::uint32_t number_at(std::string_view bytes, std::size_t at, int size = 4) {
  std::uint32_t value = 0;
  for (const char byte : bytes.substr(at, static_cast<std::size_t>(size)))
    value = value << 8 | static_cast<unsigned char>(byte);
  return value;
}

std::string_view take_bytes(std::string_view& bytes, std::size_t size) {
  if (bytes.size() < size) throw std::invalid_argument("a frame's headers end in the middle of one");
  const std::string_view taken = bytes.substr(0, size);
  bytes.remove_prefix(size);
  return taken;
}

std::size_t value_size(int type, std::string_view& bytes) {
  constexpr std::size_t kSizes[] = {0, 0, 1, 2, 4, 8};
  if (type < 0 || type > 9) throw std::invalid_argument("a header has the unknown type " + std::to_string(type));
  if (type == kBytesHeader || type == kStringHeader) return number_at(take_bytes(bytes, 2), 0, 2);
  return type == kTimestampHeader ? 8 : type == 9 ? 16 : kSizes[type];
}

std::vector<FrameHeader> read_headers(std::string_view bytes) {
  std::vector<FrameHeader> headers;
  while (!bytes.empty()) {
    FrameHeader& header = headers.emplace_back();
    header.name = take_bytes(bytes, number_at(take_bytes(bytes, 1), 0, 1));
    header.type = static_cast<int>(number_at(take_bytes(bytes, 1), 0, 1));
    header.value = take_bytes(bytes, value_size(header.type, bytes));
  }
  return headers;
}

}  // namespace

std::optional<Frame> FrameReader::next() {
  const std::string_view bytes = held_;
  if (bytes.size() < kHeadSize) return std::nullopt;
  if (crc32(bytes.substr(0, 8)) != number_at(bytes, 8))
    throw std::invalid_argument("the checksum of a frame's lengths is wrong");
  const std::size_t size = number_at(bytes, 0);
  const std::size_t headers = number_at(bytes, 4);
  if (size < kHeadSize + kChecksumSize || headers > size - kHeadSize - kChecksumSize)
    throw std::invalid_argument("a frame's lengths contradict each other");
  if (size > kLargestFrame) throw std::invalid_argument("a frame of more than 2 MiB");
  if (bytes.size() < size) return std::nullopt;
  if (crc32(bytes.substr(0, size - kChecksumSize)) != number_at(bytes, size - kChecksumSize))
    throw std::invalid_argument("a frame's checksum is wrong");
  Frame frame{read_headers(bytes.substr(kHeadSize, headers)),
              std::string(bytes.substr(kHeadSize + headers, size - kHeadSize - kChecksumSize - headers))};
  held_.erase(0, size);
  return frame;
}

}  // namespace outcrop::emulator
