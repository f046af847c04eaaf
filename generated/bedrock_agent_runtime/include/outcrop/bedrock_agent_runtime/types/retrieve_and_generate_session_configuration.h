// RetrieveAndGenerateSessionConfiguration: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent_runtime {

/// How a conversation with a knowledge base is kept.
struct RetrieveAndGenerateSessionConfiguration {
  /// The ARN of the KMS key that encrypts it.
  ///
  /// Required.
  std::optional<std::string> kms_key_arn{};
};

}  // namespace outcrop::bedrock_agent_runtime
