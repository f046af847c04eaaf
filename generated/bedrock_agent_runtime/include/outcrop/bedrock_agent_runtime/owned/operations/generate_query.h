// GenerateQuery: the output of Client::generate_query, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agent_runtime/owned/generated_query.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct GenerateQueryView;

/// The queries that answer the question.
struct GenerateQuery {
  /// Queries that answer the question, one entry each.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<GeneratedQuery>> queries{};

  friend bool operator==(const GenerateQuery&, const GenerateQuery&) = default;
};
GenerateQuery to_owned(const GenerateQueryView& view);
void write_json(internal::JsonWriter& writer, const GenerateQuery& in);

}  // namespace outcrop::bedrock_agent_runtime
