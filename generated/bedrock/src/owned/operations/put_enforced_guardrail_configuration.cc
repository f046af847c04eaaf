// Makes PutEnforcedGuardrailConfiguration: the output of Client::put_enforced_guardrail_configuration, owned of views,
// and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/put_enforced_guardrail_configuration.h"

#include "outcrop/bedrock/operations/put_enforced_guardrail_configuration.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

PutEnforcedGuardrailConfiguration to_owned(const PutEnforcedGuardrailConfigurationView& view) {
  PutEnforcedGuardrailConfiguration owned;
  internal::own(owned.config_id, view.config_id);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.updated_by, view.updated_by);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PutEnforcedGuardrailConfiguration& in) {
  writer.begin_object();
  writer.member("configId", in.config_id);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("updatedBy", in.updated_by);
  writer.end_object();
}

}  // namespace outcrop::bedrock
