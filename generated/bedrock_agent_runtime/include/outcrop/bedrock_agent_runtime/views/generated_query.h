// GeneratedQueryView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// A query that was made from a question.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GeneratedQuery.html
struct GeneratedQueryView {
  /// The kind of query.
  Open<GeneratedQueryType> type{};
  /// The query's text.
  std::optional<std::string_view> sql{};
};
const internal::Schema& schema_of(const GeneratedQueryView*);

}  // namespace outcrop::bedrock_agent_runtime
