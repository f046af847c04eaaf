// TokenUsageView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

struct CacheDetailView {
  Open<CacheTTL> ttl{};
  std::int32_t input_tokens{};
};

struct TokenUsageView {
  std::int32_t input_tokens{};
  std::int32_t output_tokens{};
  std::int32_t total_tokens{};
  std::optional<std::int32_t> cache_read_input_tokens{};
  std::optional<std::int32_t> cache_write_input_tokens{};
  std::span<const CacheDetailView> cache_details{};
};

}  // namespace outcrop::bedrock_runtime
