// QueryGenerationInput: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// The question that is turned into a query.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_QueryGenerationInput.html
struct QueryGenerationInput {
  /// The kind of question.
  ///
  /// Required.
  std::optional<OwnedOpen<InputQueryType>> type{};
  /// The question in words.
  ///
  /// Required. 1 to 20000 characters.
  std::optional<std::string> text{};

  friend bool operator==(const QueryGenerationInput&, const QueryGenerationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const QueryGenerationInput& in);

}  // namespace outcrop::bedrock_agent_runtime
