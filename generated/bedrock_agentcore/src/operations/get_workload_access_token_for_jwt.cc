// Client::get_workload_access_token_for_jwt: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/get_workload_access_token_for_jwt.h"

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

constexpr internal::Field get_workload_access_token_for_jwt_fields[] = {
    {"workloadAccessToken", &internal::string_type, offsetof(GetWorkloadAccessTokenForJWTView, workload_access_token),
     internal::Slot::plain, true},
};
constexpr internal::Schema get_workload_access_token_for_jwt_schema =
    internal::structure_schema<GetWorkloadAccessTokenForJWTView>("GetWorkloadAccessTokenForJWTResponse",
                                                                 get_workload_access_token_for_jwt_fields);
constexpr internal::OutputSchema get_workload_access_token_for_jwt_output{
    .view = &get_workload_access_token_for_jwt_schema,
    .body = &get_workload_access_token_for_jwt_schema,
    .needs_body = true,
};
constexpr internal::Operation get_workload_access_token_for_jwt_operation{
    .service = &common::service,
    .name = "GetWorkloadAccessTokenForJWT",
    .errors = common::errors,
    .output = &get_workload_access_token_for_jwt_output,
};

internal::HttpRequest encode(const GetWorkloadAccessTokenForJWTRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/GetWorkloadAccessTokenForJWT"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("workloadName", in.workload_name);
    writer.required("userToken", in.user_token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetWorkloadAccessTokenForJWTRequest& in) {
  writer.begin_object();
  writer.member("workloadName", in.workload_name);
  writer.sensitive().member("userToken", in.user_token);
  writer.end_object();
}

const internal::Schema& schema_of(const GetWorkloadAccessTokenForJWTView*) {
  return get_workload_access_token_for_jwt_schema;
}

Response<GetWorkloadAccessTokenForJWTView> Client::get_workload_access_token_for_jwt(
    const GetWorkloadAccessTokenForJWTRequest& request, const CallOptions& options) const {
  return internal::call<GetWorkloadAccessTokenForJWTView>(*connection_, get_workload_access_token_for_jwt_operation,
                                                          encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetWorkloadAccessTokenForJWTRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, get_workload_access_token_for_jwt_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
