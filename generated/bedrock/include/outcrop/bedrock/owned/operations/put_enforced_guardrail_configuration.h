// PutEnforcedGuardrailConfiguration: the output of Client::put_enforced_guardrail_configuration, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct PutEnforcedGuardrailConfigurationView;

/// Names the configuration that is in force.
struct PutEnforcedGuardrailConfiguration {
  /// The configuration's id, for replacing or deleting it.
  std::optional<std::string> config_id{};
  /// When the configuration was written.
  std::optional<Timestamp> updated_at{};
  /// The ARN of the role that wrote the configuration.
  std::optional<std::string> updated_by{};

  friend bool operator==(const PutEnforcedGuardrailConfiguration&, const PutEnforcedGuardrailConfiguration&) = default;
};
PutEnforcedGuardrailConfiguration to_owned(const PutEnforcedGuardrailConfigurationView& view);
void write_json(internal::JsonWriter& writer, const PutEnforcedGuardrailConfiguration& in);

}  // namespace outcrop::bedrock
