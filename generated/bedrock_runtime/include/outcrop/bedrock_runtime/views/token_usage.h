// TokenUsageView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

/// How much was written to the prompt cache for one lifetime.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CacheDetail.html
struct CacheDetailView {
  /// How long the entries live.
  Open<CacheTTL> ttl{};
  /// The tokens that were written with this lifetime.
  std::int32_t input_tokens{};
};
const internal::Schema& schema_of(const CacheDetailView*);

/// The tokens that a call read and made.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_TokenUsage.html
struct TokenUsageView {
  /// Tokens of the request, without those that the prompt cache read or wrote.
  std::int32_t input_tokens{};
  /// Tokens of the answer.
  std::int32_t output_tokens{};
  /// Tokens of request and answer together.
  std::int32_t total_tokens{};
  /// Tokens of the request that came from the prompt cache.
  std::optional<std::int32_t> cache_read_input_tokens{};
  /// Tokens of the request that were written to the prompt cache.
  std::optional<std::int32_t> cache_write_input_tokens{};
  /// What was written to the prompt cache, by lifetime, the longest first. Empty where nothing was.
  std::span<const CacheDetailView> cache_details{};
};
const internal::Schema& schema_of(const TokenUsageView*);

}  // namespace outcrop::bedrock_runtime
