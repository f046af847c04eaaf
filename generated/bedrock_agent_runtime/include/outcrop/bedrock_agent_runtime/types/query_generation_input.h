// QueryGenerationInput: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// The question that is turned into a query.
struct QueryGenerationInput {
  /// The kind of question.
  ///
  /// Required.
  std::optional<OwnedOpen<InputQueryType>> type{};
  /// The question in words.
  ///
  /// Required.
  std::optional<std::string> text{};
};

}  // namespace outcrop::bedrock_agent_runtime
