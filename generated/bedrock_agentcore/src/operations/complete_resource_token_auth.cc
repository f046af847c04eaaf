// Client::complete_resource_token_auth: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/complete_resource_token_auth.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Schema complete_resource_token_auth_schema =
    internal::structure_schema<CompleteResourceTokenAuthView>("CompleteResourceTokenAuthResponse");
constexpr internal::OutputSchema complete_resource_token_auth_output{
    .view = &complete_resource_token_auth_schema,
    .body = &complete_resource_token_auth_schema,
};
constexpr internal::Operation complete_resource_token_auth_operation{
    .service = &common::service,
    .name = "CompleteResourceTokenAuth",
    .errors = common::errors,
    .output = &complete_resource_token_auth_output,
};

internal::HttpRequest encode(const CompleteResourceTokenAuthRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/CompleteResourceTokenAuth"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("userIdentifier", in.user_identifier);
    writer.required("sessionUri", in.session_uri);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CompleteResourceTokenAuthRequest& in) {
  writer.begin_object();
  writer.member("userIdentifier", in.user_identifier);
  writer.member("sessionUri", in.session_uri);
  writer.end_object();
}

const internal::Schema& schema_of(const CompleteResourceTokenAuthView*) { return complete_resource_token_auth_schema; }

Response<CompleteResourceTokenAuthView> Client::complete_resource_token_auth(
    const CompleteResourceTokenAuthRequest& request, const CallOptions& options) const {
  return internal::call<CompleteResourceTokenAuthView>(*connection_, complete_resource_token_auth_operation,
                                                       encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CompleteResourceTokenAuthRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, complete_resource_token_auth_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
