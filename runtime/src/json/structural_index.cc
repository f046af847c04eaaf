// StructuralIndex over simdjson's first stage, whichever kernel suits the machine.
#include "json/structural_index.h"

#include <simdjson.h>

#include <algorithm>

namespace outcrop::internal {
namespace {

static_assert(kBodyPadding >= simdjson::SIMDJSON_PADDING);

// An index takes four bytes a byte of text.
constexpr std::size_t kKeptCapacity = std::size_t{4} << 20;
constexpr std::size_t kSmallestCapacity = 4096;

IndexFailure failure_of(simdjson::error_code error) {
  switch (error) {
    case simdjson::SUCCESS:
      return IndexFailure::none;
    case simdjson::CAPACITY:
      return IndexFailure::too_large;
    case simdjson::MEMALLOC:
      return IndexFailure::out_of_memory;
    case simdjson::UTF8_ERROR:
      return IndexFailure::not_utf8;
    case simdjson::UNCLOSED_STRING:
      return IndexFailure::unclosed_string;
    case simdjson::UNESCAPED_CHARS:
      return IndexFailure::control_character;
    default:
      return IndexFailure::no_token;
  }
}

}  // namespace

struct StructuralIndex::Impl {
  std::unique_ptr<simdjson::internal::dom_parser_implementation> stage;

  simdjson::error_code grow(std::size_t size) {
    constexpr std::size_t kNestingOfLaterStages = 1;
    if (stage && stage->capacity() >= size) return simdjson::SUCCESS;
    if (size > simdjson::SIMDJSON_MAXSIZE_BYTES - kBodyPadding) return simdjson::CAPACITY;
    const std::size_t roomy =
        std::min(std::max(size + size / 4, kSmallestCapacity), simdjson::SIMDJSON_MAXSIZE_BYTES - kBodyPadding);
    if (stage) return stage->allocate(roomy, kNestingOfLaterStages);
    return simdjson::get_active_implementation()->create_dom_parser_implementation(roomy, kNestingOfLaterStages, stage);
  }
};

StructuralIndex::StructuralIndex() : impl_(std::make_unique<Impl>()) {}
StructuralIndex::~StructuralIndex() = default;
StructuralIndex::StructuralIndex(StructuralIndex&&) noexcept = default;
StructuralIndex& StructuralIndex::operator=(StructuralIndex&&) noexcept = default;

IndexFailure StructuralIndex::build(PaddedText text) {
  if (text.size() == 0) return IndexFailure::no_token;
  if (const simdjson::error_code error = impl_->grow(text.size()); error != simdjson::SUCCESS) {
    impl_->stage.reset();
    return failure_of(error);
  }
  return failure_of(impl_->stage->stage1(reinterpret_cast<const std::uint8_t*>(text.data()), text.size(),
                                         simdjson::stage1_mode::regular));
}

const std::uint32_t* StructuralIndex::begin() const { return impl_->stage->structural_indexes.get(); }

const std::uint32_t* StructuralIndex::end() const { return begin() + impl_->stage->n_structural_indexes; }

void StructuralIndex::trim() {
  if (impl_->stage && impl_->stage->capacity() > kKeptCapacity) impl_->stage.reset();
}

}  // namespace outcrop::internal
