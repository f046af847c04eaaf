// RetrieveAndGenerateOutputView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

/// The answer to the question.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerateOutput.html
struct RetrieveAndGenerateOutputView {
  /// The answer in words.
  std::string_view text{};
};
const internal::Schema& schema_of(const RetrieveAndGenerateOutputView*);

}  // namespace outcrop::bedrock_agent_runtime
