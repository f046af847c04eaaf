// ServerSideEncryptionConfiguration: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent {

struct ServerSideEncryptionConfiguration {
  std::optional<std::string> kms_key_arn{};
};

}  // namespace outcrop::bedrock_agent
