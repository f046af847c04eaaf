// Stands in for what needs simdjson, OpenSSL or a service's answer where ./dev matrix builds rooms alone: linked, never
// called.
#include <cstdlib>

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

void fill_random(std::span<std::uint8_t>) noexcept { std::abort(); }

}  // namespace outcrop::internal

namespace outcrop {

std::string_view Error::raw_body() const& { std::abort(); }

}  // namespace outcrop
