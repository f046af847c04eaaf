// SecretView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// A secret in AWS Secrets Manager.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Secret.html
struct SecretView {
  /// The secret's ARN.
  std::string_view secret_arn{};
};
const internal::Schema& schema_of(const SecretView*);

}  // namespace outcrop::bedrock_agentcore_control
