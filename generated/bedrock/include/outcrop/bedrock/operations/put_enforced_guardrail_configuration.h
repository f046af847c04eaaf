// Input and output of Client::put_enforced_guardrail_configuration.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/account_enforced_guardrail_inference_input_configuration.h"
#include "outcrop/box.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::put_enforced_guardrail_configuration. An absent member is not sent.
/// The guardrail to enforce, in a new configuration or in place of an old one.
struct PutEnforcedGuardrailConfigurationRequest {
  /// The id of the configuration to replace. Absent: a new one is made.
  ///
  /// Lower-case letters and digits.
  std::optional<std::string> config_id{};
  /// The guardrail, and what it applies to.
  ///
  /// Required.
  Box<AccountEnforcedGuardrailInferenceInputConfiguration> guardrail_inference_config{};

  friend bool operator==(const PutEnforcedGuardrailConfigurationRequest&,
                         const PutEnforcedGuardrailConfigurationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const PutEnforcedGuardrailConfigurationRequest& in);

/// Output of Client::put_enforced_guardrail_configuration; valid as long as its Response.
/// Names the configuration that is in force.
struct PutEnforcedGuardrailConfigurationView {
  /// The configuration's id, for replacing or deleting it.
  std::optional<std::string_view> config_id{};
  /// When the configuration was written.
  std::optional<Timestamp> updated_at{};
  /// The ARN of the role that wrote the configuration.
  std::optional<std::string_view> updated_by{};
};
const internal::Schema& schema_of(const PutEnforcedGuardrailConfigurationView*);

}  // namespace outcrop::bedrock
