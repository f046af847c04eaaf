// ServerSideEncryptionConfiguration: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

/// How data is encrypted.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ServerSideEncryptionConfiguration.html
struct ServerSideEncryptionConfiguration {
  /// The KMS key for the data, by its ARN. Absent: a key of AWS encrypts it.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const ServerSideEncryptionConfiguration&, const ServerSideEncryptionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ServerSideEncryptionConfiguration& in);

}  // namespace outcrop::bedrock_agent
