// KmsConfiguration: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// The KMS key of a token vault.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_KmsConfiguration.html
struct KmsConfiguration {
  /// Whose key it is.
  ///
  /// Required.
  std::optional<OwnedOpen<KeyType>> key_type{};
  /// The key's ARN, where `keyType` is `CustomerManagedKey`.
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const KmsConfiguration&, const KmsConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const KmsConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
