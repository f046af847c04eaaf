// AccountEnforcedGuardrailOutputConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// The models whose calls an enforced guardrail checks.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelEnforcement.html
struct ModelEnforcementView {
  /// Ids of models whose calls are checked, or `ALL`.
  std::span<const std::string_view> included_models{};
  /// Ids of models whose calls are not checked, though `includedModels` covers them.
  std::span<const std::string_view> excluded_models{};
};
const internal::Schema& schema_of(const ModelEnforcementView*);

/// Whether tags in a prompt can limit what an enforced guardrail checks.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_SelectiveContentGuarding.html
struct SelectiveContentGuardingView {
  /// Whether system prompts are checked as a whole.
  Open<SelectiveGuardingMode> system{};
  /// Whether the messages of a conversation are checked as a whole.
  Open<SelectiveGuardingMode> messages{};
};
const internal::Schema& schema_of(const SelectiveContentGuardingView*);

/// A guardrail that is enforced, and what it applies to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AccountEnforcedGuardrailOutputConfiguration.html
struct AccountEnforcedGuardrailOutputConfigurationView {
  /// The configuration's id, for replacing or deleting it.
  std::optional<std::string_view> config_id{};
  /// The ARN of the guardrail that is enforced.
  std::optional<std::string_view> guardrail_arn{};
  /// The id of the guardrail that is enforced.
  std::optional<std::string_view> guardrail_id{};
  /// Whether tags in a prompt can limit what is checked; `selectiveContentGuarding` took its place.
  ///
  /// \deprecated since 2026-04-03
  Open<InputTags> input_tags{};
  /// Whether tags in a prompt can limit what is checked, for system prompts and messages apart.
  OptionalRef<SelectiveContentGuardingView> selective_content_guarding{};
  /// The number of the guardrail's version that is enforced.
  std::optional<std::string_view> guardrail_version{};
  /// When the configuration was first written.
  std::optional<Timestamp> created_at{};
  /// The ARN of the role that first wrote the configuration.
  std::optional<std::string_view> created_by{};
  /// When the configuration was written last.
  std::optional<Timestamp> updated_at{};
  /// The ARN of the role that wrote the configuration last.
  std::optional<std::string_view> updated_by{};
  /// Who has set the enforcement up: the account itself.
  Open<ConfigurationOwner> owner{};
  /// The models whose calls are checked; absent where all are.
  OptionalRef<ModelEnforcementView> model_enforcement{};
};
const internal::Schema& schema_of(const AccountEnforcedGuardrailOutputConfigurationView*);

}  // namespace outcrop::bedrock
