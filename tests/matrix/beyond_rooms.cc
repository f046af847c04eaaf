// Stands in for what needs simdjson, OpenSSL, zlib or a service's answer where ./dev matrix builds rooms alone: linked,
// and never called but for the checksum.
#include <cstdlib>

#include "eventstream/crc32.h"
#include "json/structural_index.h"
#include "outcrop/error.h"
#include "outcrop/internal/crypto.h"

namespace outcrop::internal {

struct StructuralIndex::Impl {};

StructuralIndex::StructuralIndex() = default;
StructuralIndex::~StructuralIndex() = default;
StructuralIndex::StructuralIndex(StructuralIndex&&) noexcept = default;
StructuralIndex& StructuralIndex::operator=(StructuralIndex&&) noexcept = default;
IndexFailure StructuralIndex::build(PaddedText) { std::abort(); }
const std::uint32_t* StructuralIndex::begin() const { std::abort(); }
const std::uint32_t* StructuralIndex::end() const { std::abort(); }
void StructuralIndex::trim() {}

std::uint32_t crc32(std::string_view bytes, std::uint32_t before) {
  std::uint32_t crc = ~before;
  for (const char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) crc = crc & 1 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
  }
  return ~crc;
}

void fill_random(std::span<std::uint8_t>) noexcept { std::abort(); }

}  // namespace outcrop::internal

namespace outcrop {

std::string_view Error::raw_body() const& { std::abort(); }

}  // namespace outcrop
