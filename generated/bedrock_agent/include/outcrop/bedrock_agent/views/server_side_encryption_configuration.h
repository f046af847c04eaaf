// ServerSideEncryptionConfigurationView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

namespace outcrop::bedrock_agent {

struct ServerSideEncryptionConfigurationView {
  std::optional<std::string_view> kms_key_arn{};
};

}  // namespace outcrop::bedrock_agent
