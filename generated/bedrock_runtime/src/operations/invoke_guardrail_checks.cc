// Client::invoke_guardrail_checks: how its request is written and its answer read.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/operations/invoke_guardrail_checks.h"

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

constexpr internal::Field invoke_guardrail_checks_fields[] = {
    {"results", &schemas::guardrail_checks_results_type, offsetof(InvokeGuardrailChecksView, results),
     internal::Slot::plain},
    {"usage", &schemas::guardrail_checks_usage_results_type, offsetof(InvokeGuardrailChecksView, usage),
     internal::Slot::plain},
};
constexpr internal::Schema invoke_guardrail_checks_schema = internal::structure_schema<InvokeGuardrailChecksView>(
    "InvokeGuardrailChecksResponse", invoke_guardrail_checks_fields);
constexpr internal::OutputSchema invoke_guardrail_checks_output{
    .view = &invoke_guardrail_checks_schema,
    .body = &invoke_guardrail_checks_schema,
    .needs_body = true,
};
constexpr internal::Operation invoke_guardrail_checks_operation{
    .service = &common::service,
    .name = "InvokeGuardrailChecks",
    .errors = common::errors,
    .output = &invoke_guardrail_checks_output,
};

internal::HttpRequest encode(const InvokeGuardrailChecksRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/guardrail-checks/invoke"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("messages", in.messages);
    writer.required("checks", in.checks);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const InvokeGuardrailChecksRequest& in) {
  writer.begin_object();
  writer.member("messages", in.messages);
  writer.member("checks", in.checks);
  writer.end_object();
}

const internal::Schema& schema_of(const InvokeGuardrailChecksView*) { return invoke_guardrail_checks_schema; }

Response<InvokeGuardrailChecksView> Client::invoke_guardrail_checks(const InvokeGuardrailChecksRequest& request,
                                                                    const CallOptions& options) const {
  return internal::call<InvokeGuardrailChecksView>(*connection_, invoke_guardrail_checks_operation, encode(request),
                                                   options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const InvokeGuardrailChecksRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, invoke_guardrail_checks_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_runtime
