// Makes InvokeGuardrailChecks: the output of Client::invoke_guardrail_checks, owned of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/operations/invoke_guardrail_checks.h"

#include "outcrop/bedrock_runtime/operations/invoke_guardrail_checks.h"
#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

InvokeGuardrailChecks to_owned(const InvokeGuardrailChecksView& view) {
  InvokeGuardrailChecks owned;
  internal::own(owned.results, view.results);
  internal::own(owned.usage, view.usage);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InvokeGuardrailChecks& in) {
  writer.begin_object();
  writer.member("results", in.results);
  writer.member("usage", in.usage);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
