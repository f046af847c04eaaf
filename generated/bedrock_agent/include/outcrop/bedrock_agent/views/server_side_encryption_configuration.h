// ServerSideEncryptionConfigurationView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

/// How data is encrypted.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ServerSideEncryptionConfiguration.html
struct ServerSideEncryptionConfigurationView {
  /// The KMS key for the data, by its ARN. Absent: a key of AWS encrypts it.
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const ServerSideEncryptionConfigurationView*);

}  // namespace outcrop::bedrock_agent
