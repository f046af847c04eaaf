// Client::create_guardrail_version: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/create_guardrail_version.h"

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

constexpr internal::Field create_guardrail_version_fields[] = {
    {"guardrailId", &internal::string_type, offsetof(CreateGuardrailVersionView, guardrail_id), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(CreateGuardrailVersionView, version), internal::Slot::plain},
};
constexpr internal::Schema create_guardrail_version_schema = internal::structure_schema<CreateGuardrailVersionView>(
    "CreateGuardrailVersionResponse", create_guardrail_version_fields);
constexpr internal::OutputSchema create_guardrail_version_output{
    .view = &create_guardrail_version_schema,
    .body = &create_guardrail_version_schema,
    .needs_body = true,
};
constexpr internal::Operation create_guardrail_version_operation{
    .service = &common::service,
    .name = "CreateGuardrailVersion",
    .errors = common::errors,
    .output = &create_guardrail_version_output,
};

internal::HttpRequest encode(const CreateGuardrailVersionRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/guardrails/"};
  out.label("guardrailIdentifier", in.guardrail_identifier);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("description", in.description);
    writer.member("clientRequestToken", internal::idempotency_token(in.client_request_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateGuardrailVersionRequest& in) {
  writer.begin_object();
  writer.member("guardrailIdentifier", in.guardrail_identifier);
  writer.sensitive().member("description", in.description);
  writer.member("clientRequestToken", in.client_request_token);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateGuardrailVersionView*) { return create_guardrail_version_schema; }

Response<CreateGuardrailVersionView> Client::create_guardrail_version(const CreateGuardrailVersionRequest& request,
                                                                      const CallOptions& options) const {
  return internal::call<CreateGuardrailVersionView>(*connection_, create_guardrail_version_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateGuardrailVersionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_guardrail_version_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
