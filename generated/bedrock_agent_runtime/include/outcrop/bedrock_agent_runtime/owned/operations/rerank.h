// Rerank: the output of Client::rerank, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/owned/rerank_result.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct RerankView;

/// The documents, the best first.
struct Rerank {
  /// One entry for each document.
  std::optional<std::vector<RerankResult>> results{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const Rerank&, const Rerank&) = default;
};
Rerank to_owned(const RerankView& view);
void write_json(internal::JsonWriter& writer, const Rerank& in);

}  // namespace outcrop::bedrock_agent_runtime
