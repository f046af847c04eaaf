// AutomatedReasoningPolicyDefinitionTypeValue: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// One of the values of a policy's own type.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDefinitionTypeValue.html
struct AutomatedReasoningPolicyDefinitionTypeValue {
  /// The value's name, as rules write it.
  ///
  /// Required. 1 to 64 characters, matching [A-Za-z][A-Za-z0-9_]*.
  std::optional<std::string> value{};
  /// What the value means and when it applies; translation goes by this text.
  ///
  /// At most 1024 characters. Sensitive: never logged.
  std::optional<std::string> description{};

  friend bool operator==(const AutomatedReasoningPolicyDefinitionTypeValue&,
                         const AutomatedReasoningPolicyDefinitionTypeValue&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDefinitionTypeValue& in);

}  // namespace outcrop::bedrock
