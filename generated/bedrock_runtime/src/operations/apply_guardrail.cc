// Client::apply_guardrail: how its request is written and its answer read.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/operations/apply_guardrail.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_runtime/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Type apply_guardrail_outputs_type =
    internal::list_type<GuardrailOutputContentView>(schemas::guardrail_output_content_type);
constexpr internal::Type apply_guardrail_assessments_type =
    internal::list_type<GuardrailAssessmentView>(schemas::guardrail_assessment_type);
constexpr internal::Field apply_guardrail_fields[] = {
    {"usage", &schemas::guardrail_usage_type, offsetof(ApplyGuardrailView, usage), internal::Slot::plain},
    {"action", &schemas::guardrail_action_type, offsetof(ApplyGuardrailView, action), internal::Slot::plain},
    {"actionReason", &internal::string_type, offsetof(ApplyGuardrailView, action_reason), internal::Slot::optional},
    {"outputs", &apply_guardrail_outputs_type, offsetof(ApplyGuardrailView, outputs), internal::Slot::plain},
    {"assessments", &apply_guardrail_assessments_type, offsetof(ApplyGuardrailView, assessments),
     internal::Slot::plain},
    {"guardrailCoverage", &schemas::guardrail_coverage_type, offsetof(ApplyGuardrailView, guardrail_coverage),
     internal::Slot::reference},
};
constexpr internal::Schema apply_guardrail_schema =
    internal::structure_schema<ApplyGuardrailView>("ApplyGuardrailResponse", apply_guardrail_fields);
constexpr internal::OutputSchema apply_guardrail_output{
    .view = &apply_guardrail_schema,
    .body = &apply_guardrail_schema,
    .needs_body = true,
};
constexpr internal::Operation apply_guardrail_operation{
    .service = &common::service,
    .name = "ApplyGuardrail",
    .errors = common::errors,
    .output = &apply_guardrail_output,
};

internal::HttpRequest encode(const ApplyGuardrailRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/guardrail/"};
  out.label("guardrailIdentifier", in.guardrail_identifier)
      .segment("/version/")
      .label("guardrailVersion", in.guardrail_version)
      .segment("/apply");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("source", in.source);
    writer.required("content", in.content);
    writer.member("outputScope", in.output_scope);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ApplyGuardrailRequest& in) {
  writer.begin_object();
  writer.member("guardrailIdentifier", in.guardrail_identifier);
  writer.member("guardrailVersion", in.guardrail_version);
  writer.member("source", in.source);
  writer.member("content", in.content);
  writer.member("outputScope", in.output_scope);
  writer.end_object();
}

const internal::Schema& schema_of(const ApplyGuardrailView*) { return apply_guardrail_schema; }

Response<ApplyGuardrailView> Client::apply_guardrail(const ApplyGuardrailRequest& request,
                                                     const CallOptions& options) const {
  return internal::call<ApplyGuardrailView>(*connection_, apply_guardrail_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ApplyGuardrailRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, apply_guardrail_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_runtime
