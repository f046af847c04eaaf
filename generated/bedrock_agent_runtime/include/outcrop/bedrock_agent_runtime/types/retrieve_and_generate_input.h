// RetrieveAndGenerateInput: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

/// What is asked.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerateInput.html
struct RetrieveAndGenerateInput {
  /// The question in words.
  ///
  /// Required. At most 1000 characters.
  std::optional<std::string> text{};

  friend bool operator==(const RetrieveAndGenerateInput&, const RetrieveAndGenerateInput&) = default;
};
void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateInput& in);

}  // namespace outcrop::bedrock_agent_runtime
