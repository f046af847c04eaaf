// Makes CreateGuardrailVersion: the output of Client::create_guardrail_version, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/create_guardrail_version.h"

#include "outcrop/bedrock/operations/create_guardrail_version.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

CreateGuardrailVersion to_owned(const CreateGuardrailVersionView& view) {
  CreateGuardrailVersion owned;
  internal::own(owned.guardrail_id, view.guardrail_id);
  internal::own(owned.version, view.version);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateGuardrailVersion& in) {
  writer.begin_object();
  writer.member("guardrailId", in.guardrail_id);
  writer.member("version", in.version);
  writer.end_object();
}

}  // namespace outcrop::bedrock
