// Client::delete_guardrail: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/delete_guardrail.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Schema delete_guardrail_schema =
    internal::structure_schema<DeleteGuardrailView>("DeleteGuardrailResponse");
constexpr internal::OutputSchema delete_guardrail_output{
    .view = &delete_guardrail_schema,
    .body = &delete_guardrail_schema,
};
constexpr internal::Operation delete_guardrail_operation{
    .service = &common::service,
    .name = "DeleteGuardrail",
    .errors = common::errors,
    .output = &delete_guardrail_output,
};

internal::HttpRequest encode(const DeleteGuardrailRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/guardrails/"};
  out.label("guardrailIdentifier", in.guardrail_identifier).query("guardrailVersion", in.guardrail_version);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteGuardrailRequest& in) {
  writer.begin_object();
  writer.member("guardrailIdentifier", in.guardrail_identifier);
  writer.member("guardrailVersion", in.guardrail_version);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteGuardrailView*) { return delete_guardrail_schema; }

Response<DeleteGuardrailView> Client::delete_guardrail(const DeleteGuardrailRequest& request,
                                                       const CallOptions& options) const {
  return internal::call<DeleteGuardrailView>(*connection_, delete_guardrail_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteGuardrailRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_guardrail_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
