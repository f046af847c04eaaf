#include "tool/event_frames.h"

#include <outcrop/timestamp.h>

#include <array>
#include <cstdint>
#include <optional>

#include "text/base64.h"
#include "text/json_text.h"

namespace outcrop::cli {
namespace {

constexpr std::size_t prelude_size = 12;  // total length, headers' length, checksum of both
constexpr std::size_t checksum_size = 4;
constexpr std::size_t largest_frame = (std::size_t{24} << 20) + (std::size_t{128} << 10) + prelude_size + checksum_size;

/// CRC-32 of zlib and gzip.
std::uint32_t crc32(std::string_view bytes) {
  static const std::array<std::uint32_t, 256> table = [] {
    std::array<std::uint32_t, 256> made{};
    for (std::uint32_t i = 0; i < made.size(); ++i) {
      std::uint32_t value = i;
      for (int bit = 0; bit < 8; ++bit) value = value >> 1 ^ (value & 1 ? 0xedb88320u : 0u);
      made[i] = value;
    }
    return made;
  }();
  std::uint32_t crc = ~0u;
  for (const char c : bytes) crc = crc >> 8 ^ table[(crc ^ static_cast<unsigned char>(c)) & 0xff];
  return ~crc;
}

std::uint64_t big_endian(std::string_view bytes) {
  std::uint64_t value = 0;
  for (const char c : bytes) value = value << 8 | static_cast<unsigned char>(c);
  return value;
}

/// Takes `size` bytes from the front; empty where there are fewer.
std::optional<std::string_view> take(std::string_view& bytes, std::size_t size) {
  if (bytes.size() < size) return std::nullopt;
  const std::string_view taken = bytes.substr(0, size);
  bytes.remove_prefix(size);
  return taken;
}

std::string uuid_text(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
    text += digits[static_cast<unsigned char>(bytes[i]) >> 4];
    text += digits[static_cast<unsigned char>(bytes[i]) & 15];
  }
  return text;
}

std::string signed_text(std::string_view bytes) {
  const auto bits = static_cast<unsigned>(64 - 8 * bytes.size());
  return std::to_string(static_cast<std::int64_t>(big_endian(bytes) << bits) >> bits);
}

/// The value behind a header's name, by its type byte; empty where the bytes end too early or the type is unknown.
std::optional<EventHeader> read_header_value(unsigned type, std::string_view& bytes) {
  constexpr std::string_view names[] = {"true", "false", "byte",   "short",     "integer",
                                        "long", "bytes", "string", "timestamp", "uuid"};
  constexpr std::size_t sizes[] = {0, 0, 1, 2, 4, 8, 0, 0, 8, 16};
  if (type >= std::size(names)) return std::nullopt;
  EventHeader header{.name = {}, .type = std::string(type < 2 ? "boolean" : names[type]), .value = {}};
  std::size_t size = sizes[type];
  if (type == 6 || type == 7) {
    const auto length = take(bytes, 2);
    if (!length) return std::nullopt;
    size = big_endian(*length);
  }
  const auto value = take(bytes, size);
  if (!value) return std::nullopt;
  switch (type) {
    case 0:
    case 1:
      header.value = names[type];
      break;
    case 6:
      header.value = json_quoted(base64_encode(*value));
      break;
    case 7:
      header.value = json_quoted(*value);
      break;
    case 8:
      header.value = json_quoted(to_string(Timestamp::from_millis(static_cast<std::int64_t>(big_endian(*value)))));
      break;
    case 9:
      header.value = json_quoted(uuid_text(*value));
      break;
    default:
      header.value = signed_text(*value);
      break;
  }
  return header;
}

std::string read_headers(std::string_view bytes, std::vector<EventHeader>& headers) {
  while (!bytes.empty()) {
    const auto name_size = take(bytes, 1);
    const auto name = take(bytes, big_endian(*name_size));
    const auto type = name ? take(bytes, 1) : std::nullopt;
    if (!type) return "a header ends too early";
    std::optional<EventHeader> header = read_header_value(static_cast<unsigned>(big_endian(*type)), bytes);
    if (!header) return "header \"" + std::string(*name) + "\" ends too early or has an unknown type";
    header->name = *name;
    headers.push_back(*std::move(header));
  }
  return {};
}

std::string mismatch(std::string_view what, std::string_view covered, std::string_view stored) {
  if (crc32(covered) == big_endian(stored)) return {};
  return std::string(what) + " checksum is wrong: " + std::to_string(big_endian(stored)) + " is stored, " +
         std::to_string(crc32(covered)) + " computed";
}

}  // namespace

EventFrame read_frame(std::string_view bytes, std::size_t offset) {
  EventFrame frame{.offset = offset};
  bytes.remove_prefix(offset);
  if (bytes.size() < prelude_size) {
    frame.problem = std::to_string(bytes.size()) + " bytes are left, too few for a frame's prelude";
    return frame;
  }
  const std::uint64_t total = big_endian(bytes.substr(0, 4));
  const std::uint64_t headers_size = big_endian(bytes.substr(4, 4));
  frame.problem = mismatch("the prelude's", bytes.substr(0, 8), bytes.substr(8, 4));
  if (!frame.problem.empty()) return frame;
  if (total < prelude_size + checksum_size + headers_size || total > largest_frame) {
    frame.problem = "the lengths contradict each other: frame " + std::to_string(total) + ", headers " +
                    std::to_string(headers_size);
    return frame;
  }
  if (bytes.size() < total) {
    frame.problem =
        "the frame has " + std::to_string(total) + " bytes, but only " + std::to_string(bytes.size()) + " are left";
    return frame;
  }
  frame.length = total;
  frame.problem = mismatch("the message's", bytes.substr(0, total - checksum_size),
                           bytes.substr(total - checksum_size, checksum_size));
  const std::string header_problem = read_headers(bytes.substr(prelude_size, headers_size), frame.headers);
  if (frame.problem.empty()) frame.problem = header_problem;
  frame.payload = bytes.substr(prelude_size + headers_size, total - prelude_size - headers_size - checksum_size);
  return frame;
}

}  // namespace outcrop::cli
