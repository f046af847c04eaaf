// Makes CreateGuardrail: the output of Client::create_guardrail, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/create_guardrail.h"

#include "outcrop/bedrock/operations/create_guardrail.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

CreateGuardrail to_owned(const CreateGuardrailView& view) {
  CreateGuardrail owned;
  internal::own(owned.guardrail_id, view.guardrail_id);
  internal::own(owned.guardrail_arn, view.guardrail_arn);
  internal::own(owned.version, view.version);
  internal::own(owned.created_at, view.created_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateGuardrail& in) {
  writer.begin_object();
  writer.member("guardrailId", in.guardrail_id);
  writer.member("guardrailArn", in.guardrail_arn);
  writer.member("version", in.version);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock
