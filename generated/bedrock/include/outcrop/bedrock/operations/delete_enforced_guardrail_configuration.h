// Input and output of Client::delete_enforced_guardrail_configuration.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_enforced_guardrail_configuration. An absent member is not sent.
/// Which configuration to end, so that the account's calls no longer have its guardrail.
struct DeleteEnforcedGuardrailConfigurationRequest {
  /// The configuration's id, as PutEnforcedGuardrailConfiguration returned it.
  ///
  /// Required. Lower-case letters and digits.
  std::optional<std::string> config_id{};

  friend bool operator==(const DeleteEnforcedGuardrailConfigurationRequest&,
                         const DeleteEnforcedGuardrailConfigurationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteEnforcedGuardrailConfigurationRequest& in);

/// Output of Client::delete_enforced_guardrail_configuration; valid as long as its Response.
/// Says that the configuration is gone. It has no members.
struct DeleteEnforcedGuardrailConfigurationView {};
const internal::Schema& schema_of(const DeleteEnforcedGuardrailConfigurationView*);

}  // namespace outcrop::bedrock
