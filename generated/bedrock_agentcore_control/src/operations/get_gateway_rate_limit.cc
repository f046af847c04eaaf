// Client::get_gateway_rate_limit: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_gateway_rate_limit.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type get_gateway_rate_limit_entries_type =
    internal::list_type<LimitEntryView>(schemas::limit_entry_type);
constexpr internal::Field get_gateway_rate_limit_fields[] = {
    {"rateLimitId", &internal::string_type, offsetof(GetGatewayRateLimitView, rate_limit_id), internal::Slot::plain},
    {"gatewayIdentifier", &internal::string_type, offsetof(GetGatewayRateLimitView, gateway_identifier),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetGatewayRateLimitView, description), internal::Slot::optional},
    {"dimensionKeys", &internal::string_list_type, offsetof(GetGatewayRateLimitView, dimension_keys),
     internal::Slot::plain},
    {"entries", &get_gateway_rate_limit_entries_type, offsetof(GetGatewayRateLimitView, entries),
     internal::Slot::plain},
    {"status", &schemas::gateway_rate_limit_status_type, offsetof(GetGatewayRateLimitView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetGatewayRateLimitView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GetGatewayRateLimitView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema get_gateway_rate_limit_schema =
    internal::structure_schema<GetGatewayRateLimitView>("GetGatewayRateLimitResponse", get_gateway_rate_limit_fields);
constexpr internal::OutputSchema get_gateway_rate_limit_output{
    .view = &get_gateway_rate_limit_schema,
    .body = &get_gateway_rate_limit_schema,
    .needs_body = true,
};
constexpr internal::Operation get_gateway_rate_limit_operation{
    .service = &common::service,
    .name = "GetGatewayRateLimit",
    .errors = common::errors,
    .output = &get_gateway_rate_limit_output,
};

internal::HttpRequest encode(const GetGatewayRateLimitRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier).segment("/rate-limits/").label("rateLimitId", in.rate_limit_id);
  return out;
}

constexpr internal::WaiterSpec judge_gateway_rate_limit_active_spec{
    "GatewayRateLimitActive", std::chrono::seconds(2), std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_gateway_rate_limit_active(const internal::WaitAnswer<GetGatewayRateLimitView>& answer) {
  if (answer.view) {
    const GetGatewayRateLimitView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"ACTIVE"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"DELETING"})) return internal::ruled_out(*state);
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_gateway_rate_limit_deleted_spec{
    "GatewayRateLimitDeleted", std::chrono::seconds(2), std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_gateway_rate_limit_deleted(const internal::WaitAnswer<GetGatewayRateLimitView>& answer) {
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetGatewayRateLimitRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.member("rateLimitId", in.rate_limit_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetGatewayRateLimitView*) { return get_gateway_rate_limit_schema; }

Response<GetGatewayRateLimitView> Client::get_gateway_rate_limit(const GetGatewayRateLimitRequest& request,
                                                                 const CallOptions& options) const {
  return internal::call<GetGatewayRateLimitView>(*connection_, get_gateway_rate_limit_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetGatewayRateLimitRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_gateway_rate_limit_operation, encode(request), options);
}

Response<GetGatewayRateLimitView> Client::wait_until_gateway_rate_limit_active(
    const GetGatewayRateLimitRequest& request, const WaitOptions<GetGatewayRateLimitView>& options) const {
  return internal::wait_until<GetGatewayRateLimitView>(
      *connection_, get_gateway_rate_limit_operation, encode(request),
      internal::wait_plan(judge_gateway_rate_limit_active_spec, options, judge_gateway_rate_limit_active));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_gateway_rate_limit_active(
    const internal::AsyncTarget& target, const GetGatewayRateLimitRequest& request,
    const WaitOptions<GetGatewayRateLimitView>& options) {
  return internal::make_pending_wait(
      target, get_gateway_rate_limit_operation, encode(request),
      internal::wait_plan(judge_gateway_rate_limit_active_spec, options, judge_gateway_rate_limit_active));
}

Response<GetGatewayRateLimitView> Client::wait_until_gateway_rate_limit_deleted(
    const GetGatewayRateLimitRequest& request, const WaitOptions<GetGatewayRateLimitView>& options) const {
  return internal::wait_until<GetGatewayRateLimitView>(
      *connection_, get_gateway_rate_limit_operation, encode(request),
      internal::wait_plan(judge_gateway_rate_limit_deleted_spec, options, judge_gateway_rate_limit_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_gateway_rate_limit_deleted(
    const internal::AsyncTarget& target, const GetGatewayRateLimitRequest& request,
    const WaitOptions<GetGatewayRateLimitView>& options) {
  return internal::make_pending_wait(
      target, get_gateway_rate_limit_operation, encode(request),
      internal::wait_plan(judge_gateway_rate_limit_deleted_spec, options, judge_gateway_rate_limit_deleted));
}

}  // namespace outcrop::bedrock_agentcore_control
