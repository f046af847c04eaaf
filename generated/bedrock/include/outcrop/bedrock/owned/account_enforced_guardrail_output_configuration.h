// AccountEnforcedGuardrailOutputConfiguration.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/account_enforced_guardrail_inference_input_configuration.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct AccountEnforcedGuardrailOutputConfigurationView;

/// A guardrail that is enforced, and what it applies to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AccountEnforcedGuardrailOutputConfiguration.html
struct AccountEnforcedGuardrailOutputConfiguration {
  /// The configuration's id, for replacing or deleting it.
  std::optional<std::string> config_id{};
  /// The ARN of the guardrail that is enforced.
  std::optional<std::string> guardrail_arn{};
  /// The id of the guardrail that is enforced.
  std::optional<std::string> guardrail_id{};
  /// Whether tags in a prompt can limit what is checked; `selectiveContentGuarding` took its place.
  ///
  /// \deprecated since 2026-04-03
  std::optional<OwnedOpen<InputTags>> input_tags{};
  /// Whether tags in a prompt can limit what is checked, for system prompts and messages apart.
  Box<SelectiveContentGuarding> selective_content_guarding{};
  /// The number of the guardrail's version that is enforced.
  std::optional<std::string> guardrail_version{};
  /// When the configuration was first written.
  std::optional<Timestamp> created_at{};
  /// The ARN of the role that first wrote the configuration.
  std::optional<std::string> created_by{};
  /// When the configuration was written last.
  std::optional<Timestamp> updated_at{};
  /// The ARN of the role that wrote the configuration last.
  std::optional<std::string> updated_by{};
  /// Who has set the enforcement up: the account itself.
  std::optional<OwnedOpen<ConfigurationOwner>> owner{};
  /// The models whose calls are checked; absent where all are.
  Box<ModelEnforcement> model_enforcement{};

  friend bool operator==(const AccountEnforcedGuardrailOutputConfiguration&,
                         const AccountEnforcedGuardrailOutputConfiguration&) = default;
};
AccountEnforcedGuardrailOutputConfiguration to_owned(const AccountEnforcedGuardrailOutputConfigurationView& view);
void write_json(internal::JsonWriter& writer, const AccountEnforcedGuardrailOutputConfiguration& in);

}  // namespace outcrop::bedrock
