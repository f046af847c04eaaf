// CRC-32 by zlib.
#include "eventstream/crc32.h"

#include <zlib.h>

namespace outcrop::internal {

std::uint32_t crc32(std::string_view bytes, std::uint32_t before) {
  // Null in place of bytes would be zlib's word for "begin anew".
  if (bytes.empty()) return before;
  return static_cast<std::uint32_t>(::crc32_z(before, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

}  // namespace outcrop::internal
