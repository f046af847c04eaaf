// KmsConfigurationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// The KMS key of a token vault.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_KmsConfiguration.html
struct KmsConfigurationView {
  /// Whose key it is.
  Open<KeyType> key_type{};
  /// The key's ARN, where `keyType` is `CustomerManagedKey`.
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const KmsConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
