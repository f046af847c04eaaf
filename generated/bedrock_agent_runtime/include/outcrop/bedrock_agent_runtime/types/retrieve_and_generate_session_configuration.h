// RetrieveAndGenerateSessionConfiguration: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

/// How a conversation with a knowledge base is kept.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerateSessionConfiguration.html
struct RetrieveAndGenerateSessionConfiguration {
  /// The ARN of the KMS key that encrypts it.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const RetrieveAndGenerateSessionConfiguration&,
                         const RetrieveAndGenerateSessionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateSessionConfiguration& in);

}  // namespace outcrop::bedrock_agent_runtime
