// Makes DeleteGuardrail: the output of Client::delete_guardrail, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/delete_guardrail.h"

#include "outcrop/bedrock/operations/delete_guardrail.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

DeleteGuardrail to_owned(const DeleteGuardrailView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeleteGuardrail&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock
