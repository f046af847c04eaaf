// Client::delete_workload_identity: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_workload_identity.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Schema delete_workload_identity_schema =
    internal::structure_schema<DeleteWorkloadIdentityView>("DeleteWorkloadIdentityResponse");
constexpr internal::OutputSchema delete_workload_identity_output{
    .view = &delete_workload_identity_schema,
    .body = &delete_workload_identity_schema,
};
constexpr internal::Operation delete_workload_identity_operation{
    .service = &common::service,
    .name = "DeleteWorkloadIdentity",
    .errors = common::errors,
    .output = &delete_workload_identity_output,
};

internal::HttpRequest encode(const DeleteWorkloadIdentityRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/DeleteWorkloadIdentity"};
  out.json_object([&](internal::JsonWriter& writer) { writer.required("name", in.name); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteWorkloadIdentityRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteWorkloadIdentityView*) { return delete_workload_identity_schema; }

Response<DeleteWorkloadIdentityView> Client::delete_workload_identity(const DeleteWorkloadIdentityRequest& request,
                                                                      const CallOptions& options) const {
  return internal::call<DeleteWorkloadIdentityView>(*connection_, delete_workload_identity_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteWorkloadIdentityRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_workload_identity_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
