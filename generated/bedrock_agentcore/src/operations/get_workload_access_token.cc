// Client::get_workload_access_token: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/get_workload_access_token.h"

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

constexpr internal::Field get_workload_access_token_fields[] = {
    {"workloadAccessToken", &internal::string_type, offsetof(GetWorkloadAccessTokenView, workload_access_token),
     internal::Slot::plain, true},
};
constexpr internal::Schema get_workload_access_token_schema = internal::structure_schema<GetWorkloadAccessTokenView>(
    "GetWorkloadAccessTokenResponse", get_workload_access_token_fields);
constexpr internal::OutputSchema get_workload_access_token_output{
    .view = &get_workload_access_token_schema,
    .body = &get_workload_access_token_schema,
    .needs_body = true,
};
constexpr internal::Operation get_workload_access_token_operation{
    .service = &common::service,
    .name = "GetWorkloadAccessToken",
    .errors = common::errors,
    .output = &get_workload_access_token_output,
};

internal::HttpRequest encode(const GetWorkloadAccessTokenRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/GetWorkloadAccessToken"};
  out.json_object([&](internal::JsonWriter& writer) { writer.required("workloadName", in.workload_name); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetWorkloadAccessTokenRequest& in) {
  writer.begin_object();
  writer.member("workloadName", in.workload_name);
  writer.end_object();
}

const internal::Schema& schema_of(const GetWorkloadAccessTokenView*) { return get_workload_access_token_schema; }

Response<GetWorkloadAccessTokenView> Client::get_workload_access_token(const GetWorkloadAccessTokenRequest& request,
                                                                       const CallOptions& options) const {
  return internal::call<GetWorkloadAccessTokenView>(*connection_, get_workload_access_token_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetWorkloadAccessTokenRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_workload_access_token_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
