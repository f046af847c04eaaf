// Client::get_workload_access_token_for_user_id: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/get_workload_access_token_for_user_id.h"

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

constexpr internal::Field get_workload_access_token_for_user_id_fields[] = {
    {"workloadAccessToken", &internal::string_type,
     offsetof(GetWorkloadAccessTokenForUserIdView, workload_access_token), internal::Slot::plain, true},
};
constexpr internal::Schema get_workload_access_token_for_user_id_schema =
    internal::structure_schema<GetWorkloadAccessTokenForUserIdView>("GetWorkloadAccessTokenForUserIdResponse",
                                                                    get_workload_access_token_for_user_id_fields);
constexpr internal::OutputSchema get_workload_access_token_for_user_id_output{
    .view = &get_workload_access_token_for_user_id_schema,
    .body = &get_workload_access_token_for_user_id_schema,
    .needs_body = true,
};
constexpr internal::Operation get_workload_access_token_for_user_id_operation{
    .service = &common::service,
    .name = "GetWorkloadAccessTokenForUserId",
    .errors = common::errors,
    .output = &get_workload_access_token_for_user_id_output,
};

internal::HttpRequest encode(const GetWorkloadAccessTokenForUserIdRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/GetWorkloadAccessTokenForUserId"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("workloadName", in.workload_name);
    writer.required("userId", in.user_id);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetWorkloadAccessTokenForUserIdRequest& in) {
  writer.begin_object();
  writer.member("workloadName", in.workload_name);
  writer.member("userId", in.user_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetWorkloadAccessTokenForUserIdView*) {
  return get_workload_access_token_for_user_id_schema;
}

Response<GetWorkloadAccessTokenForUserIdView> Client::get_workload_access_token_for_user_id(
    const GetWorkloadAccessTokenForUserIdRequest& request, const CallOptions& options) const {
  return internal::call<GetWorkloadAccessTokenForUserIdView>(
      *connection_, get_workload_access_token_for_user_id_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetWorkloadAccessTokenForUserIdRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, get_workload_access_token_for_user_id_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
