// SecretReference: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// A part of a secret in AWS Secrets Manager that the account keeps.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SecretReference.html
struct SecretReference {
  /// The secret's name or ARN.
  ///
  /// Required.
  std::optional<std::string> secret_id{};
  /// The name under which the secret's JSON holds the value.
  ///
  /// Required.
  std::optional<std::string> json_key{};

  friend bool operator==(const SecretReference&, const SecretReference&) = default;
};
void write_json(internal::JsonWriter& writer, const SecretReference& in);

}  // namespace outcrop::bedrock_agentcore_control
