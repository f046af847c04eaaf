// Client::get_marketplace_model_endpoint: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_marketplace_model_endpoint.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field get_marketplace_model_endpoint_fields[] = {
    {"marketplaceModelEndpoint", &schemas::marketplace_model_endpoint_type,
     offsetof(GetMarketplaceModelEndpointView, marketplace_model_endpoint), internal::Slot::reference},
};
constexpr internal::Schema get_marketplace_model_endpoint_schema =
    internal::structure_schema<GetMarketplaceModelEndpointView>("GetMarketplaceModelEndpointResponse",
                                                                get_marketplace_model_endpoint_fields);
constexpr internal::OutputSchema get_marketplace_model_endpoint_output{
    .view = &get_marketplace_model_endpoint_schema,
    .body = &get_marketplace_model_endpoint_schema,
};
constexpr internal::Operation get_marketplace_model_endpoint_operation{
    .service = &common::service,
    .name = "GetMarketplaceModelEndpoint",
    .errors = common::errors,
    .output = &get_marketplace_model_endpoint_output,
};

internal::HttpRequest encode(const GetMarketplaceModelEndpointRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/marketplace-model/endpoints/"};
  out.label("endpointArn", in.endpoint_arn);
  return out;
}

std::string get_marketplace_model_endpoint_reasons(const GetMarketplaceModelEndpointView& output) {
  internal::PathValues reasons;
  if (output.marketplace_model_endpoint)
    if (output.marketplace_model_endpoint->endpoint_status_message)
      reasons.add(std::string_view(*output.marketplace_model_endpoint->endpoint_status_message));
  if (output.marketplace_model_endpoint)
    if (output.marketplace_model_endpoint->status_message)
      reasons.add(std::string_view(*output.marketplace_model_endpoint->status_message));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_marketplace_model_endpoint_deleted_spec{
    "MarketplaceModelEndpointDeleted", std::chrono::seconds(30), std::chrono::seconds(120), std::chrono::seconds(7200)};

internal::Verdict judge_marketplace_model_endpoint_deleted(
    const internal::WaitAnswer<GetMarketplaceModelEndpointView>& answer) {
  if (answer.view) {
    const GetMarketplaceModelEndpointView& output = *answer.view;
    internal::PathValues values;
    if (output.marketplace_model_endpoint)
      values.add(std::string_view(output.marketplace_model_endpoint->endpoint_status));
    if (const auto state = values.first_of({"Failed"}))
      return internal::ruled_out(*state, get_marketplace_model_endpoint_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_marketplace_model_endpoint_in_service_spec{
    "MarketplaceModelEndpointInService", std::chrono::seconds(30), std::chrono::seconds(120),
    std::chrono::seconds(7200)};

internal::Verdict judge_marketplace_model_endpoint_in_service(
    const internal::WaitAnswer<GetMarketplaceModelEndpointView>& answer) {
  if (answer.view) {
    const GetMarketplaceModelEndpointView& output = *answer.view;
    internal::PathValues values;
    if (output.marketplace_model_endpoint)
      values.add(std::string_view(output.marketplace_model_endpoint->endpoint_status));
    if (values.first_of({"InService"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"Failed", "UpdateRollbackFailed", "OutOfService", "Deleting"}))
      return internal::ruled_out(*state, get_marketplace_model_endpoint_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_marketplace_model_endpoint_registered_spec{
    "MarketplaceModelEndpointRegistered", std::chrono::seconds(30), std::chrono::seconds(120),
    std::chrono::seconds(7200)};

internal::Verdict judge_marketplace_model_endpoint_registered(
    const internal::WaitAnswer<GetMarketplaceModelEndpointView>& answer) {
  if (answer.view) {
    const GetMarketplaceModelEndpointView& output = *answer.view;
    internal::PathValues values;
    if (output.marketplace_model_endpoint)
      if (output.marketplace_model_endpoint->status)
        values.add(std::string_view(output.marketplace_model_endpoint->status.text()));
    if (values.first_of({"REGISTERED"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"INCOMPATIBLE_ENDPOINT"}))
      return internal::ruled_out(*state, get_marketplace_model_endpoint_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetMarketplaceModelEndpointRequest& in) {
  writer.begin_object();
  writer.member("endpointArn", in.endpoint_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const GetMarketplaceModelEndpointView*) {
  return get_marketplace_model_endpoint_schema;
}

Response<GetMarketplaceModelEndpointView> Client::get_marketplace_model_endpoint(
    const GetMarketplaceModelEndpointRequest& request, const CallOptions& options) const {
  return internal::call<GetMarketplaceModelEndpointView>(*connection_, get_marketplace_model_endpoint_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetMarketplaceModelEndpointRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_marketplace_model_endpoint_operation, encode(request), options);
}

Response<GetMarketplaceModelEndpointView> Client::wait_until_marketplace_model_endpoint_deleted(
    const GetMarketplaceModelEndpointRequest& request,
    const WaitOptions<GetMarketplaceModelEndpointView>& options) const {
  return internal::wait_until<GetMarketplaceModelEndpointView>(
      *connection_, get_marketplace_model_endpoint_operation, encode(request),
      internal::wait_plan(judge_marketplace_model_endpoint_deleted_spec, options,
                          judge_marketplace_model_endpoint_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_marketplace_model_endpoint_deleted(
    const internal::AsyncTarget& target, const GetMarketplaceModelEndpointRequest& request,
    const WaitOptions<GetMarketplaceModelEndpointView>& options) {
  return internal::make_pending_wait(target, get_marketplace_model_endpoint_operation, encode(request),
                                     internal::wait_plan(judge_marketplace_model_endpoint_deleted_spec, options,
                                                         judge_marketplace_model_endpoint_deleted));
}

Response<GetMarketplaceModelEndpointView> Client::wait_until_marketplace_model_endpoint_in_service(
    const GetMarketplaceModelEndpointRequest& request,
    const WaitOptions<GetMarketplaceModelEndpointView>& options) const {
  return internal::wait_until<GetMarketplaceModelEndpointView>(
      *connection_, get_marketplace_model_endpoint_operation, encode(request),
      internal::wait_plan(judge_marketplace_model_endpoint_in_service_spec, options,
                          judge_marketplace_model_endpoint_in_service));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_marketplace_model_endpoint_in_service(
    const internal::AsyncTarget& target, const GetMarketplaceModelEndpointRequest& request,
    const WaitOptions<GetMarketplaceModelEndpointView>& options) {
  return internal::make_pending_wait(target, get_marketplace_model_endpoint_operation, encode(request),
                                     internal::wait_plan(judge_marketplace_model_endpoint_in_service_spec, options,
                                                         judge_marketplace_model_endpoint_in_service));
}

Response<GetMarketplaceModelEndpointView> Client::wait_until_marketplace_model_endpoint_registered(
    const GetMarketplaceModelEndpointRequest& request,
    const WaitOptions<GetMarketplaceModelEndpointView>& options) const {
  return internal::wait_until<GetMarketplaceModelEndpointView>(
      *connection_, get_marketplace_model_endpoint_operation, encode(request),
      internal::wait_plan(judge_marketplace_model_endpoint_registered_spec, options,
                          judge_marketplace_model_endpoint_registered));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_marketplace_model_endpoint_registered(
    const internal::AsyncTarget& target, const GetMarketplaceModelEndpointRequest& request,
    const WaitOptions<GetMarketplaceModelEndpointView>& options) {
  return internal::make_pending_wait(target, get_marketplace_model_endpoint_operation, encode(request),
                                     internal::wait_plan(judge_marketplace_model_endpoint_registered_spec, options,
                                                         judge_marketplace_model_endpoint_registered));
}

}  // namespace outcrop::bedrock
