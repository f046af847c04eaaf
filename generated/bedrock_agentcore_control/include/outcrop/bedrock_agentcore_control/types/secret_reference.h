// SecretReference: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SecretReference.html
struct SecretReference {
  /// Required.
  std::optional<std::string> secret_id{};
  /// Required.
  std::optional<std::string> json_key{};

  friend bool operator==(const SecretReference&, const SecretReference&) = default;
};
void write_json(internal::JsonWriter& writer, const SecretReference& in);

}  // namespace outcrop::bedrock_agentcore_control
