// RerankResult.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/rerank_source.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_agent_runtime {

struct RerankResultView;

/// Where a document stands.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RerankResult.html
struct RerankResult {
  /// Which of the request's `sources` it is, counted from 0.
  std::int32_t index{};
  /// How well it fits; more is better.
  float relevance_score{};
  /// The document itself; it may be absent, as `index` tells which it is.
  ///
  /// Sensitive: never logged.
  Box<RerankDocument> document{};

  friend bool operator==(const RerankResult&, const RerankResult&) = default;
};
RerankResult to_owned(const RerankResultView& view);
void write_json(internal::JsonWriter& writer, const RerankResult& in);

}  // namespace outcrop::bedrock_agent_runtime
