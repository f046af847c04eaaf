// Makes DeleteEnforcedGuardrailConfiguration: the output of Client::delete_enforced_guardrail_configuration, owned of
// views, and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/delete_enforced_guardrail_configuration.h"

#include "outcrop/bedrock/operations/delete_enforced_guardrail_configuration.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

DeleteEnforcedGuardrailConfiguration to_owned(const DeleteEnforcedGuardrailConfigurationView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeleteEnforcedGuardrailConfiguration&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock
