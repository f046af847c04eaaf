// Makes ListEnforcedGuardrailsConfiguration: the output of Client::list_enforced_guardrails_configuration, owned of
// views, and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/list_enforced_guardrails_configuration.h"

#include "outcrop/bedrock/operations/list_enforced_guardrails_configuration.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ListEnforcedGuardrailsConfiguration to_owned(const ListEnforcedGuardrailsConfigurationView& view) {
  ListEnforcedGuardrailsConfiguration owned;
  internal::own(owned.guardrails_config, view.guardrails_config);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListEnforcedGuardrailsConfiguration& in) {
  writer.begin_object();
  writer.member("guardrailsConfig", in.guardrails_config);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock
