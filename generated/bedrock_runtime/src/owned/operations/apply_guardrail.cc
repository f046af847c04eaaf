// Makes ApplyGuardrail: the output of Client::apply_guardrail, owned of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/operations/apply_guardrail.h"

#include "outcrop/bedrock_runtime/operations/apply_guardrail.h"
#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

ApplyGuardrail to_owned(const ApplyGuardrailView& view) {
  ApplyGuardrail owned;
  internal::own(owned.usage, view.usage);
  internal::own(owned.action, view.action);
  internal::own(owned.action_reason, view.action_reason);
  internal::own(owned.outputs, view.outputs);
  internal::own(owned.assessments, view.assessments);
  internal::own(owned.guardrail_coverage, view.guardrail_coverage);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ApplyGuardrail& in) {
  writer.begin_object();
  writer.member("usage", in.usage);
  writer.member("action", in.action);
  writer.member("actionReason", in.action_reason);
  writer.member("outputs", in.outputs);
  writer.member("assessments", in.assessments);
  writer.member("guardrailCoverage", in.guardrail_coverage);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
