// GeneratedQuery.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct GeneratedQueryView;

/// A query that was made from a question.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GeneratedQuery.html
struct GeneratedQuery {
  /// The kind of query.
  std::optional<OwnedOpen<GeneratedQueryType>> type{};
  /// The query's text.
  std::optional<std::string> sql{};

  friend bool operator==(const GeneratedQuery&, const GeneratedQuery&) = default;
};
GeneratedQuery to_owned(const GeneratedQueryView& view);
void write_json(internal::JsonWriter& writer, const GeneratedQuery& in);

}  // namespace outcrop::bedrock_agent_runtime
