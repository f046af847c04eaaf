// TokenUsage and the shapes that only it holds.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

struct CacheDetailView;
struct TokenUsageView;

/// How much was written to the prompt cache for one lifetime.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CacheDetail.html
struct CacheDetail {
  /// How long the entries live.
  std::optional<OwnedOpen<CacheTTL>> ttl{};
  /// The tokens that were written with this lifetime.
  std::int32_t input_tokens{};

  friend bool operator==(const CacheDetail&, const CacheDetail&) = default;
};
CacheDetail to_owned(const CacheDetailView& view);
void write_json(internal::JsonWriter& writer, const CacheDetail& in);

/// The tokens that a call read and made.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_TokenUsage.html
struct TokenUsage {
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
  std::optional<std::vector<CacheDetail>> cache_details{};

  friend bool operator==(const TokenUsage&, const TokenUsage&) = default;
};
TokenUsage to_owned(const TokenUsageView& view);
void write_json(internal::JsonWriter& writer, const TokenUsage& in);

}  // namespace outcrop::bedrock_runtime
