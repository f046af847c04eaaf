// Makes UpdateGuardrail: the output of Client::update_guardrail, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/update_guardrail.h"

#include "outcrop/bedrock/operations/update_guardrail.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

UpdateGuardrail to_owned(const UpdateGuardrailView& view) {
  UpdateGuardrail owned;
  internal::own(owned.guardrail_id, view.guardrail_id);
  internal::own(owned.guardrail_arn, view.guardrail_arn);
  internal::own(owned.version, view.version);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateGuardrail& in) {
  writer.begin_object();
  writer.member("guardrailId", in.guardrail_id);
  writer.member("guardrailArn", in.guardrail_arn);
  writer.member("version", in.version);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock
