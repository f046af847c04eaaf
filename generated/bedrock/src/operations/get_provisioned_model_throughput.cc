// Client::get_provisioned_model_throughput: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_provisioned_model_throughput.h"

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

constexpr internal::Field get_provisioned_model_throughput_fields[] = {
    {"modelUnits", &internal::int32_type, offsetof(GetProvisionedModelThroughputView, model_units),
     internal::Slot::plain},
    {"desiredModelUnits", &internal::int32_type, offsetof(GetProvisionedModelThroughputView, desired_model_units),
     internal::Slot::plain},
    {"provisionedModelName", &internal::string_type,
     offsetof(GetProvisionedModelThroughputView, provisioned_model_name), internal::Slot::plain},
    {"provisionedModelArn", &internal::string_type, offsetof(GetProvisionedModelThroughputView, provisioned_model_arn),
     internal::Slot::plain},
    {"modelArn", &internal::string_type, offsetof(GetProvisionedModelThroughputView, model_arn), internal::Slot::plain},
    {"desiredModelArn", &internal::string_type, offsetof(GetProvisionedModelThroughputView, desired_model_arn),
     internal::Slot::plain},
    {"foundationModelArn", &internal::string_type, offsetof(GetProvisionedModelThroughputView, foundation_model_arn),
     internal::Slot::plain},
    {"status", &schemas::provisioned_model_status_type, offsetof(GetProvisionedModelThroughputView, status),
     internal::Slot::plain},
    {"creationTime", &internal::date_time_type, offsetof(GetProvisionedModelThroughputView, creation_time),
     internal::Slot::plain},
    {"lastModifiedTime", &internal::date_time_type, offsetof(GetProvisionedModelThroughputView, last_modified_time),
     internal::Slot::plain},
    {"failureMessage", &internal::string_type, offsetof(GetProvisionedModelThroughputView, failure_message),
     internal::Slot::optional},
    {"commitmentDuration", &schemas::commitment_duration_type,
     offsetof(GetProvisionedModelThroughputView, commitment_duration), internal::Slot::plain},
    {"commitmentExpirationTime", &internal::date_time_type,
     offsetof(GetProvisionedModelThroughputView, commitment_expiration_time), internal::Slot::optional},
};
constexpr internal::Schema get_provisioned_model_throughput_schema =
    internal::structure_schema<GetProvisionedModelThroughputView>("GetProvisionedModelThroughputResponse",
                                                                  get_provisioned_model_throughput_fields);
constexpr internal::OutputSchema get_provisioned_model_throughput_output{
    .view = &get_provisioned_model_throughput_schema,
    .body = &get_provisioned_model_throughput_schema,
    .needs_body = true,
};
constexpr internal::Operation get_provisioned_model_throughput_operation{
    .service = &common::service,
    .name = "GetProvisionedModelThroughput",
    .errors = common::errors,
    .output = &get_provisioned_model_throughput_output,
};

internal::HttpRequest encode(const GetProvisionedModelThroughputRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/provisioned-model-throughput/"};
  out.label("provisionedModelId", in.provisioned_model_id);
  return out;
}

std::string get_provisioned_model_throughput_reasons(const GetProvisionedModelThroughputView& output) {
  internal::PathValues reasons;
  if (output.failure_message) reasons.add(std::string_view(*output.failure_message));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_provisioned_model_throughput_in_service_spec{
    "ProvisionedModelThroughputInService", std::chrono::seconds(15), std::chrono::seconds(120),
    std::chrono::seconds(7200)};

internal::Verdict judge_provisioned_model_throughput_in_service(
    const internal::WaitAnswer<GetProvisionedModelThroughputView>& answer) {
  if (answer.view) {
    const GetProvisionedModelThroughputView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"InService"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"Failed"}))
      return internal::ruled_out(*state, get_provisioned_model_throughput_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetProvisionedModelThroughputRequest& in) {
  writer.begin_object();
  writer.member("provisionedModelId", in.provisioned_model_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetProvisionedModelThroughputView*) {
  return get_provisioned_model_throughput_schema;
}

Response<GetProvisionedModelThroughputView> Client::get_provisioned_model_throughput(
    const GetProvisionedModelThroughputRequest& request, const CallOptions& options) const {
  return internal::call<GetProvisionedModelThroughputView>(*connection_, get_provisioned_model_throughput_operation,
                                                           encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetProvisionedModelThroughputRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, get_provisioned_model_throughput_operation, encode(request), options);
}

Response<GetProvisionedModelThroughputView> Client::wait_until_provisioned_model_throughput_in_service(
    const GetProvisionedModelThroughputRequest& request,
    const WaitOptions<GetProvisionedModelThroughputView>& options) const {
  return internal::wait_until<GetProvisionedModelThroughputView>(
      *connection_, get_provisioned_model_throughput_operation, encode(request),
      internal::wait_plan(judge_provisioned_model_throughput_in_service_spec, options,
                          judge_provisioned_model_throughput_in_service));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_provisioned_model_throughput_in_service(
    const internal::AsyncTarget& target, const GetProvisionedModelThroughputRequest& request,
    const WaitOptions<GetProvisionedModelThroughputView>& options) {
  return internal::make_pending_wait(target, get_provisioned_model_throughput_operation, encode(request),
                                     internal::wait_plan(judge_provisioned_model_throughput_in_service_spec, options,
                                                         judge_provisioned_model_throughput_in_service));
}

}  // namespace outcrop::bedrock
