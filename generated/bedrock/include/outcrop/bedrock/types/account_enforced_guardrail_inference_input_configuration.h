// AccountEnforcedGuardrailInferenceInputConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

/// The models whose calls an enforced guardrail checks.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelEnforcement.html
struct ModelEnforcement {
  /// Ids of models whose calls are checked, or `ALL`.
  ///
  /// Required. At least 1 entry.
  std::optional<std::vector<std::string>> included_models{};
  /// Ids of models whose calls are not checked, though `includedModels` covers them.
  ///
  /// Required.
  std::optional<std::vector<std::string>> excluded_models{};

  friend bool operator==(const ModelEnforcement&, const ModelEnforcement&) = default;
};
void write_json(internal::JsonWriter& writer, const ModelEnforcement& in);

/// Whether tags in a prompt can limit what an enforced guardrail checks.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_SelectiveContentGuarding.html
struct SelectiveContentGuarding {
  /// Whether system prompts are checked as a whole.
  std::optional<OwnedOpen<SelectiveGuardingMode>> system{};
  /// Whether the messages of a conversation are checked as a whole.
  std::optional<OwnedOpen<SelectiveGuardingMode>> messages{};

  friend bool operator==(const SelectiveContentGuarding&, const SelectiveContentGuarding&) = default;
};
void write_json(internal::JsonWriter& writer, const SelectiveContentGuarding& in);

/// A guardrail to enforce, and what it applies to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AccountEnforcedGuardrailInferenceInputConfiguration.html
struct AccountEnforcedGuardrailInferenceInputConfiguration {
  /// The id or ARN of the guardrail to enforce.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> guardrail_identifier{};
  /// The version's number; the draft cannot be enforced.
  ///
  /// Required. Matching [1-9][0-9]{0,7}.
  std::optional<std::string> guardrail_version{};
  /// Whether tags in a prompt can limit what is checked.
  Box<SelectiveContentGuarding> selective_content_guarding{};
  /// The models whose calls are checked. Absent: all models.
  Box<ModelEnforcement> model_enforcement{};

  friend bool operator==(const AccountEnforcedGuardrailInferenceInputConfiguration&,
                         const AccountEnforcedGuardrailInferenceInputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AccountEnforcedGuardrailInferenceInputConfiguration& in);

}  // namespace outcrop::bedrock
