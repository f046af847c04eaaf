// RetrieveAndGenerateOutput.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct RetrieveAndGenerateOutputView;

/// The answer to the question.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerateOutput.html
struct RetrieveAndGenerateOutput {
  /// The answer in words.
  std::string text{};

  friend bool operator==(const RetrieveAndGenerateOutput&, const RetrieveAndGenerateOutput&) = default;
};
RetrieveAndGenerateOutput to_owned(const RetrieveAndGenerateOutputView& view);
void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateOutput& in);

}  // namespace outcrop::bedrock_agent_runtime
