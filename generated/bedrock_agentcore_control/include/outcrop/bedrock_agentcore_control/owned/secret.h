// Secret.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct SecretView;

/// A secret in AWS Secrets Manager.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Secret.html
struct Secret {
  /// The secret's ARN.
  std::string secret_arn{};

  friend bool operator==(const Secret&, const Secret&) = default;
};
Secret to_owned(const SecretView& view);
void write_json(internal::JsonWriter& writer, const Secret& in);

}  // namespace outcrop::bedrock_agentcore_control
