// DeleteEnforcedGuardrailConfiguration: the output of Client::delete_enforced_guardrail_configuration, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct DeleteEnforcedGuardrailConfigurationView;

/// Says that the configuration is gone. It has no members.
struct DeleteEnforcedGuardrailConfiguration {
  friend bool operator==(const DeleteEnforcedGuardrailConfiguration&,
                         const DeleteEnforcedGuardrailConfiguration&) = default;
};
DeleteEnforcedGuardrailConfiguration to_owned(const DeleteEnforcedGuardrailConfigurationView& view);
void write_json(internal::JsonWriter& writer, const DeleteEnforcedGuardrailConfiguration& in);

}  // namespace outcrop::bedrock
